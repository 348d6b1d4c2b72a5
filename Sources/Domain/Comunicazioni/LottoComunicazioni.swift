// SPDX-License-Identifier: EUPL-1.2

/// A batch of signatures told to INPS, frozen as it was.
public struct LottoComunicazioni: Hashable, Sendable {
    /// Number in the archive.
    public let id: Identifier<LottoComunicazioni>
    /// Number people read: year and progressive, "2018-0007".
    public let numero: String
    /// Day of the communication.
    public let data: CalendarDate
    /// Who prepared it, initial and surname.
    public let operatore: String
    /// How many signatures it holds.
    public let quante: Int
    /// How many of them still wait for an answer.
    public let inAttesa: Int
    /// Name of the last file written, without its folder; nil while none was.
    public let file: String?
    /// The rows as they were, in order; a list of batches leaves them out.
    public let righe: [RigaComunicazione]

    /// A batch as read from the archive.
    public init(
        id: Identifier<LottoComunicazioni>, numero: String, data: CalendarDate, operatore: String, quante: Int,
        inAttesa: Int, file: String?, righe: [RigaComunicazione] = []
    ) {
        self.id = id
        self.numero = numero
        self.data = data
        self.operatore = operatore
        self.quante = quante
        self.inAttesa = inAttesa
        self.file = file
        self.righe = righe
    }

    /// The name its file is proposed with.
    public var nomeFile: String { "firme-rei-\(numero).csv" }
}
