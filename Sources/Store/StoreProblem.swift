// SPDX-License-Identifier: EUPL-1.2

/// The archive cannot be opened, read or written: what happened, with the remedy.
public struct StoreProblem: Error, Hashable, Sendable {
    /// What happened.
    public enum Code: String, CaseIterable, Sendable {
        case missingFile, cannotCreate, notAnArchive, newerSchema, networkFileSystem, busy, diskFull, readOnly
        case ioError, corrupt, vanished, alterato, exposedFolder, exposedFile, linkedFile
    }

    /// What happened.
    public let code: Code
    /// One Italian sentence with the remedy.
    public let sentence: String

    /// A problem with the file at `path`.
    init(_ code: Code, path: String = "") {
        let file = path.isEmpty ? "L'archivio" : "L'archivio \(path)"
        self.code = code
        sentence =
            switch code {
            case .missingFile: "\(file) non esiste: controllare il percorso, oppure crearlo."
            case .cannotCreate: "\(file) non si può creare: controllare la cartella e i permessi."
            case .notAnArchive: "\(file) non è un archivio di Percorso: indicare un altro file."
            case .newerSchema: "\(file) è di una versione più recente del programma: aggiornare il programma."
            case .networkFileSystem:
                "\(file) è su un disco di rete, dove non è sicuro: tenerlo su un disco di questa macchina."
            case .busy: "\(file) è occupato da un'altra postazione: riprovare fra poco."
            case .diskFull: "Il disco è pieno: liberare spazio e salvare di nuovo. Nulla è andato perso."
            case .readOnly: "\(file) si può solo leggere: controllare i permessi del file e della cartella."
            case .ioError: "Il disco è pieno oppure non risponde: liberare spazio, controllare il disco e riprovare."
            case .vanished:
                "\(file) non è più al suo posto, e nulla è stato salvato: ricollegare il disco o rimettere il file, "
                    + "poi salvare di nuovo."
            case .alterato:
                "\(file) contiene un documento o una chiave cambiati o spostati con altri strumenti: eseguire percorso "
                    + "verifica e riprenderlo da una copia di sicurezza."
            case .exposedFolder:
                "La cartella dell'archivio \(path) è aperta ad altri utenti della macchina: chiuderla con chmod 700, "
                    + "oppure tenere l'archivio in una cartella sua."
            case .exposedFile:
                "\(file) lo possono aprire altri utenti della macchina: chiuderlo con chmod 600, anche i file accanto che "
                    + "cominciano con il suo nome."
            case .linkedFile:
                "\(file) non è un file con un solo nome, ma un collegamento o altro: indicare il file vero, e togliere i "
                    + "collegamenti che portano ad esso."
            case .corrupt: "\(file) è danneggiato: ripristinare una copia e avvisare l'assistenza."
            }
    }

    /// Exit status of a command that ends with this problem, as in sysexits.h.
    public var exitStatus: Int32 {
        switch code {
        case .missingFile: 66
        case .cannotCreate: 73
        case .notAnArchive, .newerSchema, .corrupt, .alterato: 65
        case .networkFileSystem, .diskFull, .ioError, .vanished: 74
        case .busy: 75
        case .readOnly, .exposedFolder, .exposedFile, .linkedFile: 77
        }
    }
}
