// SPDX-License-Identifier: EUPL-1.2

import Domain

extension ProgettoState {
    /// What the screen reads out of its texts, made again only when a text has changed.
    ///
    /// A project of forty people and thirty objectives is read whole to say what lacks: once a change, not at every
    /// key, every picture and every list of commands.
    struct Lavoro: Hashable, Sendable {
        /// Which state of the texts it is of.
        var revisione = -1
        var progetto: ProgettoPersonalizzato?
        var mancanti: [Missing] = []
        /// How many times it was made, for the tests of the work done.
        var volte = 0
    }

    /// Makes it again when a text has changed.
    mutating func settle(_ context: ScreenContext) {
        guard lavoro.revisione != sheet.revision else { return }
        let progetto = read(context)
        lavoro = Lavoro(
            revisione: sheet.revision, progetto: progetto,
            mancanti: fascicolo.missingContent(
                of: progetto, catalogo: context.session.catalogo, on: context.oggi), volte: lavoro.volte + 1)
    }

    /// The project as typed so far; signatures are those of the archive.
    func progetto(_ context: ScreenContext) -> ProgettoPersonalizzato {
        if lavoro.revisione == sheet.revision, let known = lavoro.progetto { return known }
        return read(context)
    }

    /// What lacks for the signature.
    func missing(_ context: ScreenContext) -> [Missing] {
        if lavoro.revisione == sheet.revision { return lavoro.mancanti }
        return fascicolo.missingContent(
            of: read(context), catalogo: context.session.catalogo, on: context.oggi)
    }
}
