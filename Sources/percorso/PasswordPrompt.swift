// SPDX-License-Identifier: EUPL-1.2
import Application
import Domain
import Foundation

/// A password asked on the terminal without an echo, or read from the first line of the standard input when asked to.
///
/// Never from an argument nor a variable: other users of the machine can read those.
enum PasswordPrompt {
    /// The password of `operatore`.
    ///
    /// - Throws: `CommandFailure` without a terminal.
    static func ask(_ operatore: String, fromStandardInput: Bool) throws -> Segreto {
        if fromStandardInput {
            guard let line = readLine(strippingNewline: true) else {
                throw CommandFailure(
                    "--password-da-stdin: sullo standard input non c'è una password.", status: .noInput)
            }
            return Segreto(line)
        }
        return try typed(
            "Password di \(operatore): ",
            without: "In questo archivio si entra con la password: eseguire il comando da un terminale, oppure con "
                + "--password-da-stdin.")
    }

    /// The recovery key, as it is on paper.
    ///
    /// - Throws: `CommandFailure` without a terminal.
    static func askRecovery(fromStandardInput: Bool) throws -> Segreto {
        if fromStandardInput {
            guard let line = readLine(strippingNewline: true), !line.isEmpty else {
                throw CommandFailure(
                    "--chiave-da-stdin: sullo standard input non c'è una chiave di recupero.", status: .noInput)
            }
            return Segreto(line)
        }
        return try typed(
            "Chiave di recupero: ",
            without: "La chiave di recupero si scrive da un terminale, oppure si dà con --chiave-da-stdin.")
    }

    /// What is typed on the terminal without an echo.
    private static func typed(_ prompt: String, without sentence: String) throws -> Segreto {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw CommandFailure(sentence, status: .notPermitted) }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else {
            throw CommandFailure(
                "Il terminale non permette di nascondere ciò che si scrive.", status: .notPermitted)
        }
        var hidden = before
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSAFLUSH, &hidden)
        defer { tcsetattr(terminal, TCSAFLUSH, &before) }
        write(prompt, to: terminal)
        let line = typed(on: terminal)
        write("\n", to: terminal)
        return Segreto(line)
    }

    private static func write(_ text: String, to terminal: Int32) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Foundation.write(terminal, $0.baseAddress, $0.count) }
    }

    private static func typed(on terminal: Int32) -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while Foundation.read(terminal, &byte, 1) == 1, byte != 10, bytes.count < 1024 {
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
