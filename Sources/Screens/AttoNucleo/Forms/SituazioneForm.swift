// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What is known of a member; the reserved part only for who may know it.
struct SituazioneForm: AttoNucleoForm {
    let persona: Identifier<Persona>

    var fatto: String { "La situazione del componente è salvata." }

    func componente(_ screen: AttoNucleoState) -> Componente? {
        screen.fascicolo.nucleo.componenti.last { $0.persona.id == persona }
    }

    func heading(_ screen: AttoNucleoState, _ context: ScreenContext) -> [String] {
        guard let member = componente(screen) else { return [] }
        let age = member.eta(on: context.oggi).map { ", \($0) anni" } ?? ""
        var lines = ["\(member.persona.dati.nomeCompleto), \(member.dati.parentela.denominazione)\(age)."]
        if let period = member.situazione?.nonConta, period.contains(context.oggi) {
            lines.append("Non conta nel nucleo dal \(period.dal.italian): fa nucleo a sé.")
        }
        return lines
    }

    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {
        for (lead, others) in Self.groups {
            let isFilled = !form.value(lead).isEmpty
            for id in others where form.has(id) && form[id].isVisible != isFilled { form[id].isVisible = isFilled }
        }
        let isShared = form.value("responsabilita") == ResponsabilitaGenitoriale.Esercizio.entrambi.rawValue
        if form.has("responsabilita.chi"), isShared { form["responsabilita.chi"].isVisible = false }
    }

    /// Fields that stand only when the first of them is filled.
    private static let groups: [(FieldID, [FieldID])] = [
        ("statoCivile", ["statoCivileDal"]), ("separazione", ["separazione.data", "separazione.numero"]),
        ("assenza", ["assenza.dal", "assenza.al"]),
        ("responsabilita", ["responsabilita.chi", "responsabilita.decreto"]),
        ("riscossione", ["riscossione.chi", "riscossione.decreto", "riscossione.poteri"]),
        ("collocamento", ["collocamento.dal", "collocamento.al", "collocamento.presso"]),
        ("provvedimento", ["provvedimento.data", "provvedimento.numero"]),
    ]

    func atti(
        _ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext
    ) -> (atti: [AttoNucleo], problems: [Problem]) {
        let former = componente(screen)?.situazione ?? SituazioneFamiliare(persona: persona)
        var version = screen.fascicolo.nucleo.version
        let known = situazione(form, context)
        var atti: [AttoNucleo] = []
        var problems = known.problems(today: context.oggi)
        var plain = former
        plain.tutela = nil
        plain.nonConta = nil
        if known != plain {
            atti.append(.situazione(version: version, known))
            version += 1
        }
        if context.operatore.may(.tutelaMinori) == nil {
            let tutela = tutela(form, former.tutela ?? TutelaMinore(), context)
            problems += tutela.problems(today: context.oggi)
            if tutela != former.tutela ?? TutelaMinore() { atti.append(.tutela(version: version, persona, tutela)) }
        }
        return (atti, problems + missingDates(form, context))
    }

    /// A kind chosen without its date says nothing that can be kept.
    private func missingDates(_ form: Form, _ context: ScreenContext) -> [Problem] {
        let pairs: [(FieldID, FieldID)] = [
            ("separazione", "separazione.data"), ("assenza", "assenza.dal"), ("collocamento", "collocamento.dal"),
            ("provvedimento", "provvedimento.data"),
        ]
        return pairs.filter { !form.value($0.0).isEmpty && day(form, context, $0.1) == nil }.map {
            Problem("data_mancante", "Manca la data: scriverla.", field: $0.1.rawValue)
        }
    }
}
