// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension RegistroAccessiState {
    /// The rows of the table for some entries; a correction is marked.
    func rows(_ voci: [VoceRegistro]) -> [TableRow<Identifier<Accesso>>] {
        voci.map { voce in
            let more = voce.motivi.count > 1 ? " e altri \(voce.motivi.count - 1)" : ""
            return TableRow(
                id: voce.accesso,
                cells: [
                    voce.data.italianShort, voce.ora.italian, voce.persona.isEmpty ? "-" : voce.persona,
                    (voce.motivi.first?.denominazione ?? "-") + more, voce.esito.breve,
                ], mark: voce.isRettifica ? "r" : "")
        }
    }

    /// The choice of what the register is narrowed to.
    func filterDialog(_ context: ScreenContext) -> Dialog {
        let punti = context.session.punti.map { ChoiceOption(code: "\($0.id.rawValue)", label: $0.denominazione) }
        let motivi = MotivoAccesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let operatori = context.session.operatori.filter { $0.may(.registraAccesso) == nil }
            .map { ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.cognome) \($0.nome)") }
        var form = Form(fields: [
            FormField(id: "punto", label: "Punto", kind: .choice(punti), help: "Vuoto: tutti i punti."),
            FormField(id: "motivo", label: "Motivo", kind: .choice(motivi), help: "Vuoto: tutti."),
            FormField(id: "operatore", label: "Operatore", kind: .choice(operatori), help: "Vuoto: tutti."),
            FormField(id: "persona", label: "Persona", help: "Parte del nome, o il codice fiscale."),
        ])
        form.set("punto", filtro.punto.map { "\($0.rawValue)" } ?? "")
        form.set("motivo", filtro.motivo?.rawValue ?? "")
        form.set("operatore", filtro.operatore.map { "\($0.rawValue)" } ?? "")
        form.set("persona", filtro.persona)
        return Dialog(title: "Filtro", lines: ["Un campo vuoto non restringe."], kind: .form(form))
    }

    /// A key for the filter, or for the counts.
    mutating func answerDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            let form = dialog?.form
            dialog = nil
            guard let form else { return .none }
            filtro = FiltroRegistro(
                punto: Int64(form.value("punto")).map { Identifier($0) },
                motivo: MotivoAccesso(rawValue: form.value("motivo")),
                operatore: Int64(form.value("operatore")).map { Identifier($0) }, persona: form.value("persona"))
            return ask(.first, context)
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    /// The counts of a day: by point, by channel, by outcome, by reason.
    func countLines(_ conteggio: ConteggioAccessi, _ context: ScreenContext) -> [String] {
        let points = context.session.punti.map { punto in
            (punto.denominazione, conteggio.quanti { $0.punto == punto.id })
        }
        let channels = ModalitaAccesso.allCases.map { channel in
            (channel.denominazione, conteggio.quanti { $0.modalita == channel })
        }
        let outcomes = EsitoAccesso.allCases.map { esito in
            (esito.denominazione, conteggio.quanti { $0.esito == esito })
        }
        let reasons = MotivoAccesso.allCases.map { ($0.denominazione, conteggio.motivi[$0] ?? 0) }
        return [("Punti", points), ("Modalità", channels), ("Esiti", outcomes), ("Motivi", reasons)]
            .compactMap { title, counts in
                let words = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
                return words.isEmpty ? nil : "\(title): \(words.joined(separator: ", "))."
            } + (conteggio.totale == 0 ? ["Nessun contatto."] : [])
    }
}

extension EsitoAccesso {
    /// The words for a narrow column.
    var breve: String {
        switch self {
        case .informato: "informato"
        case .domanda: "domanda"
        case .appuntamento: "appuntamento"
        case .altroServizio: "altro servizio"
        case .nessuno: "nessun seguito"
        }
    }
}
