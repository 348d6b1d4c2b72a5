// SPDX-License-Identifier: EUPL-1.2

/// What is recorded of a household besides its members: papers, events, notes about the differences.
public struct AttiNucleo: Hashable, Sendable {
    /// The pictures of the other offices, oldest first.
    public var composizioni: [ComposizioneNucleo]
    /// The notes about the differences, oldest first.
    public var rilievi: [RilievoDifformita]
    /// What happened, newest first.
    public var eventi: [EventoNucleoRegistrato]
    /// Members who are also in another household now.
    public var altrove: [PresenzaAltrove]

    /// What is recorded of a household; nothing unless said.
    public init(
        composizioni: [ComposizioneNucleo] = [], rilievi: [RilievoDifformita] = [],
        eventi: [EventoNucleoRegistrato] = [], altrove: [PresenzaAltrove] = []
    ) {
        self.composizioni = composizioni
        self.rilievi = rilievi
        self.eventi = eventi
        self.altrove = altrove
    }
}
