// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Operatore {
    /// Reserved items of the scheda are for the assistente sociale and the specialised service alone.
    var mayReadReservedItems: Bool { ruolo.readsReservedItems }

    /// Reserved notes of the diary that others wrote.
    var mayReadReservedNotes: Bool { ruolo.readsReservedNotes }
}

extension AnalisiPreliminare {
    private static let reservedCodes = SchedaAnalisi.voci.filter(\.isRiservata).map(\.codice)

    /// True for the key of an answer to a reserved item, also of one member or about which members.
    static func isReserved(_ key: String) -> Bool {
        reservedCodes.contains { key == $0 || key.hasPrefix($0 + "@") || key.hasPrefix($0 + "#") }
    }

    /// The same sheet, with the reserved answers blank.
    func withoutReserved() -> AnalisiPreliminare {
        var sheet = self
        sheet.risposte = risposte.filter { !AnalisiPreliminare.isReserved($0.key) }
        return sheet
    }
}
