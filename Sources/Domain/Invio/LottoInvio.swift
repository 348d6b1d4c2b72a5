// SPDX-License-Identifier: EUPL-1.2

/// A batch of domande sent to INPS together: its number is given by the archive and never used twice.
public struct LottoInvio: Hashable, Sendable {
    /// Number in the archive.
    public let id: Identifier<LottoInvio>
    /// Number people read: year and progressive, "2018-0007".
    public let numero: String
    /// Day of the sending.
    public let data: CalendarDate
    /// Who prepared it, initial and surname.
    public let operatore: String
    /// How many domande it holds.
    public let quante: Int
    /// How many of them still wait for the receipt of INPS.
    public let inAttesa: Int
    /// Name of the last file written, without its folder; nil while none was.
    public let file: String?
    /// SHA-256 of that file, in hexadecimal.
    public let sha256: String?
    /// The domande as they were at the sending, in order.
    public let righe: [RigaTracciato]

    /// A batch as read from the archive; a list of batches leaves the rows out.
    public init(
        id: Identifier<LottoInvio>, numero: String, data: CalendarDate, operatore: String, quante: Int, inAttesa: Int,
        file: String?, sha256: String?, righe: [RigaTracciato] = []
    ) {
        self.id = id
        self.numero = numero
        self.data = data
        self.operatore = operatore
        self.quante = quante
        self.inAttesa = inAttesa
        self.file = file
        self.sha256 = sha256
        self.righe = righe
    }

    /// The name its file is proposed with.
    public var nomeFile: String { Self.nomeFile(numero) }

    /// The name the file of a batch is proposed with.
    public static func nomeFile(_ numero: String) -> String { "lotto-rei-\(numero).csv" }
}
