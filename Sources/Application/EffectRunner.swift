// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import Store

/// Carries out effects, at once and on the same thread, and says what came of them.
final class EffectRunner {
    /// What the loop does after an effect.
    enum Result {
        /// Nothing to tell.
        case done
        /// An outcome for a screen.
        case outcome(Outcome, Ticket)
        /// Somebody sits at the desk.
        case began(Session)
        /// The lock is open, or why it is not.
        case unlocked(Refusal?)
        /// Nobody sits at the desk any more.
        case left
        /// Repaint from nothing.
        case repaint
        /// One beep.
        case beep
        /// A long work begins.
        case work(any SlicedWork, Ticket)
        /// The long work of a screen is stopped.
        case stopWork(Ticket)
        /// Leave.
        case quit
        /// Another desk is writing: try again soon.
        case busy
    }

    private let desk: Desk
    /// The papers at work.
    let printing: PrintShop

    init(desk: Desk) {
        self.desk = desk
        printing = PrintShop(desk: desk)
    }

    /// Carries out one effect.
    func run(_ effect: Effect, today: CalendarDate) -> Result {
        do {
            return try perform(effect, today)
        } catch let refusal as Refusal {
            return effect.ticket.map { .outcome(.refused(refusal), $0) } ?? .done
        } catch let conflict as VersionConflict {
            return effect.ticket.map { .outcome(.conflict(conflict), $0) } ?? .done
        } catch let problem as StoreProblem {
            if problem.code == .busy { return .busy }
            return failure(problem.sentence, effect)
        } catch let problem as CommandFailure {
            if case .print(_, _, let ticket) = effect {
                return .outcome(.printing(.failed(problem.sentence)), ticket)
            }
            return failure(problem.sentence, effect)
        } catch {
            return failure("L'archivio non risponde: riprovare. Quello che è scritto resta sullo schermo.", effect)
        }
    }

    private func failure(_ sentence: String, _ effect: Effect) -> Result {
        .outcome(.failed(sentence), effect.ticket ?? Ticket(-1))
    }

    private func perform(_ effect: Effect, _ today: CalendarDate) throws -> Result {
        switch effect {
        case .load(let query, let ticket): return .outcome(.loaded(try desk.answer(query, today: today)), ticket)
        case .record(let acts, let ticket, let draft):
            guard let me = desk.session?.operatore else { return .done }
            let receipts = try desk.store.record(acts, by: me, discarding: draft)
            if acts.contains(where: { $0.permesso == .gestisciOperatori }) { desk.listsChanged() }
            return .outcome(.recorded(receipts), ticket)
        case .setUp(let act, _):
            try desk.setUp(act)
            return desk.session.map { .began($0) } ?? .done
        case .saveDraft(let draft):
            if let me = desk.session?.operatore { try desk.store.saveDraft(draft, by: me) }
            return .done
        case .discardDraft(let key):
            if let me = desk.session?.operatore { try desk.store.discardDraft(chiave: key, by: me) }
            return .done
        case .auditSearch(let text):
            if let me = desk.session?.operatore { try desk.store.recordSearch(text, by: me) }
            return .done
        case .changeOperatore(let id):
            try desk.change(to: id)
            return desk.session.map { .began($0) } ?? .done
        case .enter(let codice, let password, let nuova, _):
            try desk.enter(codice, password, nuova: nuova)
            return desk.session.map { .began($0) } ?? .done
        case .unlock(let password):
            do {
                try desk.unlock(password)
                return .unlocked(nil)
            } catch let refusal as Refusal {
                return .unlocked(refusal)
            }
        case .recordEntrance:
            try desk.recordEntrance()
            return .done
        case .logout:
            try desk.leave()
            return .left
        case .resetPassword(let id, let ticket):
            guard let me = desk.session?.operatore else { return .done }
            return .outcome(.passwordProvvisoria(try desk.store.resetPassword(of: id, by: me)), ticket)
        case .listPrinters(let ticket):
            try printing.listPrinters(ticket)
            return .done
        case .print(let richiesta, let isReplacing, let ticket):
            return .outcome(.printing(try printing.begin(richiesta, replacing: isReplacing, ticket)), ticket)
        case .stopPrinting(let ticket): return .outcome(.printing(printing.stop(ticket)), ticket)
        case .work(let work, let ticket): return .work(try desk.begin(work), ticket)
        case .stopWork(let ticket): return .stopWork(ticket)
        case .writeLotto(let numero, let path, let replacing, let ticket):
            return .outcome(.printing(try desk.writeLotto(numero, path: path, replacing: replacing)), ticket)
        case .writeComunicazioni(let numero, let ticket):
            return .outcome(.printing(try desk.writeComunicazioni(numero)), ticket)
        case .addDocumento(let dati, let nucleo, let path, let ticket, let draft):
            guard let me = desk.session?.operatore else { return .done }
            let file = path.isEmpty ? nil : try LocalFile(path, environment: desk.environment).read()
            let act = Act.addDocumento(dati, nucleo: nucleo, copia: file)
            return .outcome(.recorded(try desk.store.record([act], by: me, discarding: draft)), ticket)
        case .exportCopia(let id, let path, let ticket):
            guard let me = desk.session?.operatore else { return .done }
            let target = LocalFile(path, environment: desk.environment)
            try target.checkAbsent()
            return .outcome(.exported(try target.write(try desk.store.copia(of: id, by: me))), ticket)
        case .repaint: return .repaint
        case .beep: return .beep
        case .quit:
            // The last row of who leaves; an archive that cannot take it does not keep anybody from leaving.
            try? desk.leave()
            return .quit
        }
    }
}

extension Effect {
    /// The screen that asked, if the effect is answered.
    var ticket: Ticket? {
        switch self {
        case .load(_, let ticket), .record(_, let ticket, _), .setUp(_, let ticket), .listPrinters(let ticket),
            .writeLotto(_, _, _, let ticket), .writeComunicazioni(_, let ticket), .print(_, _, let ticket),
            .stopPrinting(let ticket),
            .work(_, let ticket), .stopWork(let ticket), .addDocumento(_, _, _, let ticket, _),
            .exportCopia(_, _, let ticket), .enter(_, _, _, let ticket), .resetPassword(_, let ticket):
            ticket
        case .unlock, .logout, .recordEntrance: nil
        case .saveDraft, .discardDraft, .auditSearch, .changeOperatore, .repaint, .beep, .quit: nil
        }
    }
}
