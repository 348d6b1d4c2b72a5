// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The words of the argument parser in Italian: it has no other way to be told them.
enum Italian {
    /// A help screen with its headings in Italian; other texts (version, completion scripts) as they are.
    static func help(_ text: String) -> String {
        guard text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let quoted = line.split(separator: "'", omittingEmptySubsequences: false)
            if line.hasSuffix("' for detailed help."), quoted.count > 1 {
                return "  Per un comando: " + quoted[1].replacing("<subcommand>", with: "<comando>")
            }
            return words.reduce(String(line)) { $0.replacing($1.0, with: $1.1) }
        }
        return lines.joined(separator: "\n")
    }

    private static let words = [
        ("OVERVIEW: ", ""), ("USAGE: ", "USO: "), ("ARGUMENTS:", "ARGOMENTI:"), ("ARCHIVIO OPTIONS:", "ARCHIVIO:"),
        ("OPTIONS:", "OPZIONI:"), ("SUBCOMMANDS:", "COMANDI:"), ("<subcommand>", "<comando>"),
        ("<options>", "<opzioni>"), ("(default)   ", "(sottinteso)"), ("default:", "sottinteso:"),
        ("(values: ", "(valori: "), ("Show the version.", "Scrive la versione."),
        ("Show help information.", "Spiega il comando."), ("Show subcommand help information.", "Spiega un comando."),
    ]

    /// What is wrong with the command line; nil when the error is not of the parser.
    static func parserMessage(_ message: String, for error: any Error) -> String? {
        guard PercorsoCommand.exitCode(for: error) == .validationFailure else { return nil }
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        let first = quoted.count > 1 ? quoted[1] : ""
        let third = quoted.count > 3 ? quoted[3] : ""
        let what: String
        switch message {
        case let text where text.hasPrefix("Unknown option"):
            what = "l'opzione \(first) non esiste" + (third.isEmpty ? "" : ", forse è \(third)")
        case let text where text.hasPrefix("Missing value for"): what = "all'opzione \(first) manca il valore"
        case let text where text.hasPrefix("Missing expected argument"): what = "manca \(first)"
        case let text where text.hasPrefix("Missing one of"): what = "manca uno fra \(first)"
        case let text where text.hasPrefix("The value"):
            // Few choices are quoted in the sentence, many are a list.
            let choices =
                stride(from: 5, to: quoted.count, by: 2).map { quoted[$0] }
                + text.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
            what =
                "il valore «\(first)» non va bene per \(third)"
                + (choices.isEmpty ? "" : ", usare uno fra \(choices.joined(separator: ", "))")
        case let text where text.contains("does not take any value"): what = "l'opzione \(first) non vuole un valore"
        case let text where text.hasPrefix("Unexpected argument"): what = "«\(first)» non è un comando né un argomento"
        case let text where text.contains("unexpected arguments"): what = "troppi argomenti, a partire da «\(first)»"
        default: what = "le opzioni non vanno bene insieme"
        }
        return "Comando non valido: \(what); provare percorso --help."
    }
}
