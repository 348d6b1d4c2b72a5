// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnalisiState {
    /// An answer of the archive, or of the comparison above.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        if case .versione = modo { return .none }
        if case .delivered(.saved) = outcome {
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        }
        if case .loaded(.bozza(Self.lastKey, let draft)) = outcome {
            lastEntry = draft?.valori ?? [:]
            return .none
        }
        let isSave = work == .saving
        let reaction = receiveSheet(outcome, context)
        if isSave, case .recorded = outcome { lastEntry = sittingAnswers }
        return reaction
    }

    func savedWords(_ context: ScreenContext) -> String {
        let progress = analisi().progress(componenti: componenti, on: context.oggi)
        return "La scheda è salvata: \(progress.given) voci su \(progress.asked)."
    }

    func rememberEntry(_ context: ScreenContext) -> [Effect] {
        [.saveDraft(Bozza(chiave: Self.lastKey, titolo: "", valori: sittingAnswers, salvata: context.adesso))]
    }

    mutating func show(missing: Missing, _ context: ScreenContext) {
        if let key = missing.field { open(key: key, context) }
    }

    func riga(_ contested: SheetSession.Contested) -> RigaConflitto {
        let voce = Self.voce(of: contested.key)
        let owner = contested.key.split(separator: "@").last.flatMap { Int64($0) }
        let name = componenti.first { $0.persona.id.rawValue == owner }?.persona.dati.nomeCompleto
        let label = [voce?.testo ?? contested.key, name].compactMap { $0 }.joined(separator: ", ")
        func words(_ text: String) -> String {
            guard let voce else { return text }
            return contested.key.hasSuffix("#chi") ? names(text) : voce.tipo.parole(text)
        }
        let isText = voce.map { $0.tipo == .testo || $0.tipo == .testoLungo } ?? false
        let isLong = voce?.tipo == .testoLungo
        return RigaConflitto(
            id: contested.key, label: label, mio: words(contested.mine), loro: words(contested.theirs),
            unione: !isText || contested.key.hasSuffix("#chi") ? nil : isLong ? .paragrafi : .riga(maxLength: 200))
    }

    /// Draws the block again from the sheet, the focus where it was.
    mutating func refresh(_ context: ScreenContext) {
        componenti = fascicolo.nucleo.componenti(on: context.oggi)
        let focus = session.form.focus
        session.form = Form(fields: fields(of: block, context))
        if let focus { session.form.focus(on: focus) }
    }

    /// Names of the members in a list of numbers.
    func names(_ codes: String) -> String {
        codes.split(separator: ",").compactMap { code in
            componenti.first { String($0.persona.id.rawValue) == code }?.persona.dati.nomeCompleto
        }.joined(separator: ", ")
    }
}
