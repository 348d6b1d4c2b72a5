// SPDX-License-Identifier: EUPL-1.2

/// A digital copy as the archive keeps it: by what it holds, once, however many documents refer to it.
public struct CopiaDigitale: Hashable, Sendable, Codable {
    /// SHA-256 of the content, 64 hexadecimal digits.
    public let impronta: String
    /// Name of the file it came from.
    public let nome: String
    /// Length of the content, in bytes.
    public let byte: Int

    /// A copy as read from the archive.
    public init(impronta: String, nome: String, byte: Int) {
        self.impronta = impronta
        self.nome = nome
        self.byte = byte
    }

    /// The largest copy the archive takes, in bytes: five megabytes, a few pages scanned.
    public static let massimo = 5 * 1_024 * 1_024

    /// The length in words: "1,2 MB", "340 KB", "12 byte".
    public var misura: String { CopiaDigitale.misura(byte) }

    /// A length in words.
    public static func misura(_ byte: Int) -> String {
        if byte < 1_024 { return "\(byte) byte" }
        if byte < 1_024 * 1_024 { return "\((byte + 512) / 1_024) KB" }
        let tenths = (byte * 10 + 524_288) / (1_024 * 1_024)
        return "\(tenths / 10),\(tenths % 10) MB"
    }
}
