// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnalisiState {
    /// The fields of a block: items about single members stand together under each name.
    func fields(of block: BloccoScheda, _ context: ScreenContext) -> [FormField] {
        var fields: [FormField] = block == .esito ? [suggestionNote()] : []
        guard block.isAsked(componenti, on: context.oggi) else {
            return [
                FormField(
                    id: "non_chiesto", label: "", kind: .note,
                    value: "Nel nucleo non ci sono minori: niente da rilevare.")
            ]
        }
        let sheet = analisi()
        var rest = SchedaAnalisi.voci(of: block)[...]
        var hasNames = false
        while let first = rest.first {
            let run = rest.prefix { $0.ambito.isOfEachMember == first.ambito.isOfEachMember }
            rest = rest.dropFirst(run.count)
            if first.ambito.isOfEachMember {
                fields += memberFields(Array(run), sheet, context)
                hasNames = true
            } else {
                if hasNames { fields.append(heading("nucleo.\(first.codice)", "Per tutto il nucleo")) }
                fields += run.flatMap { nucleoFields($0, sheet, context) }
            }
        }
        return fields
    }

    /// The item a key of the sheet belongs to.
    static func voce(of key: String) -> VoceScheda? { VoceScheda.of(key: key) }

    private func memberFields(
        _ voci: [VoceScheda], _ now: AnalisiPreliminare, _ context: ScreenContext
    ) -> [FormField] {
        if voci.count == 1, let voce = voci.first {
            let asked = componenti.filter { voce.ambito.includes($0, on: context.oggi) }
            guard !asked.isEmpty else { return [] }
            return [heading("voce.\(voce.codice)", voce.testo)]
                + asked.map {
                    field(voce, voce.chiave(of: $0.persona.id), label: $0.persona.dati.nomeCompleto, now, context)
                }
        }
        return componenti.flatMap { componente -> [FormField] in
            let asked = voci.filter { $0.ambito.includes(componente, on: context.oggi) }
            guard !asked.isEmpty else { return [] }
            let name = heading("membro.\(componente.persona.id.rawValue)", Self.heading(componente, context.oggi))
            return [name]
                + asked.map { field($0, $0.chiave(of: componente.persona.id), label: $0.testo, now, context) }
        }
    }

    private func nucleoFields(
        _ voce: VoceScheda, _ now: AnalisiPreliminare, _ context: ScreenContext
    ) -> [FormField] {
        let main = field(voce, voce.codice, label: voce.testo, now, context)
        guard voce.ambito.namesMembers else { return [main] }
        let key = voce.chiaveComponenti
        let members = voce.ambito.candidates(componenti, on: context.oggi).map {
            ChoiceOption(code: String($0.persona.id.rawValue), label: $0.persona.dati.nomeCompleto)
        }
        var who = FormField(
            id: FieldID(rawValue: key), label: "  di chi", kind: .checks(members), help: AssessHelp.diChi,
            value: main.isEnabled ? sheet[key] : "", isVisible: main.isEnabled && voce.isPresent(sheet[voce.codice]))
        who.isEnabled = main.isEnabled
        return [main, who]
    }

    /// An item is shown when it is asked, and as long as it has an answer.
    func isShown(_ voce: VoceScheda, _ key: String, _ now: AnalisiPreliminare) -> Bool {
        !now[key].isEmpty || now.isAsked(voce, key: key)
    }

    private func field(
        _ voce: VoceScheda, _ key: String, label: String, _ now: AnalisiPreliminare, _ context: ScreenContext
    ) -> FormField {
        let isHidden = voce.isRiservata && !Self.readsReserved(context.operatore.ruolo)
        var field = FormField(
            id: FieldID(rawValue: key), label: label, kind: voce.tipo.kind, isRequired: voce.isObbligatoria,
            help: AssessHelp.voce(voce), value: isHidden ? "" : AnswerText.shown(sheet[key], voce.tipo),
            isVisible: isShown(voce, key, now))
        if isHidden {
            field.kind = .text(maxLength: 1)
            field.isEnabled = false
            field.disabledReason = "in carico a servizio specialistico"
        } else if modo == .rettifica, Self.lockedKeys.contains(key) {
            field.isEnabled = false
            field.disabledReason = "\(voce.tipo.parole(sheet[key])), non si rettifica"
        } else if sheet.proposed.contains(key) {
            field.note = "proposto"
        }
        return field
    }

    /// What the case goes on with: another outcome is a reclassification.
    private static let lockedKeys: Set<String> = ["5.esito", "5.data"]

    private func heading(_ id: String, _ text: String) -> FormField {
        FormField(id: FieldID(rawValue: "titolo.\(id)"), label: text, kind: .heading)
    }

    private static func heading(_ componente: Componente, _ date: CalendarDate) -> String {
        let age = componente.eta(on: date).map { ", \($0) anni" } ?? ""
        return componente.persona.dati.nomeCompleto + age
    }

    /// The hint for the outcome with what is behind it; the choice stays with people.
    private func suggestionNote() -> FormField {
        let hint = SuggerimentoEsito.compute(for: analisi())
        var words = hint.esito.map { "Suggerimento: \($0.denominazione)." } ?? "Nessun suggerimento per ora."
        if !hint.perche.isEmpty { words += " Perché: \(hint.perche.joined(separator: "; "))." }
        return FormField(
            id: "suggerimento", label: "", kind: .note, value: words + " La scelta è di chi fa l'analisi.")
    }
}

extension TipoVoce {
    /// How the item is typed.
    fileprivate var kind: FieldKind {
        switch self {
        case .siNo: .yesNo
        case .testo: .text(maxLength: 120)
        case .testoLungo: .area(rows: 3)
        case .data: .date
        case .numero: .number(maxDigits: 4)
        case .euro: .euro
        case .scelta(let opzioni):
            .choice(opzioni.map { ChoiceOption(code: $0.codice, label: $0.denominazione) })
        case .scelte(let opzioni):
            .checks(opzioni.map { ChoiceOption(code: $0.codice, label: $0.denominazione) })
        }
    }
}
