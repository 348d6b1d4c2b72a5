// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension EquipeState {
    /// From the rows to the équipe.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard let presa = fascicolo.presa else { return .none }
        let equipe = equipe
        if let problem = equipe.problems.first { return .problem(problem.sentence) }
        sent = [.saveEquipe(presa.id, version: sheet.version, equipe)] + appuntamenti(equipe, context)
        return .ask(.record(sent, context.ticket, discarding: sheet.draftKey))
    }

    /// The next meetings that are new here go to the agenda of the operators of the équipe.
    private func appuntamenti(_ equipe: EquipeMultidisciplinare, _ context: ScreenContext) -> [Act] {
        guard context.operatore.may(.gestisciAgenda) == nil else { return [] }
        var people: [Identifier<Operatore>] = []
        for id in equipe.componenti.compactMap(\.operatore) where !people.contains(id) { people.append(id) }
        guard !people.isEmpty else { return [] }
        let known = Set(fascicolo.equipe.incontri.compactMap(\.prossimo))
        var days: [CalendarDate] = []
        return equipe.incontri.compactMap { incontro in
            guard let day = incontro.prossimo, day >= context.oggi, !known.contains(day), !days.contains(day) else {
                return nil
            }
            days.append(day)
            return .addAppuntamento(
                DatiAppuntamento(
                    data: day, ora: incontro.prossimaOra ?? TimeOfDay(minutesAfterMidnight: 540), tipo: .equipe,
                    operatori: people, domanda: fascicolo.domanda.id))
        }
    }

    /// Closes with what comes next.
    mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        sheet.markSaved(version: receipts.first?.version)
        return .go(
            .pop(
                .saved(
                    fascicolo.outcome(
                        isInAgenda
                            ? "L'équipe è registrata, il prossimo incontro è in agenda." : "L'équipe è registrata.",
                        of: sent, receipts, context))))
    }

    private var isInAgenda: Bool {
        sent.contains { if case .addAppuntamento = $0 { true } else { false } }
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
