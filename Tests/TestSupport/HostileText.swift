// SPDX-License-Identifier: EUPL-1.2

/// Texts that obey somebody else once they reach a terminal, and what must never reach it.
public enum HostileText {
    /// An escape that writes the clipboard, one that colours, one of a single byte, marks of direction, a bare return, a
    /// separator of lines, a letter nobody sees, a formula.
    public static let payload =
        "Inv\u{1B}]52;c;QQ==\u{7}\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\u{200F}\u{61C}\u{2028}\u{200B}\u{FEFF}\r\n\t=1+1\u{8}\u{7F}"

    /// The columns of free text of an archive, as table and column.
    public static let columns = [
        ("ambito", "denominazione"), ("ambito", "sede"), ("comuni_ambito", "nome"),
        ("catalogo_interventi", "denominazione"), ("catalogo_interventi", "titolare"), ("convenzioni", "ente"),
        ("convenzioni", "atto"), ("convocazioni", "luogo"), ("operatori", "cognome"), ("operatori", "nome"),
        ("operatori", "ente"), ("patti", "riferimento"), ("persone", "cognome"), ("persone", "nome"),
        ("persone", "telefono"), ("persone", "email"), ("persone", "residenza_via"), ("persone", "domicilio_via"),
        ("persone", "recapito_presso"), ("punti_di_accesso", "denominazione"), ("punti_di_accesso", "orario"),
        ("comunicazioni", "ricevuta"), ("registro", "dettaglio"), ("domande", "lotto"), ("domande", "protocollo_inps"),
        ("domande", "verifica_motivo"), ("componenti", "qualifica"), ("equipe_componenti", "ente"),
        ("equipe_componenti", "profilo"), ("importazioni", "file"), ("segnalazioni", "ente"), ("interventi", "fondo"),
    ]

    /// Writes the payload in every free text of an archive, as somebody who may write the file can.
    ///
    /// - Returns: how many columns took it.
    public static func stuff(_ archive: String) throws -> Int {
        func shell(_ sql: String) throws -> JourneyProcess.Result { try JourneyProcess.run("sqlite3", [archive, sql]) }
        let triggers = try shell("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        let drops = triggers.output.split(separator: "\n").map { "DROP TRIGGER \($0);" }
        guard try shell(drops.joined()).status == 0 else { throw JourneyFailure("the triggers stay") }
        let hexadecimal = payload.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        var taken = 0
        for (table, column) in columns {
            let change = "UPDATE \(table) SET \(column) = substr(\(column), 1, 3) || CAST(x'\(hexadecimal)' AS TEXT)"
            if try shell(change).status == 0 { taken += 1 }
        }
        return taken
    }

    /// The first scalar of a text that a terminal would obey; nil when it is harmless.
    ///
    /// - Parameter allowed: what the writer itself may send, besides line feeds.
    public static func obeyed(in text: String, allowed: Set<Unicode.Scalar> = ["\n"]) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            guard !allowed.contains(scalar) else { return false }
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return true
            default: return false
            }
        }
    }
}
