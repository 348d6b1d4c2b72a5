// SPDX-License-Identifier: EUPL-1.2

extension CalendarDate {
    /// The date as `2018-07-02`, as stored and exported.
    public var iso: String {
        let (year, month, day) = parts
        return "\(Padding.zeros(year, 4))-\(Padding.zeros(month, 2))-\(Padding.zeros(day, 2))"
    }

    /// The date as `02/07/2018`.
    public var italian: String { "\(dayMonth)/\(Padding.zeros(year, 4))" }

    /// The date as `02/07/18`, for narrow columns.
    public var italianShort: String { "\(dayMonth)/\(Padding.zeros(year % 100, 2))" }

    /// The date as `02/07`.
    public var dayMonth: String {
        let (_, month, day) = parts
        return "\(Padding.zeros(day, 2))/\(Padding.zeros(month, 2))"
    }

    /// The date as `lunedì 2 luglio 2018`.
    public var longItalian: String {
        let (year, month, day) = parts
        return "\(weekday.italian) \(day) \(Self.monthNames[month - 1]) \(year)"
    }

    /// The Italian names of the months, January first.
    public static let monthNames = [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ]

    /// The date written as `2018-07-02`, or `nil`.
    public init?(iso: String) {
        let fields = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count == 2, fields[2].utf8.count == 2,
            let year = Padding.number(fields[0]), let month = Padding.number(fields[1]),
            let day = Padding.number(fields[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension CalendarDate: Codable {
    /// Reads the ISO string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CalendarDate(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO date")
        }
        self = date
    }

    /// Writes the ISO string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
