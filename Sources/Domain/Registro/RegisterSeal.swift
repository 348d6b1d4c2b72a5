// SPDX-License-Identifier: EUPL-1.2

/// The head of the register at one moment, signed: what is kept elsewhere, to tell later whether the register is still it.
public struct RegisterSeal: Hashable, Sendable {
    /// Which archive, 32 hexadecimal digits.
    public var archivio: String
    /// The number of the last row.
    public var riga: Int64
    /// When it was sealed.
    public var istante: Instant
    /// The hash of that row, which binds all those before, 64 hexadecimal digits.
    public var impronta: String
    /// The public key, Curve25519, 64 hexadecimal digits.
    public var chiave: String
    /// The signature (Ed25519, RFC 8032) of `signedText`, 128 hexadecimal digits; empty before it is made.
    public var firma: String

    /// A seal from its parts.
    public init(
        archivio: String, riga: Int64, istante: Instant, impronta: String, chiave: String, firma: String = ""
    ) {
        self.archivio = archivio
        self.riga = riga
        self.istante = istante
        self.impronta = impronta
        self.chiave = chiave
        self.firma = firma
    }

    /// The text that is signed: every line of the file but the last.
    public var signedText: String {
        """
        \(RegisterSeal.title)
        archivio: \(archivio)
        riga: \(riga)
        istante: \(istante.iso)
        impronta: \(impronta)
        chiave: \(chiave)

        """
    }

    /// The file.
    public var text: String { signedText + "firma: \(firma)\n" }

    private static let title = "Percorso, sigillo del registro, 1"

    /// Reads a file; spaces at the ends of lines and empty lines do not count, so that it can be typed from paper.
    ///
    /// Whether the signature is good is not asked here.
    public static func parse(_ text: String) -> Result<RegisterSeal, Problem> {
        let lines = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
        guard lines.first == title else {
            return .failure(
                Problem("sigillo_sconosciuto", "Non è un sigillo del registro di Percorso: indicare un altro file."))
        }
        var fields: [String: String] = [:]
        for (number, line) in lines.enumerated().dropFirst() {
            let halves = line.split(separator: ":", maxSplits: 1)
            let name = halves.first.map { trimmed($0) } ?? ""
            guard halves.count == 2, names.contains(name), fields[name] == nil else {
                return .failure(
                    Problem(
                        "sigillo_riga", "Sigillo del registro, riga \(number + 1): non si capisce «\(line.prefix(40))»."
                    ))
            }
            fields[name] = trimmed(halves[1])
        }
        for (name, digits) in [("archivio", 32), ("impronta", 64), ("chiave", 64), ("firma", 128)] {
            guard let value = fields[name], value.utf8.count == digits, value.utf8.allSatisfy(isHexadecimal) else {
                return .failure(
                    Problem(
                        "sigillo_\(name)",
                        "Sigillo del registro: «\(name)» deve avere \(digits) cifre da 0 a 9 e da a a f.",
                        field: name))
            }
        }
        guard let riga = fields["riga"].flatMap({ Int64($0) }), riga > 0 else {
            return .failure(
                Problem("sigillo_riga", "Sigillo del registro: «riga» deve essere un numero.", field: "riga"))
        }
        guard let istante = fields["istante"].flatMap({ Instant(iso: $0) }) else {
            return .failure(
                Problem("sigillo_istante", "Sigillo del registro: «istante» non è un momento.", field: "istante"))
        }
        return .success(
            RegisterSeal(
                archivio: fields["archivio"] ?? "", riga: riga, istante: istante, impronta: fields["impronta"] ?? "",
                chiave: fields["chiave"] ?? "", firma: fields["firma"] ?? ""))
    }

    private static let names: Set<String> = ["archivio", "riga", "istante", "impronta", "chiave", "firma"]

    private static func isHexadecimal(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...102).contains(byte) }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
