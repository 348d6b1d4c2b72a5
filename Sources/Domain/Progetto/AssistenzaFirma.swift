// SPDX-License-Identifier: EUPL-1.2

/// How somebody was helped to sign: the impediment attested, the language in which the paper was read and explained.
///
/// Source: DPR 445/2000 art. 4; docs/FONTI.md 9.
public struct AssistenzaFirma: Hashable, Sendable, Codable {
    /// What keeps the person from signing or reading, if anything.
    public var impedimento: ImpedimentoFirma?
    /// The public official who attests it, after making sure of who the person is.
    public var attestatoDa: String
    /// The language in which it was read and explained; empty when it was Italian and nobody asked.
    public var lingua: String
    /// Who interpreted, or empty.
    public var interprete: String

    /// Help given at the signature; none unless said.
    public init(
        impedimento: ImpedimentoFirma? = nil, attestatoDa: String = "", lingua: String = "", interprete: String = ""
    ) {
        self.impedimento = impedimento
        self.attestatoDa = attestatoDa
        self.lingua = lingua
        self.interprete = interprete
    }

    /// True when nothing was needed.
    public var isEmpty: Bool { self == AssistenzaFirma() }
}
