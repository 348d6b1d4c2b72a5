// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension NucleoState {
    /// F2 on the table: the household is recorded, or another version of it.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        if let problem = problems(context).first { return .problem(problem.sentence) }
        let dati = rows.compactMap { $0.dati(context) }
        isSaving = true
        let act: Act =
            switch mode {
            case .nuovo: .addNucleo(dati)
            case .modifica(let fascicolo): .amendNucleo(fascicolo.nucleo.id, version: version, dati)
            }
        return .ask(.record([act], context.ticket, discarding: draftKey))
    }

    /// The archive has the household: on to the domanda when it is new, else back.
    mutating func finish(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        isSaving = false
        isDirty = false
        isDraftStale = false
        let receipt = receipts.first
        guard case .nuovo(let richiedente) = mode, let id = receipt?.nucleo else {
            return .go(.pop(.saved("Il nucleo è salvato.")))
        }
        let words = "Il nucleo di \(richiedente.dati.nomeCompleto) è salvato."
        guard context.operatore.may(.compilaDomanda) == nil else { return .go(.pop(.saved(words))) }
        let household = nucleo(context, id: id, version: receipt?.version ?? 1)
        return Reaction(
            navigation: .replace(
                .domanda(SchedaDomandaState(mode: .nuova(richiedente: richiedente, nucleo: household)))),
            banner: Banner(words, kind: .done))
    }

    /// Opens the comparison of the members typed with those of the archive, one row for each that differs.
    mutating func compare(_ fascicolo: Fascicolo) -> Reaction {
        guard let conflict else { return .none }
        let theirs = fascicolo.nucleo.componenti.map(RigaNucleo.init)
        joinUntouched(theirs)
        let keys = (rows + theirs).map(\.key).reduce(into: [String]()) { list, key in
            if !list.contains(key) { list.append(key) }
        }
        let differing = keys.compactMap { key -> RigaConflitto? in
            let mine = rows.last { $0.key == key }
            let other = theirs.last { $0.key == key }
            guard mine?.values != other?.values else { return nil }
            if let base, base[key] == other?.values { return nil }
            return RigaConflitto(
                id: key, label: (mine ?? other)?.persona?.dati.nomeCompleto ?? "componente",
                mio: mine?.summary ?? "assente", loro: other?.summary ?? "assente")
        }
        self.theirs = theirs
        pending = FormConflict(conflict: conflict, rows: differing)
        guard !differing.isEmpty else { return settle([:]) }
        return .go(.push(.conflitto(ConflittoState(titolo: title, conflitto: conflict, righe: differing))))
    }

    /// The members as they were read, when the list was typed over that version.
    private var base: [String: [String: String]]? {
        guard case .modifica(let fascicolo) = mode, fascicolo.nucleo.version == version else { return nil }
        let read = fascicolo.nucleo.componenti.map(RigaNucleo.init)
        return Dictionary(read.map { ($0.key, $0.values) }) { _, last in last }
    }

    /// Members that only another desk has changed are taken from it.
    private mutating func joinUntouched(_ theirs: [RigaNucleo]) {
        guard let base else { return }
        rows = rows.compactMap { row in
            guard base[row.key] == row.values else { return row }
            return theirs.last { $0.key == row.key }
        }
        rows += theirs.filter { other in base[other.key] == nil && !rows.contains { $0.key == other.key } }
    }

    /// Takes the members chosen in the comparison; the next F2 saves against the version of the archive.
    mutating func settle(_ choice: [String: String]) -> Reaction {
        guard let pending else { return .none }
        for key in RigaConflitto.takenFromTheirs(pending.rows, chosen: choice) {
            let other = theirs.last { $0.key == key }
            if let position = rows.lastIndex(where: { $0.key == key }) {
                if let other { rows[position] = other } else { rows.remove(at: position) }
            } else if let other {
                rows.append(other)
            }
        }
        version = pending.conflict.stored
        index = max(0, min(index, rows.count - 1))
        self.pending = nil
        conflict = nil
        theirs = []
        touch()
        return .say("F2 salva il nucleo.")
    }
}
