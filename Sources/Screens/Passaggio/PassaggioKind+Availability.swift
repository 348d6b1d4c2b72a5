// SPDX-License-Identifier: EUPL-1.2

import Domain

extension PassaggioKind {
    /// Why this passage cannot be recorded now, for this operator and this case file; nil when it can.
    func unavailable(_ f: Fascicolo, _ context: ScreenContext) -> String? {
        if let refusal = context.operatore.may(permesso) { return refusal.sentence }
        let refusals = probes(f, context).map { $0 }
        return refusals.contains(nil) ? nil : refusals.compactMap { $0 }.first?.sentence
    }

    /// The answers of the machines to an event of this kind with every text given; several when the kind has several.
    private func probes(_ f: Fascicolo, _ context: ScreenContext) -> [Refusal?] {
        let day = context.oggi
        let text = "prova"
        func domanda(_ event: DomandaEvent) -> [Refusal?] { [f.refusal(event, context)] }
        func presa(_ event: PresaInCaricoEvent) -> [Refusal?] { [f.refusal(event, context)] }
        switch self {
        case .verifica:
            return domanda(
                .verifica(VerificaComune(data: day, isResidenzaConfermata: true, isSoggiornoConfermato: true)))
        case .rigetto: return domanda(.rigetta(data: day, preavvisoIl: day, motivo: text))
        case .invio: return domanda(.invia(data: day, lotto: text, deroga: text))
        case .ricevuta: return domanda(.ricevuta(data: day, protocolloInps: text))
        case .scarto: return domanda(.scarto(data: day, motivo: text))
        case .esito:
            let states = EsitoForm.outcomes(f, context)
            return states.isEmpty ? domanda(EsitoForm.event(.respinta, on: day)) : [nil]
        case .riesame: return domanda(.riesame(data: day, isDUfficio: true))
        case .ripristino: return domanda(.ripristina(data: day, motivo: text))
        case .rinuncia: return domanda(.rinuncia(data: day))
        case .apertura: return presa(.apri(data: day, motivo: text))
        case .assegnazione:
            return presa(
                .assegna(data: day, assistente: context.operatore.id, consulente: nil, isGiaInCarico: false))
        case .convocazione:
            guard let time = TimeOfDay(hour: 9, minute: 0) else { return [] }
            return presa(.convoca(Convocazione(data: day, ora: time, luogo: text, mezzo: .altro, avvisatoIl: day)))
        case .recapito:
            let none = Refusal("convocazione_mancante", "Nessuna convocazione da seguire: convocare prima il nucleo.")
            return f.convocazioni.isEmpty ? [none] : [nil]
        case .incontro: return presa(.incontro(data: day, esito: .presente, motivo: ""))
        case .contattoCpi: return presa(.contattaCpi(ContattoCpi(data: day, mezzo: .telefono)))
        case .patto: return presa(.pattoSottoscritto(data: max(day, f.presa?.analisiIl ?? day), riferimento: text))
        case .riclassificazione:
            return RiclassificazioneForm.outcomes(f).map {
                f.refusal(.riclassifica(data: day, esito: $0, motivo: text), context)
            }
        case .comunicazione: return presa(.comunica(data: day, ricevuta: text))
        case .sospensione: return presa(.sospendi(data: day, motivo: text))
        case .ripresa: return presa(.riprendi(data: day))
        case .revisione: return presa(.revisiona(data: day, motivo: text))
        case .trasferimento: return presa(.trasferisci(data: day, ambito: text))
        case .chiusura: return presa(.chiudi(data: day, motivo: .altro, valutazione: text))
        case .riapertura: return presa(.riapri(data: day, motivo: text))
        }
    }
}
