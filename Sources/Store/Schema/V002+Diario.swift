// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The order in which the notes of all cases are opened by a search: only their day, nothing of what they say.
    ///
    /// The notes written before were for the servizio sociale alone, whatever their flag: so they stay.
    static let diario = """
        UPDATE diario SET riservata = 1 WHERE riservata = 0;
        CREATE INDEX diario_data ON diario(data, id);
        """
}
