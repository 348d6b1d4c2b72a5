// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension Informativa: PrintedPaper {
    /// `informativa.html`.
    public static let template = "informativa"

    /// The names of the notice.
    public static let names: Set<String> = ["persona", "data"]

    /// The title of the notice.
    public var title: String { "Informativa sul trattamento dei dati personali" }

    /// The values of the notice.
    public var values: [String: TemplateValue] {
        ["persona": .optional(persona), "data": .text(data.italian)]
    }
}
