// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import Foundation

/// The key on paper that opens everything: 32 bytes of chance, written in fourteen groups of four characters.
///
/// The characters are those of Crockford's Base32, without I, L, O and U; the last three bytes are the first ones of the
/// SHA-256 of the others, so that a character copied wrong shows before anything is tried.
public struct ChiaveDiRecupero: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    let privata: Curve25519.KeyAgreement.PrivateKey

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 56

    /// A key made by chance.
    init() { privata = Curve25519.KeyAgreement.PrivateKey() }

    /// The key written on paper; spaces, dashes, capitals and small letters are all the same.
    ///
    /// - Throws: `Refusal` with what is wrong, never with what was written.
    public init(_ carta: Segreto) throws {
        var digits: [UInt8] = []
        for character in carta.testo.uppercased() where !" -\t\r\n".contains(character) {
            let read = character == "I" || character == "L" ? "1" : character == "O" ? "0" : character
            guard let value = Self.alphabet.firstIndex(of: read) else {
                throw Refusal(
                    "recupero_carattere",
                    "Il carattere n. \(digits.count + 1) della chiave di recupero non è fra quelli usati: ricontrollare "
                        + "il gruppo n. \(digits.count / 4 + 1).")
            }
            digits.append(UInt8(value))
        }
        guard digits.count == Self.length else {
            throw Refusal(
                "recupero_lunghezza",
                "La chiave di recupero ha 14 gruppi di 4 caratteri, cioè 56: ne sono stati scritti \(digits.count).")
        }
        let bytes = Self.joined(digits)
        let raw = Data(bytes.prefix(32))
        guard Data(bytes.dropFirst(32)) == Self.checksum(raw),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
        else {
            throw Refusal(
                "recupero_controllo",
                "La chiave di recupero è copiata male: almeno un carattere non torna. Ricontrollarla gruppo per gruppo."
            )
        }
        privata = key
    }

    /// What goes on paper, told once.
    public var carta: Segreto {
        let raw = privata.rawRepresentation
        var digits: [Character] = []
        var (buffer, bits) = (0, 0)
        for byte in raw + Self.checksum(raw) {
            buffer = buffer << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                digits.append(Self.alphabet[buffer >> bits & 31])
            }
            buffer &= (1 << bits) - 1
        }
        let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
        return Segreto(groups.joined(separator: "-"))
    }

    /// Never the key.
    public var description: String { "chiave di recupero" }
    /// Never the key.
    public var debugDescription: String { "chiave di recupero" }
    /// Never the key.
    public var customMirror: Mirror { Mirror(self, children: []) }

    private static func joined(_ digits: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var (buffer, bits) = (0, 0)
        for digit in digits {
            buffer = buffer << 5 | Int(digit)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(buffer >> bits & 255))
                buffer &= (1 << bits) - 1
            }
        }
        return bytes
    }

    private static func checksum(_ raw: Data) -> Data {
        Data(SHA256.hash(data: Data("percorso, chiave di recupero, 1".utf8) + raw).prefix(3))
    }
}
