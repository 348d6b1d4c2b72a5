// SPDX-License-Identifier: EUPL-1.2

extension FrequenzaContatti {
    /// "una volta al mese": how often, in plain words.
    public var inParole: String {
        switch self {
        case .settimanale: "una volta alla settimana"
        case .quindicinale: "ogni quindici giorni"
        case .mensile: "una volta al mese"
        case .bimestrale: "ogni due mesi"
        }
    }
}
