// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The picture of another office: copied from its last one, or from the declared one, and corrected.
struct ComposizioneForm: AttoNucleoForm {
    let fonte: FonteComposizione
    static let absent = "assente"
    /// Lines for who is only on the paper.
    static let extra = 0..<3

    var fatto: String { fonte == .dsu ? "Il nucleo della DSU è registrato." : "Lo stato di famiglia è registrato." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let isDsu = fonte == .dsu
        let nucleo = screen.fascicolo.nucleo
        let confronto = ConfrontoNucleo(
            of: nucleo, registrate: screen.fascicolo.atti.composizioni, on: context.oggi)
        let last = confronto.composizioni[fonte]
        let dati = screen.fascicolo.domanda.dati
        var fields: [FormField] = [
            .day(
                "data", isDsu ? "Data della DSU" : "Data del documento", isDsu ? dati.dsuDel : context.oggi,
                help: "Il giorno a cui il documento si riferisce."),
            .line(
                "riferimento", isDsu ? "Protocollo" : "Riferimento", isDsu ? dati.dsu : "", isRequired: true,
                width: 40,
                help: isDsu
                    ? "Il protocollo della DSU." : "Il numero del certificato, o chi in anagrafe l'ha verificato."),
            FormField(id: "titolo", label: "Chi c'è nel documento", kind: .heading),
        ]
        let kinds = Self.parentele + [ChoiceOption(code: Self.absent, label: "non c'è")]
        for (index, riga) in confronto.righe.enumerated() where isProposed(riga, last) {
            let said = last == nil ? riga.parentela(.dichiarato) : riga.parentela(fonte)
            fields.append(
                FormField(
                    id: FieldID(rawValue: "m.\(index)"), label: riga.membro.nominativo, kind: .choice(kinds),
                    isRequired: true, help: "Che cosa è per il richiedente, secondo il documento; «non c'è» lo toglie.",
                    value: said?.rawValue ?? Self.absent))
        }
        for number in Self.extra { fields += extraFields(number) }
        return fields
    }

    private func extraFields(_ number: Int) -> [FormField] {
        [
            .line(
                FieldID(rawValue: "x.\(number)"), "Un'altra persona", width: 24,
                help: "Cognome e nome di chi è solo in questo documento."),
            .one(
                FieldID(rawValue: "y.\(number)"), "Parentela", Self.parentele, isRequired: false,
                help: "Che cosa è per il richiedente, secondo il documento."),
        ]
    }

    /// Who is declared, and who was on the last paper of this office.
    private func isProposed(_ riga: RigaConfronto, _ last: ComposizioneNucleo?) -> Bool {
        riga.voci[.dichiarato] != nil || riga.voci[fonte] != nil
    }

    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {
        for number in Self.extra {
            let isNamed = !form.trimmed(FieldID(rawValue: "x.\(number)")).isEmpty
            let kinship = FieldID(rawValue: "y.\(number)")
            if form[kinship].isVisible != isNamed { form[kinship].isVisible = isNamed }
            guard number > 0 else { continue }
            let name = FieldID(rawValue: "x.\(number)")
            let isNext = isNamed || !form.trimmed(FieldID(rawValue: "x.\(number - 1)")).isEmpty
            if form[name].isVisible != isNext { form[name].isVisible = isNext }
        }
    }

    func atti(
        _ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext
    ) -> (atti: [AttoNucleo], problems: [Problem]) {
        guard let data = day(form, context) else { return ([], []) }
        let righe = ConfrontoNucleo(
            of: screen.fascicolo.nucleo, registrate: screen.fascicolo.atti.composizioni, on: context.oggi
        ).righe
        var membri = righe.enumerated().compactMap { index, riga -> MembroComposizione? in
            guard let parentela = Parentela(rawValue: form.value(FieldID(rawValue: "m.\(index)"))) else { return nil }
            var membro = riga.voci[fonte] ?? riga.membro
            membro.parentela = parentela
            return membro
        }
        var problems: [Problem] = []
        for number in Self.extra {
            let name = form.trimmed(FieldID(rawValue: "x.\(number)"))
            guard !name.isEmpty else { continue }
            guard let parentela = Parentela(rawValue: form.value(FieldID(rawValue: "y.\(number)"))) else {
                problems.append(
                    Problem("parentela_mancante", "Manca la parentela di \(name): sceglierla.", field: "y.\(number)"))
                continue
            }
            membri.append(MembroComposizione(nominativo: name, parentela: parentela))
        }
        let composizione = ComposizioneNucleo(
            fonte: fonte, data: data, riferimento: form.trimmed("riferimento"), membri: membri)
        problems += composizione.problems(today: context.oggi).map { $0.field == "membri" ? $0.on("m.0") : $0 }
        return ([.composizione(composizione)], problems)
    }
}
