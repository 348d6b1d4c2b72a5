// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Store

/// A desk without a terminal: does acts one after the other, and says on the standard output each that was acknowledged.
///
/// `desk-driver crea ARCHIVIO`; `desk-driver lavora ARCHIVIO NOME SEME ATTI`, where 0 acts is without end;
/// `desk-driver apri` reads paths from the standard input, and says what opening and checking each comes to.
@main
enum DeskDriver {
    static func main() {
        do {
            try run()
        } catch {
            let code = (error as? StoreProblem)?.code.rawValue ?? (error as? Refusal)?.code ?? "\(type(of: error))"
            FileHandle.standardError.write(Data((code + "\n").utf8))
            exit(70)
        }
    }

    private static func run() throws {
        let words = CommandLine.arguments
        // As in the program: a limit on the size of files is a full disk.
        signal(SIGXFSZ, SIG_IGN)
        switch words.dropFirst().first {
        case "crea" where words.count == 3: try DriverArchive.make(words[2])
        case "lavora" where words.count == 6:
            guard let seed = UInt64(words[4]), let acts = Int(words[5]) else { exit(64) }
            let desk = try WorkingDesk(DriverArchive.open(words[2]), name: words[3], seed: seed)
            try desk.work(acts: acts)
        case "apri" where words.count == 2:
            while let path = readLine() { say("\(path) \(Examination.result(of: path))") }
        default: exit(64)
        }
    }

    /// One line, in one write: it is there whole or not at all, whatever happens to this program.
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
