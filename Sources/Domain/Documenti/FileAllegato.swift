// SPDX-License-Identifier: EUPL-1.2

/// The content of a file on its way into the archive.
public struct FileAllegato: Hashable, Sendable, Codable {
    /// Its name, without the directory.
    public let nome: String
    /// What it holds.
    public let contenuto: [UInt8]

    /// A file just read.
    public init(nome: String, contenuto: [UInt8]) {
        self.nome = nome
        self.contenuto = contenuto
    }

    /// What keeps it from being kept: nothing in it, or too much.
    public var problems: [Problem] {
        if contenuto.isEmpty {
            return [Problem("file_vuoto", "Il file «\(nome)» è vuoto: controllare quale file è.", field: "file")]
        }
        guard contenuto.count > CopiaDigitale.massimo else { return [] }
        return [
            Problem(
                "file_grande",
                "Il file «\(nome)» è di \(CopiaDigitale.misura(contenuto.count)): l'archivio ne tiene al massimo "
                    + "\(CopiaDigitale.misura(CopiaDigitale.massimo)). Scandirlo con meno punti o in più file.",
                field: "file")
        ]
    }
}
