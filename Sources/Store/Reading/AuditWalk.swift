// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// Follows the chain row by row, and says what was done where it breaks.
///
/// A row binds its number and the hash of the row before, so a break has few explanations, and each is tried: rows
/// missing, rows put in (also with the following ones numbered anew), rows exchanged, and when nothing else explains it,
/// a row changed. Its memory does not grow with the register.
struct AuditWalk {
    /// A row taken as genuine: the number it was written with, the one it has now, its hash.
    private struct Link {
        let written: Int64
        let stored: Int64
        let impronta: Data
    }

    /// A row that does not follow the one before: where it stands, counted as written, and the hash found before it.
    struct Suspect {
        let place: Int64
        let previous: Data
        let step: AuditStep
    }

    /// How many genuine rows are remembered to find where rows put in began, and how far numbers may have moved.
    private static let reach = 64
    /// Beyond these the register is not a changed one, it is another one.
    private static let enough = 100

    private var links: [Link]
    /// Rows since the last genuine one that follow nothing so far.
    private var loose: [AuditStep] = []
    private var suspects: [Suspect] = []
    private var found: [RegisterFault] = []
    /// How far the numbers of the rows have moved from those they were written with.
    private var shift: Int64 = 0
    private var last: Int64 = 0

    /// The first row written with a chain.
    private let first: Int64

    /// Begins from what the first row follows.
    ///
    /// - Parameter first: the first row written with a chain: numbers missing before it were missing then.
    init(genesis: Data, from first: Int64) {
        self.first = first
        links = [Link(written: 0, stored: 0, impronta: genesis)]
    }

    /// Takes the next row.
    mutating func take(_ step: AuditStep) {
        guard found.count + suspects.count < AuditWalk.enough else {
            last = step.id
            return
        }
        if !step.isWhole {
            found.append(
                RegisterFault(.cambiata, step.id, "Registro, riga n. \(step.id): il valore precedente non è quello."))
        }
        if step.id > last + 1, last >= 0 {
            settleLoose()
            let isKnown = step.id < first && step.follows(links.last?.impronta ?? Data(), as: step.id - shift)
            if !isKnown { found.append(AuditWalk.missing(last + 1, step.id - 1)) }
            // What the row followed is gone: that the rows after follow it is all that can be asked.
            accept(step, written: step.id - shift)
            return
        }
        last = step.id
        follow(step)
    }

    /// The faults, once all rows were taken.
    ///
    /// - Parameter lastGiven: the highest number the archive remembers having given.
    mutating func finish(lastGiven: Int64) -> [RegisterFault] {
        settleLoose()
        if lastGiven > last {
            found.append(
                RegisterFault(
                    .troncata, last + 1, through: lastGiven,
                    "Registro: alla fine " + AuditWalk.told(last + 1, lastGiven, "manca la riga", "mancano le righe")
                        + "."))
        }
        found += AuditExchange(suspects).faults()
        return found.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    }

    private mutating func follow(_ step: AuditStep) {
        guard let latest = links.last else { return }
        if loose.isEmpty, step.follows(latest.impronta, as: step.id - shift) {
            accept(step, written: step.id - shift)
            return
        }
        // The rows between a genuine one and this one were put in.
        if let origin = links.last(where: { step.follows($0.impronta, as: $0.written + 1) }),
            !loose.contains(where: { $0.follows(step.impronta, as: origin.written + 2) })
        {
            let (first, through) = (min(origin.stored + 1, loose.first?.id ?? step.id - 1), step.id - 1)
            found.append(
                RegisterFault(
                    .inserita, first, through: through,
                    "Registro: "
                        + AuditWalk.told(first, through, "è stata inserita la riga", "sono state inserite le righe")
                        + ", che nessuno ha scritto qui."))
            loose = []
            shift = step.id - origin.written - 1
            accept(step, written: origin.written + 1)
            return
        }
        if let before = loose.last {
            let written = before.id - shift
            for moved in 0...Int64(AuditWalk.reach) where step.follows(before.impronta, as: written + 1 + moved) {
                if moved > 0 {
                    let first = before.id
                    found.append(
                        RegisterFault(
                            .tolta, first, through: first + moved - 1,
                            "Registro: " + AuditWalk.told(first, first + moved - 1, "manca la riga", "mancano le righe")
                                + ", e le successive sono state rinumerate."))
                    shift -= moved
                    links.append(Link(written: before.id - shift, stored: before.id, impronta: before.impronta))
                    loose.removeLast()
                }
                settleLoose()
                accept(step, written: step.id - shift)
                return
            }
        }
        loose.append(step)
    }

    private mutating func accept(_ step: AuditStep, written: Int64) {
        last = step.id
        links.append(Link(written: written, stored: step.id, impronta: step.impronta))
        if links.count > AuditWalk.reach { links.removeFirst() }
    }

    /// Nothing explains these rows by themselves: they are looked at together at the end.
    private mutating func settleLoose() {
        var previous = links.last?.impronta ?? Data()
        for step in loose {
            suspects.append(Suspect(place: step.id - shift, previous: previous, step: step))
            previous = step.impronta
        }
        if let last = loose.last {
            links = [Link(written: last.id - shift, stored: last.id, impronta: last.impronta)]
        }
        loose = []
    }

    private static func missing(_ first: Int64, _ last: Int64) -> RegisterFault {
        RegisterFault(
            .tolta, first, through: last,
            "Registro: " + told(first, last, "manca la riga", "mancano le righe") + ", "
                + (first == last ? "è stata tolta." : "sono state tolte."))
    }

    /// One row or several, with what to say of one and of several.
    private static func told(_ first: Int64, _ last: Int64, _ one: String, _ many: String) -> String {
        first == last ? "\(one) n. \(first)" : "\(many) da n. \(first) a n. \(last)"
    }
}
