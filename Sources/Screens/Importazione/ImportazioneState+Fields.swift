// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ImportazioneState {
    /// The fields of the first part.
    static func fields(_ context: ScreenContext) -> [FormField] {
        let tipi = TipoImportazione.allCases.filter { context.operatore.may($0.permesso) == nil }
        return [
            FormField(
                id: "tipo", label: "Che cosa", kind: .choice(tipi.map(\.option)), isRequired: true,
                help: "Gli esiti dell'INPS per domande che sono qui, o le domande di un registro che l'ente teneva.",
                value: tipi.first?.rawValue ?? ""),
            FormField(
                id: "file", label: "File", kind: .text(maxLength: 500), isRequired: true,
                help: "Il percorso di un file CSV. F5 completa il nome come proposto.", width: 56),
            FormField(
                id: "mappa", label: "Colonne", kind: .choice([]),
                help: "Vuoto: le colonne di Percorso. Altrimenti una mappatura salvata; F3 ne prepara una."),
            FormField(
                id: "salta", label: "Salta le righe errate", kind: .yesNo,
                help: "Con no, se una riga si scarta non si scrive nulla.", value: "n"),
        ]
    }

    /// What the Domain makes of a field: the file is looked at apart.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck { .accepted(text) }

    /// The choice of the layouts, and what is known of the file.
    mutating func refresh(_ context: ScreenContext) {
        let options = mappe.map { ChoiceOption(code: $0.nome, label: $0.nome) }
        if session.form["mappa"].kind != .choice(options) { session.form["mappa"].kind = .choice(options) }
        session.form["mappa"].note = session.form.value("mappa").isEmpty ? "le colonne di Percorso" : nil
        let path = session.form.value("file")
        guard path == pathSeen else {
            session.form["file"].note = nil
            return
        }
        session.form.setProblem("file", problemaFile)
        guard file != nil else { return }
        session.form.setProblem("mappa", columnProblem?.sentence)
    }

    /// Why the columns of the file are not those of the layout.
    var columnProblem: Problem? {
        guard let file else { return nil }
        let found = ColonneImportate.trova(in: file.intestazione, tipo: tipo, mappa: mappa)
        guard case .failure(let problem) = found else { return nil }
        return problem
    }

    /// A field was left: another kind of file has other layouts, another path is another file.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        switch id {
        case "tipo": return .ask(.load(.mappe(tipo), context.ticket))
        case "file": return look(context)
        default: return .none
        }
    }

    /// Asks for the file in the field, unless it is known.
    mutating func look(_ context: ScreenContext) -> Reaction {
        paths = []
        let path = session.form.value("file")
        guard !path.isEmpty, path != pathSeen else { return .none }
        return .ask(.load(.fileImportato(path), context.ticket))
    }

    /// Asks for the names the path may become.
    func askPaths(_ context: ScreenContext) -> [Effect] {
        guard session.form.focus == "file" else { return [] }
        return [.load(.cartella(session.form.value("file")), context.ticket)]
    }
}

extension TipoImportazione {
    /// Its entry in a choice.
    var option: ChoiceOption { ChoiceOption(code: rawValue, label: denominazione) }
}
