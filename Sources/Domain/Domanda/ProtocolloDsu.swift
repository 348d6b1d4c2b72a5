// SPDX-License-Identifier: EUPL-1.2

/// The number INPS gives a DSU: `INPS-ISEE-2018-00123456A-00`.
///
/// Source: docs/FONTI.md 3.3.
public struct ProtocolloDsu: Hashable, Sendable {
    /// The number as INPS prints it.
    public let text: String
    /// The year it was given in.
    public let anno: Int

    /// Reads the number, with or without the dashes and the letters it begins with.
    public static func parse(_ entry: String) -> Result<ProtocolloDsu, Problem> {
        let typed = entry.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        let body = typed.hasPrefix("INPSISEE") ? typed.dropFirst(8) : typed[...]
        let bytes = Array(body.utf8)
        let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
        guard bytes.count == 15, bytes[..<12].allSatisfy(isDigit), (65...90).contains(bytes[12]),
            bytes[13...].allSatisfy(isDigit)
        else {
            return .failure(
                Problem(
                    "dsu_errata",
                    "Il protocollo della DSU si scrive come sull'attestazione: INPS-ISEE-2018-00123456A-00.",
                    field: "dsu"))
        }
        let anno = Padding.number(String(body.prefix(4))) ?? 0
        guard (2015...2099).contains(anno) else {
            return .failure(
                Problem("dsu_anno", "L'anno della DSU è il \(anno): controllarlo sull'attestazione.", field: "dsu"))
        }
        let number = String(body.dropFirst(4).prefix(9))
        return .success(ProtocolloDsu(text: "INPS-ISEE-\(anno)-\(number)-\(body.suffix(2))", anno: anno))
    }
}
