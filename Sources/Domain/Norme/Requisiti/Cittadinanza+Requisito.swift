// SPDX-License-Identifier: EUPL-1.2

extension Cittadinanza {
    /// Whether it opens the Reddito di Inclusione.
    ///
    /// Source: D.Lgs. 147/2017 art. 3 c. 1 lett. a; INPS, circolare 172/2017.
    public var isAmmessa: Bool {
        switch self {
        case .unioneEuropea, .familiareUnioneEuropea, .lungoPeriodo, .protezioneInternazionale, .apolide: true
        case .altroPermesso: false
        }
    }
}
