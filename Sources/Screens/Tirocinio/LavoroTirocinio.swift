// SPDX-License-Identifier: EUPL-1.2

/// What is being written on the sheet of a tirocinio.
enum LavoroTirocinio: String, CaseIterable, Hashable, Sendable {
    case mese, visita, sospensione, ripresa, chiusura

    /// The title of the form.
    var titolo: String {
        switch self {
        case .mese: "Mese del tirocinio"
        case .visita: "Visita del tutor"
        case .sospensione: "Sospensione del tirocinio"
        case .ripresa: "Ripresa del tirocinio"
        case .chiusura: "Fine del tirocinio"
        }
    }

    /// What is said when it is recorded.
    var registrato: String {
        switch self {
        case .mese: "Il mese è registrato."
        case .visita: "La visita è registrata."
        case .sospensione: "La sospensione è registrata."
        case .ripresa: "La ripresa è registrata: la fine si sposta dei giorni di sospensione."
        case .chiusura: "La fine del tirocinio è registrata."
        }
    }
}
