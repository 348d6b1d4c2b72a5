// SPDX-License-Identifier: EUPL-1.2

/// A batch of signatures to be told to INPS, all or none.
public struct DatiLottoComunicazioni: Hashable, Sendable, Codable {
    /// Day of the communication.
    public var data: CalendarDate
    /// The cases, in the order of the list.
    public var firme: [FirmaDaComunicare]

    /// A batch from its parts.
    public init(data: CalendarDate, firme: [FirmaDaComunicare]) {
        self.data = data
        self.firme = firme
    }

    /// The most signatures of one batch: what is written in one transaction without stopping the other desks.
    public static let massimo = 500

    /// What keeps the batch from being recorded.
    public var problema: Refusal? {
        if firme.isEmpty {
            return Refusal("lotto_vuoto", "Il lotto è vuoto: scegliere almeno una firma da comunicare.")
        }
        guard firme.count > Self.massimo else { return nil }
        return Refusal(
            "lotto_grande", "Un lotto ha al massimo \(Self.massimo) firme: sceglierne una più in alto nella lista.")
    }
}
