// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension EquipeState {
    /// From the rows to the équipe.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard let presa = fascicolo.presa else { return .none }
        let equipe = equipe
        if let problem = equipe.problems.first { return .problem(problem.sentence) }
        sent = [.saveEquipe(presa.id, version: sheet.version, equipe)]
        return .ask(.record(sent, context.ticket, discarding: sheet.draftKey))
    }

    /// Closes with what comes next.
    mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        sheet.markSaved(version: receipts.last?.version)
        return .go(.pop(.saved(fascicolo.outcome("L'équipe è registrata.", of: sent, receipts, context))))
    }

    /// Joins what another desk saved; the rows both changed are chosen one by one.
    mutating func meet(_ read: Fascicolo, _ context: ScreenContext) -> Reaction {
        fascicolo = read
        guard let found = conflict else { return .none }
        let contested = sheet.meet(
            EquipeRows.texts(read.equipe), version: read.presa?.version ?? found.stored,
            lists: [EquipeRows.componente, EquipeRows.incontro])
        refresh()
        confronto = contested.map { item in
            RigaConflitto(
                id: item.key, label: item.key.hasPrefix(EquipeRows.componente) ? "componente" : "incontro",
                mio: EquipeRows.words(item.mine), loro: EquipeRows.words(item.theirs))
        }
        guard !confronto.isEmpty else {
            conflict = nil
            return Reaction(
                banner: Banner(CaseText.conflict(found, today: context.oggi), kind: .problem))
        }
        return .go(.push(.conflitto(ConflittoState(titolo: title, conflitto: found, righe: confronto))))
    }

    /// The choice between my rows and those of the archive.
    mutating func settle(_ choice: [String: String]) -> Reaction {
        sheet.resolve(takingTheirs: RigaConflitto.takenFromTheirs(confronto, chosen: choice))
        conflict = nil
        confronto = []
        refresh()
        return .say("Scelta fatta: F2 registra l'équipe.")
    }
}
