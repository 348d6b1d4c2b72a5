// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation

/// A file of the machine that a person has named: read whole within the limit of a copy, or written new.
struct LocalFile {
    /// The path, absolute.
    let path: String
    private let name: String

    /// A path as typed: `~` is the home directory, a relative one starts from where the program was started.
    init(_ typed: String, environment: AppEnvironment) {
        let url = URL(fileURLWithPath: HomeFolder(environment.variables).expanded(typed))
        self.path = url.path
        name = url.lastPathComponent
    }

    /// Reads it.
    ///
    /// - Throws: `Refusal` with the sentence for the field `file`.
    func read() throws -> FileAllegato {
        var info = stat()
        guard stat(path, &info) == 0 else {
            throw refusal("file_assente", "Il file «\(path)» non c'è: controllare il nome e la cartella.")
        }
        guard info.st_mode & S_IFMT == S_IFREG else {
            throw refusal("file_non_valido", "«\(path)» non è un file: indicarne uno, con la sua cartella.")
        }
        guard info.st_size <= CopiaDigitale.massimo else {
            throw refusal(
                "file_grande",
                "Il file «\(name)» è di \(CopiaDigitale.misura(Int(info.st_size))): l'archivio ne tiene al massimo "
                    + "\(CopiaDigitale.misura(CopiaDigitale.massimo)). Scandirlo con meno punti o in più file.")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw refusal("file_illeggibile", "Il file «\(path)» non si può leggere: controllare i permessi.")
        }
        let file = FileAllegato(nome: name, contenuto: [UInt8](data))
        if let problem = file.problems.first { throw refusal(problem.code, problem.sentence) }
        return file
    }

    /// Writes a copy, readable by its owner alone; an existing file is never written over.
    ///
    /// A directory takes the name of the copy.
    ///
    /// - Returns: the path written.
    /// - Throws: `Refusal`.
    func write(_ file: FileAllegato) throws -> String {
        let target = isDirectory ? path + "/" + file.nome : path
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw existing(target) }
            throw refusal(
                "file_non_scritto", "Non si può scrivere «\(target)»: controllare la cartella e i permessi.")
        }
        defer { close(descriptor) }
        var written = 0
        while written < file.contenuto.count {
            let count = file.contenuto.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            guard count > 0 else {
                unlink(target)
                throw refusal("disco_pieno", "Non c'è posto per scrivere «\(target)»: liberare spazio e riprovare.")
            }
            written += count
        }
        return target
    }

    /// Refuses a path where a file is already, before anything is read.
    func checkAbsent() throws {
        if !isDirectory, FileManager.default.fileExists(atPath: path) { throw existing(path) }
    }

    private var isDirectory: Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    private func existing(_ path: String) -> Refusal {
        refusal("file_esistente", "Il file «\(path)» c'è già e non si sovrascrive: scegliere un altro nome.")
    }

    private func refusal(_ code: String, _ sentence: String) -> Refusal {
        Refusal(code, sentence, missing: [Missing(sentence: sentence, section: "documento", field: "file")])
    }
}
