// SPDX-License-Identifier: EUPL-1.2

/// The fingerprints of one version of a project: of its text now, of the paper printed last, of the one signed.
///
/// A fingerprint is the SHA-256 of `ProgettoPersonalizzato.testoDaFirmare`, in 64 hexadecimal digits.
public struct ImprontaProgetto: Hashable, Sendable {
    /// Of which version.
    public var versione: Int
    /// Of the text as it is now.
    public var attuale: String
    /// Of the paper that was printed last; nil before it is.
    public var stampata: String?
    /// Day of that print.
    public var stampataIl: CalendarDate?
    /// Of the text that everybody signed; nil before, and for versions signed by an older program.
    public var firmata: String?

    /// The fingerprints of a version.
    public init(
        versione: Int, attuale: String, stampata: String? = nil, stampataIl: CalendarDate? = nil,
        firmata: String? = nil
    ) {
        self.versione = versione
        self.attuale = attuale
        self.stampata = stampata
        self.stampataIl = stampataIl
        self.firmata = firmata
    }

    /// The text has changed since it was printed: the paper is not the project any more.
    public var isCambiataDopoLaStampa: Bool { stampata.map { $0 != attuale } ?? false }

    /// What the archive says today is not word for word what was signed: a name was corrected since.
    public var isCambiataDopoLaFirma: Bool { firmata.map { $0 != attuale } ?? false }

    /// The fingerprint a paper of this version carries.
    public var sulFoglio: String { firmata ?? attuale }

    /// "3F2A 9C1B 07DE 55A1": the first sixteen digits, as people read and compare them.
    public static func breve(_ impronta: String) -> String {
        let digits = Array(impronta.uppercased().prefix(16))
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
            .joined(separator: " ")
    }

    /// Whether digits read from a paper, spaces and capitals apart, begin this fingerprint; eight are enough.
    public static func isPrefix(_ typed: String, of impronta: String) -> Bool {
        let digits = typed.lowercased().filter { !$0.isWhitespace }
        return digits.count >= 8 && impronta.hasPrefix(digits)
    }
}
