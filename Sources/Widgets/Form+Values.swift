// SPDX-License-Identifier: EUPL-1.2

extension Form {
    /// The raw text of a field; empty for a name the form does not have.
    public func value(_ id: FieldID) -> String {
        self[id].value
    }

    /// Writes the raw text of a field.
    public mutating func set(_ id: FieldID, _ value: String) {
        self[id].value = value
    }

    /// Says what is wrong with a field, or that nothing is.
    public mutating func setProblem(_ id: FieldID, _ problem: String?) {
        guard let index = index(of: id) else { return }
        write(problem: problem, at: index)
    }

    /// Takes away all the problems that were given.
    public mutating func clearProblems() {
        for index in fields.indices { write(problem: nil, at: index) }
    }

    /// The problems of the visible fields, in the order of entry.
    public var problems: [(FieldID, String)] {
        fields.compactMap { field in
            guard field.isVisible, let problem = field.currentProblem else { return nil }
            return (field.id, problem)
        }
    }

    /// The raw text of every field that can hold one, hidden ones too, by name.
    public var values: [String: String] {
        var values: [String: String] = [:]
        for field in fields where field.kind.isEditable { values[field.id.rawValue] = field.value }
        return values
    }

    /// Puts back the values of a draft; fields it does not name keep theirs.
    public mutating func restore(_ values: [String: String]) {
        for field in fields where field.kind.isEditable {
            if let value = values[field.id.rawValue] { self[field.id].value = value }
        }
    }

    /// The required fields that can be filled and are empty.
    public var missing: [FieldID] {
        fields.filter { field in
            field.isRequired && field.canBeFocused && !field.value.contains { !$0.isWhitespace }
        }.map(\.id)
    }

    /// Gives a lookup the suggestions for what is typed in it.
    ///
    /// Suggestions that come after the focus has left are not shown: the value is then for the screen to read.
    public mutating func setSuggestions(_ options: [ChoiceOption], for id: FieldID) {
        guard focus == id, case .lookup(var lookup) = editor else { return }
        lookup.suggest(options)
        editor = .lookup(lookup)
    }
}
