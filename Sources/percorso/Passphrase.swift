// SPDX-License-Identifier: EUPL-1.2
import Application
import Foundation

/// The passphrase of a backup: from a file, from the standard input, or asked for without showing it.
enum Passphrase {
    /// Fewer characters are guessed.
    private static let shortest = 12

    /// The first line of a file (`-` is the standard input); without one, what is typed.
    ///
    /// - Parameter isNew: it is asked for twice, and may not be short.
    /// - Throws: `CommandFailure`.
    static func read(_ file: String?, isNew: Bool) throws -> [UInt8] {
        let text = try file.map { try line(of: $0) } ?? typed(isNew: isNew)
        guard !text.isEmpty else {
            throw CommandFailure("La frase è vuota: scriverla nella prima riga del file.", status: .badData)
        }
        guard !isNew || text.count >= shortest else {
            throw CommandFailure(
                "La frase è troppo corta: servono almeno \(shortest) caratteri, per esempio cinque parole a caso.",
                status: .badData)
        }
        return Array(text.precomposedStringWithCanonicalMapping.utf8)
    }

    private static func line(of file: String) throws -> String {
        if file != "-" {
            var info = stat()
            guard stat(file, &info) == 0 else {
                throw CommandFailure("Il file \(file) non esiste: controllare il percorso.", status: .noInput)
            }
            guard info.st_mode & 0o077 == 0 else {
                throw CommandFailure(
                    "La frase in \(file) la possono leggere anche altri: toglierlo con chmod 600.",
                    status: .notPermitted)
            }
        }
        let text = String(decoding: try InputFile.read(file), as: UTF8.self)
        return String(text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[0])
    }

    private static func typed(isNew: Bool) throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure("Manca la frase: indicare con --frase il file che la contiene.", status: .usage)
        }
        let first = ask("Frase della copia: ")
        if isNew, ask("Di nuovo: ") != first {
            throw CommandFailure("Le due frasi non sono uguali: ricominciare.", status: .badData)
        }
        return first
    }

    private static func ask(_ words: String) -> String {
        StandardError.write(words)
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            StandardError.write("\n")
        }
        return readLine() ?? ""
    }
}
