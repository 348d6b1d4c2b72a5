// SPDX-License-Identifier: EUPL-1.2

/// A backup in its folder: its name says of which archive, and when it was made.
public struct BackupCopy: Hashable, Sendable {
    /// "percorso-3f2a9c1b-20181130-231500.copia".
    public let name: String
    /// The day it was made.
    public let date: CalendarDate
    /// Hours, minutes and seconds of that day: "231500".
    public let stamp: String

    /// The name of a backup made now.
    ///
    /// - Parameter archivio: which archive, in hexadecimal digits; the first eight are in the name.
    public init(archivio: String, date: CalendarDate, time: TimeOfDay, second: Int) {
        stamp = "\(Padding.zeros(time.hour, 2))\(Padding.zeros(time.minute, 2))\(Padding.zeros(second, 2))"
        self.date = date
        name = "\(BackupCopy.beginning(archivio))\(date.iso.filter { $0 != "-" })-\(stamp).copia"
    }

    /// What a name says; nil for a file that is not a backup of this archive.
    public init?(name: String, archivio: String) {
        let beginning = BackupCopy.beginning(archivio)
        guard name.hasPrefix(beginning), name.hasSuffix(".copia") else { return nil }
        let parts = name.dropFirst(beginning.count).dropLast(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 8, parts[1].utf8.count == 6, Padding.number(parts[1]) != nil,
            let year = Padding.number(parts[0].prefix(4)), let month = Padding.number(parts[0].dropFirst(4).prefix(2)),
            let day = Padding.number(parts[0].suffix(2)), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        self.name = name
        self.date = date
        stamp = String(parts[1])
    }

    private static func beginning(_ archivio: String) -> String { "percorso-\(archivio.prefix(8))-" }
}
