// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// The months of the benefit as known on a day; nil while the decorrenza is unknown.
    ///
    /// Source: docs/FONTI.md 2.6.
    public func durata(on date: CalendarDate) -> DurataBeneficio? {
        guard let esito = domanda.esito, let decorrenza = esito.decorrenza else { return nil }
        return .compute(
            decorrenza: decorrenza, tipo: domanda.dati.tipo, mesiSia: domanda.dati.mesiSia, scadenza: esito.scadenza,
            sospensioni: fatti.sospensioni, cessato: cessatoIl, on: date)
    }

    /// Day on which the benefit ended before its time; nil while it goes on, or when its months simply ran out.
    private var cessatoIl: CalendarDate? {
        switch domanda.stato {
        case .decaduta, .revocata, .rinunciata:
            let code = domanda.stato == .rinunciata ? "rinuncia" : "esito_\(domanda.stato.rawValue.lowercased())"
            return fatti.first { $0.codice.hasSuffix(code) }?.data ?? domanda.esito?.data
        default: return nil
        }
    }
}

extension [Fatto] {
    /// When the payments stopped and began again, oldest first, from a history in any order.
    ///
    /// A suspension before the benefit was granted takes no month away: INPS was still examining.
    public var sospensioni: [PeriodoSospeso] {
        var found: [PeriodoSospeso] = []
        var isGranted = false
        for fatto in sorted(by: { ($0.data, $0.sequenza) < ($1.data, $1.sequenza) }) {
            if fatto.codice.hasSuffix("esito_sospesa") {
                if isGranted, found.last.map({ $0.al != nil }) ?? true { found.append(PeriodoSospeso(dal: fatto.data)) }
            } else if fatto.codice.hasSuffix("ripristina") || fatto.codice.hasSuffix("esito_accolta") {
                isGranted = true
                if let last = found.indices.last, found[last].al == nil { found[last].al = fatto.data }
            }
        }
        return found
    }
}
