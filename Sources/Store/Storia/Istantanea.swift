// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// The values of a record at one moment, of the kinds whose changes are kept.
enum Istantanea: Hashable {
    case persona(DatiPersona)
    case unione(DocumentoUnione)
    case nucleo([DatiComponente])
    case situazione(SituazioneFamiliare)
    case tutela(TutelaMinore)
    case accesso(DatiAccesso)
    case domanda(DatiDomanda)
    case segnalazioneDsu(DatiSegnalazioneDsu)
    case assegnazione(AssegnazioneStorica)
    case analisi(AnalisiPreliminare)
    case equipe(EquipeMultidisciplinare)
    case quadro(QuadroDiAnalisi)
    case progetto(ProgettoPersonalizzato)
    case appuntamento(Appuntamento)

    /// The class of the document a kind is sealed in: each sheet in one of its own.
    static func kind(_ tipo: TipoModifica) -> SealedDocument.Kind {
        switch tipo {
        case .analisi: .modificaAnalisi
        case .quadro: .modificaQuadro
        case .progetto: .modificaProgetto
        case .equipe: .modificaEquipe
        case .tutela: .modificaTutela
        case .persona, .unione, .nucleo, .situazione, .accesso, .domanda, .segnalazioneDsu, .assegnazione,
            .appuntamento:
            .modifica
        }
    }

    /// The values, sealed.
    func sealed() throws -> SealedDocument {
        switch self {
        case .persona(let value): try SealedDocument(value, kind: Self.kind(.persona))
        case .unione(let value): try SealedDocument(value, kind: Self.kind(.unione))
        case .nucleo(let value): try SealedDocument(value, kind: Self.kind(.nucleo))
        case .situazione(let value): try SealedDocument(value, kind: Self.kind(.situazione))
        case .tutela(let value): try SealedDocument(value, kind: Self.kind(.tutela))
        case .accesso(let value): try SealedDocument(value, kind: Self.kind(.accesso))
        case .domanda(let value): try SealedDocument(value, kind: Self.kind(.domanda))
        case .segnalazioneDsu(let value): try SealedDocument(value, kind: Self.kind(.segnalazioneDsu))
        case .assegnazione(let value): try SealedDocument(value, kind: Self.kind(.assegnazione))
        case .analisi(let value): try SealedDocument(VociRiservate(value).scheda, kind: Self.kind(.analisi))
        case .equipe(let value): try SealedDocument(value, kind: Self.kind(.equipe))
        case .quadro(let value): try SealedDocument(value, kind: Self.kind(.quadro))
        case .progetto(let value): try SealedDocument(value, kind: Self.kind(.progetto))
        case .appuntamento(let value): try SealedDocument(value, kind: Self.kind(.appuntamento))
        }
    }
}

extension Istantanea {
    /// The reserved answers of a sheet, sealed apart; nil without any.
    func riservate() throws -> SealedDocument? {
        guard case .analisi(let sheet) = self else { return nil }
        return try VociRiservate(sheet).sealed()
    }
}

extension Reader {
    /// The values a column keeps, with the persons they name as they are now; nil for none.
    func istantanea(_ row: StoredRow, _ column: String, _ tipo: TipoModifica) throws -> Istantanea? {
        guard !row.isNull(column) else { return nil }
        func open<Value: Decodable>(_ type: Value.Type) throws -> Value {
            try document(row, column, type, kind: Istantanea.kind(tipo))
        }
        return switch tipo {
        case .persona: .persona(try open(DatiPersona.self))
        case .unione: .unione(try open(DocumentoUnione.self))
        case .nucleo: .nucleo(try open([DatiComponente].self))
        case .situazione: .situazione(try open(SituazioneFamiliare.self))
        case .tutela: .tutela(try open(TutelaMinore.self))
        case .accesso: .accesso(try open(DatiAccesso.self))
        case .domanda: .domanda(try open(DatiDomanda.self))
        case .segnalazioneDsu: .segnalazioneDsu(try open(DatiSegnalazioneDsu.self))
        case .assegnazione: .assegnazione(try open(AssegnazioneStorica.self))
        case .analisi: .analisi(try completed(try open(AnalisiPreliminare.self), row, column + "_riservate"))
        case .equipe: .equipe(try open(EquipeMultidisciplinare.self))
        case .quadro: .quadro(try open(QuadroDiAnalisi.self))
        case .progetto: .progetto(try open(ProgettoPersonalizzato.self))
        case .appuntamento: .appuntamento(try open(Appuntamento.self))
        }
    }

    private func completed(
        _ sheet: AnalisiPreliminare, _ row: StoredRow, _ column: String
    ) throws -> AnalisiPreliminare {
        var sheet = sheet
        try VociRiservate.complete(&sheet, from: row, column, self)
        return sheet
    }

    /// The values of a record as they are now; nil when there are none.
    func istantanea(of oggetto: OggettoModificato) throws -> Istantanea? {
        let id = oggetto.id
        switch oggetto.tipo {
        case .persona:
            // Where a protected person is has sealed rows of its own, and is not kept twice.
            return try persona(Identifier(id)).map { .persona($0.recapito == .no ? $0.dati : $0.dati.withoutRecapiti) }
        case .unione: return nil
        case .nucleo: return try nucleo(Identifier(id)).map { .nucleo($0.componenti.map(\.dati)) }
        case .situazione:
            return try situazioneScritta(of: oggetto.persona, in: Identifier(id)).map { .situazione($0) }
        case .tutela:
            guard let persona = oggetto.persona else { return nil }
            return try tutela(of: persona, in: Identifier(id)).map { .tutela($0) }
        case .accesso: return try accesso(Identifier(id)).map { .accesso(try accesso($0).dati) }
        case .domanda: return try domanda(Identifier(id)).map { .domanda($0.dati) }
        case .segnalazioneDsu:
            return try segnalazioneDsu(Identifier(id))?.dati.map { .segnalazioneDsu($0) }
        case .assegnazione: return try presa(oggetto.presa).map { .assegnazione(AssegnazioneStorica($0)) }
        case .analisi: return try analisi(of: oggetto.presa).map { .analisi($0) }
        case .equipe:
            let isThere = try db.number("SELECT 1 FROM equipe WHERE presa_id = ?", [id]) != nil
            return isThere ? .equipe(try equipe(of: oggetto.presa)) : nil
        case .quadro: return try quadro(of: oggetto.presa).map { .quadro($0) }
        case .progetto: return try progetto(of: oggetto.presa).map { .progetto($0.progetto) }
        case .appuntamento: return try appuntamento(Identifier(id)).map { .appuntamento($0.unversioned) }
        }
    }

    /// What is written of a member, without what follows from the reserved part; nil when nothing ever was.
    private func situazioneScritta(
        of persona: Identifier<Persona>?, in nucleo: Identifier<Nucleo>
    ) throws -> SituazioneFamiliare? {
        let row = try db.row(
            "SELECT documento FROM situazioni_familiari WHERE nucleo_id = ? AND persona_id = ?", [nucleo, persona])
        guard let row, let persona else { return nil }
        var written = try row.document("documento", SituazioneFamiliare.self, kind: .situazione)
        written.persona = persona
        return written
    }
}

extension Appuntamento {
    /// The same appointment whatever its version: two writings are compared by their values.
    var unversioned: Appuntamento {
        Appuntamento(id: id, version: 0, dati: dati, stato: stato, motivoAnnullamento: motivoAnnullamento)
    }
}
