// SPDX-License-Identifier: EUPL-1.2

extension CalendarDate {
    /// A date as files write it: `2018-12-31`, `31/12/2018` (also with `.` or `-`), `31122018`; nil for anything else.
    ///
    /// A time after the date, as some lists add, is passed over. The year has four digits: a list is not guessed at.
    public init?(imported text: String) {
        var numbers: (Int, Int, Int) = (0, 0, 0)
        var lengths: (Int, Int, Int) = (0, 0, 0)
        var group = 0
        scan: for byte in text.utf8 {
            switch byte {
            case 48...57:
                let digit = Int(byte) - 48
                switch group {
                case 0: (numbers.0, lengths.0) = (numbers.0 * 10 + digit, lengths.0 + 1)
                case 1: (numbers.1, lengths.1) = (numbers.1 * 10 + digit, lengths.1 + 1)
                default: (numbers.2, lengths.2) = (numbers.2 * 10 + digit, lengths.2 + 1)
                }
                if lengths.0 > 8 || lengths.1 > 2 || lengths.2 > 4 { return nil }
            case 45, 46, 47:
                if group == 2 { return nil }
                group += 1
            case 32, 84:
                // A time follows: hours, minutes and no more letters.
                guard group == 2, CalendarDate.isTime(text.utf8.drop { $0 != 32 && $0 != 84 }.dropFirst()) else {
                    return nil
                }
                break scan
            default: return nil
            }
        }
        if group == 0, lengths.0 == 8 {
            self.init(year: numbers.0 % 10_000, month: numbers.0 / 10_000 % 100, day: numbers.0 / 1_000_000)
        } else if group == 2, lengths.0 == 4, (1...2).contains(lengths.1), (1...2).contains(lengths.2) {
            self.init(year: numbers.0, month: numbers.1, day: numbers.2)
        } else if group == 2, lengths.2 == 4, (1...2).contains(lengths.0), (1...2).contains(lengths.1) {
            self.init(year: numbers.2, month: numbers.1, day: numbers.0)
        } else {
            return nil
        }
    }

    private static func isTime(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { (48...58).contains($0) || $0 == 46 || $0 == 90 }
    }
}
