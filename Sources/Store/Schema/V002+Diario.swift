// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The order in which the notes of all cases are opened by a search: only their day, nothing of what they say.
    static let diario = """
        CREATE INDEX diario_data ON diario(data, id);
        """
}
