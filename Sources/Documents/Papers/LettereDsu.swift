// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The letters about the DSU of many households, one page each.
public struct LettereDsu: PrintedPaper, Hashable {
    /// `lettere-dsu.html`.
    public static let template = "lettere-dsu"

    /// The names of a letter.
    public static let names: Set<String> = [
        "lettere", "destinatario", "indirizzo", "testo", "codice", "protocollo", "situazione", "da_fare", "data",
        "avvertenza",
    ]

    /// The letters, in the order of the list.
    public var lettere: [LetteraDsu]
    /// The day on the letters.
    public var data: CalendarDate

    /// The letters of a day.
    public init(_ lettere: [LetteraDsu], data: CalendarDate) {
        self.lettere = lettere
        self.data = data
    }

    /// "Lettere sulla DSU (3)".
    public var title: String { "Lettere sulla DSU (\(lettere.count))" }

    /// The values of the letters.
    public var values: [String: TemplateValue] {
        [
            "data": .text(data.italian), "avvertenza": .text(Spiegazione.avvertenza),
            "lettere": .list(
                lettere.map {
                    [
                        "destinatario": .text($0.destinatario), "indirizzo": .texts($0.indirizzo),
                        "codice": .optional($0.codice), "protocollo": .optional($0.protocollo),
                        "situazione": .text($0.situazione), "da_fare": .texts($0.daFare),
                    ]
                }),
        ]
    }
}
