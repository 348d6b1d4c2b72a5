// SPDX-License-Identifier: EUPL-1.2

import Documents
public import Domain
import Foundation
import Store

extension ArchiveDesk {
    /// Saves a paper to a file, and leaves its row.
    ///
    /// - Parameters:
    ///   - path: ends with `.pdf` or `.html`.
    ///   - replacing: whether a file that is there may go.
    /// - Throws: `CommandFailure`, `Refusal`, `StoreProblem`; then the file is as it was.
    public func save(_ stampa: Stampa, isGrande: Bool, to path: String, replacing: Bool) throws {
        guard let format = FormatoStampa(path: path) else {
            throw CommandFailure("--output: il nome deve finire con .pdf oppure con .html.", status: .usage)
        }
        if !replacing, PaperFile.exists(path) {
            throw CommandFailure(
                "Il file \(path) c'è già: indicarne un altro, oppure aggiungere --sostituisci.", status: .cannotCreate)
        }
        let composer = composer
        let page = try composer.page(stampa, isGrande: isGrande)
        let bytes =
            try format == .html ? Array(page.html.utf8) : PaperComposer.pdf(composer.startPdf(page.html).finish())
        let file = try PaperFile(path, bytes)
        do {
            var request = RichiestaStampa(stampa, isGrande: isGrande, destinazione: .file(path))
            request.impronta = page.paper.impronta
            try store.record(.recordStampa(request), by: operatore)
        } catch {
            file.discard()
            throw error
        }
        try file.keep(replacing: replacing)
    }

    /// The paper of a code, about what a second code names.
    ///
    /// - Parameters:
    ///   - riferimento: the code of a case file; for the privacy notice also a codice fiscale; for the list of a sending
    ///     its batch; nil for a blank sheet about nobody.
    ///   - versione: of the project or of the sheet, or which meeting of the équipe; nil for the last, or for the one
    ///     in force.
    /// - Throws: `CommandFailure` when there is no such paper, or nothing of that code.
    public func stampa(_ codice: String, _ riferimento: String?, versione: Int? = nil) throws -> Stampa {
        if versione != nil, !Stampa.codiciConVersione.contains(codice) {
            throw CommandFailure(
                "--versione: il documento «\(codice)» non ha versioni; le hanno "
                    + "\(Stampa.codiciConVersione.sorted().joined(separator: ", ")).", status: .usage)
        }
        if Stampa.senzaFascicolo.contains(codice) {
            let id = try riferimento.map { try domandaID($0) }
            return codice == "scheda-a-bianca"
                ? .schedaABianca(id) : codice == "scheda-b-bianca" ? .schedaBBianca(id) : .visitaDomiciliare(id)
        }
        guard let riferimento else {
            throw CommandFailure(
                "Manca di che cosa stampare «\(codice)»: aggiungere il codice, per esempio REI-2018-00311.",
                status: .usage)
        }
        switch codice {
        case "scheda-a": return .schedaA(try domandaID(riferimento), versione: versione)
        case "progetto": return .progetto(try domandaID(riferimento), versione: versione)
        case "copia-semplice": return .copiaSemplice(try domandaID(riferimento), versione: versione)
        case "patto": return .patto(try domandaID(riferimento))
        case "chi-ha-visto": return .chiHaVisto(try domandaID(riferimento))
        case "verbale": return .verbaleEquipe(try domandaID(riferimento), incontro: versione)
        case "ricevuta": return .ricevutaDomanda(try domandaID(riferimento))
        case "spiegazione": return .spiegazione(try domandaID(riferimento))
        case "convocazione": return .convocazione(try domandaID(riferimento))
        case "informativa":
            if case .success(let code) = CodiceFiscale.parse(riferimento) {
                guard let persona = try store.persona(codiceFiscale: code) else {
                    throw CommandFailure(
                        "Nessuna persona con il codice fiscale \(code.value): controllarlo.", status: .noInput)
                }
                return .informativa(persona.id)
            }
            return .informativa(try domanda(riferimento).richiedente)
        case "difformita": return .notaDifformita(try domanda(riferimento).nucleo)
        case "elenco-invio": return .elencoInvio(lotto: riferimento)
        case "lettere-dsu": return .lettereDsu([try domandaID(riferimento)])
        default:
            throw CommandFailure(
                "Il documento «\(codice)» non c'è; ci sono: \(Stampa.codici.joined(separator: ", ")).",
                status: .usage)
        }
    }

    var composer: PaperComposer {
        PaperComposer(
            source: PaperSource(store: store, ambito: ambito, operatore: operatore, today: today),
            templates: TemplateFolder(DataDirectory(environment), archive: store.path),
            variables: environment.variables)
    }

    private func domandaID(_ codice: String) throws -> Identifier<Domanda> {
        guard let id = try store.domandaID(codice: codice.uppercased()) else {
            throw CommandFailure(
                "Il fascicolo \(codice) non c'è in questo archivio: controllare il codice, per esempio REI-2018-00311.",
                status: .noInput)
        }
        return id
    }

    private func domanda(_ codice: String) throws -> Domanda {
        guard let domanda = try store.domanda(domandaID(codice)) else { throw PaperSource.absent }
        return domanda
    }
}
