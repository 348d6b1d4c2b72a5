// SPDX-License-Identifier: EUPL-1.2

/// How often a payment comes, and over how many months it is spread.
///
/// Source: D.Lgs. 147/2017 art. 4 c. 2.
public enum Periodicita: String, CaseIterable, Hashable, Sendable, Codable {
    case mensile, bimestrale, trimestrale, semestrale, annuale
    case unaTantum = "una_tantum"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .mensile: "ogni mese"
        case .bimestrale: "ogni due mesi"
        case .trimestrale: "ogni tre mesi"
        case .semestrale: "ogni sei mesi"
        case .annuale: "ogni anno"
        case .unaTantum: "una volta sola"
        }
    }

    /// The months one payment is spread over; a lump sum counts a twelfth in each of the twelve months after it.
    public var mesi: Int {
        switch self {
        case .mensile: 1
        case .bimestrale: 2
        case .trimestrale: 3
        case .semestrale: 6
        case .annuale, .unaTantum: 12
        }
    }
}
