// SPDX-License-Identifier: EUPL-1.2

/// Why the program cannot work on this terminal, with a sentence for the operator.
public enum TerminalProblem: Error, Hashable, Sendable {
    /// The input or the output is a file or a pipe.
    case notATerminal
    /// The system has no description of the terminal that `TERM` names; the name may be empty.
    case unknownTerminal(String)
    /// The terminal cannot move its cursor, as a printer cannot.
    case noCursorAddressing(String)
}

extension TerminalProblem: CustomStringConvertible {
    /// The sentence shown to the operator, with the remedy.
    public var description: String {
        switch self {
        case .notATerminal:
            "Percorso si usa da un terminale interattivo: l'ingresso o l'uscita è un file o un altro programma."
        case .unknownTerminal(""):
            "Il tipo di terminale non è indicato. Impostare la variabile TERM, per esempio TERM=xterm-256color."
        case .unknownTerminal(let name):
            "Il terminale \"\(name)\" non è conosciuto su questo computer. "
                + "Impostare la variabile TERM, per esempio TERM=xterm-256color."
        case .noCursorAddressing(let name):
            "Il terminale \"\(name)\" non permette di muovere il cursore e Percorso non può disegnare le maschere. "
                + "Impostare la variabile TERM, per esempio TERM=xterm-256color."
        }
    }
}
