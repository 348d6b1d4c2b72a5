// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The rows of one waiting list, narrowed: the condition of every statement that reads it, on the index that serves it.
struct QueueFilter {
    let coda: Coda
    var comune: String?
    var assistente: Identifier<Operatore>?
    var consulente: Identifier<Operatore>?
    var esito: EsitoAnalisi?
    /// Last deadline shown: lists of what expires do not show what is far away.
    var horizon: Int

    /// How far the lists of what expires look ahead, in months.
    static let monthsAhead: [Coda: Int] = [.inScadenza: 3, .scadenze: 3]

    init(_ coda: Coda, today: CalendarDate) {
        self.coda = coda
        horizon =
            coda == .dsu
            ? Norme.ultimaScadenzaDaAvvisare(on: today).dayNumber
            : QueueFilter.monthsAhead[coda].map { today.adding(months: $0).dayNumber } ?? Deadline.none
    }

    /// The table, with the index that keeps the rows of this filter in order.
    var source: String {
        if assistente != nil { return "attese a INDEXED BY attese_assistente" }
        if consulente != nil { return "attese a INDEXED BY attese_consulente" }
        if comune != nil { return "attese a INDEXED BY attese_comune" }
        if esito != nil { return "attese a INDEXED BY attese_esito" }
        return "attese a"
    }

    /// The condition; its values are `values`, in order.
    var condition: String {
        var terms = ["a.coda = ?"]
        if assistente != nil { terms.append("a.assistente_id = ?") }
        if consulente != nil { terms.append("a.consulente_id = ?") }
        if comune != nil { terms.append("a.comune = ?") }
        if esito != nil { terms.append("a.esito_analisi = ?") }
        terms.append("a.scade <= ?")
        return terms.joined(separator: " AND ")
    }

    /// The values of `condition`.
    var values: [any Bindable] {
        var values: [any Bindable] = [coda]
        if let assistente { values.append(assistente) }
        if let consulente { values.append(consulente) }
        if let comune { values.append(comune) }
        if let esito { values.append(esito) }
        values.append(horizon)
        return values
    }
}
