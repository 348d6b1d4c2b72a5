// SPDX-License-Identifier: EUPL-1.2

/// The pictures of a household side by side, with every difference.
///
/// A picture that was not recorded differs from nothing. The declared one is always there.
public struct ConfrontoNucleo: Hashable, Sendable {
    /// The pictures compared.
    public let composizioni: [FonteComposizione: ComposizioneNucleo]
    /// A row for each person, those declared first.
    public let righe: [RigaConfronto]
    /// The differences, in the order of the rows.
    public let difformita: [DifformitaNucleo]

    /// Compares the declared picture with the last one of each other source.
    ///
    /// - Parameter registrate: the pictures recorded, oldest first.
    public init(of nucleo: Nucleo, registrate: [ComposizioneNucleo], on date: CalendarDate) {
        var pictures: [FonteComposizione: ComposizioneNucleo] = [
            .dichiarato: ComposizioneNucleo(dichiaratoDa: nucleo, on: date)
        ]
        for composizione in registrate where composizione.fonte != .dichiarato {
            if let other = pictures[composizione.fonte], composizione.data < other.data { continue }
            pictures[composizione.fonte] = composizione
        }
        var rows: [RigaConfronto] = []
        for fonte in FonteComposizione.allCases {
            for membro in pictures[fonte]?.membri ?? [] {
                if let index = rows.firstIndex(where: { $0.membro.isSame(as: membro) && $0.voci[fonte] == nil }) {
                    rows[index].voci[fonte] = membro
                } else {
                    rows.append(RigaConfronto(membro, in: fonte))
                }
            }
        }
        composizioni = pictures
        righe = rows
        let present = FonteComposizione.allCases.filter { pictures[$0] != nil }
        difformita = rows.flatMap { $0.difformita(among: present) }
    }

    /// The last note about a difference; nil when there is none, or the papers have changed since.
    public static func rilievo(
        for difformita: DifformitaNucleo, among rilievi: [RilievoDifformita]
    ) -> RilievoDifformita? {
        rilievi.last { difformita.isAnswered(by: $0) }
    }

    /// The differences not settled yet.
    public func aperte(_ rilievi: [RilievoDifformita]) -> [DifformitaNucleo] {
        difformita.filter { Self.rilievo(for: $0, among: rilievi)?.stato != .chiarita }
    }
}
