// SPDX-License-Identifier: EUPL-1.2

extension EsitoInps {
    /// The last of `esiti`, oldest first, with the benefit that an earlier one told and it does not repeat.
    ///
    /// A suspension says nothing of amount and decorrenza: once its cause is removed they are those of before.
    public static func last(of esiti: [EsitoInps]) -> EsitoInps? {
        guard var last = esiti.last else { return nil }
        guard last.stato != .respinta, let positive = esiti.last(where: { $0.stato == .accolta }) else { return last }
        last.importo = last.importo ?? positive.importo
        last.decorrenza = last.decorrenza ?? positive.decorrenza
        last.scadenza = last.scadenza ?? positive.scadenza
        return last
    }
}
