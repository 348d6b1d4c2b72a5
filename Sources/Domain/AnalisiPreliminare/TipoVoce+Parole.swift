// SPDX-License-Identifier: EUPL-1.2

extension TipoVoce {
    /// A stored answer as it is read: words for codes, dates gg/mm/aaaa, amounts 1.120,00.
    ///
    /// What cannot be read stays as it is stored.
    public func parole(_ stored: String) -> String {
        switch self {
        case .siNo: stored == "s" ? "sì" : stored == "n" ? "no" : stored
        case .scelta(let opzioni): opzioni.first { $0.codice == stored }?.denominazione ?? stored
        case .scelte(let opzioni):
            stored.split(separator: ",").map { code in
                opzioni.first { $0.codice == code }?.denominazione ?? String(code)
            }.joined(separator: ", ")
        case .data: CalendarDate(iso: stored)?.italian ?? stored
        case .euro: (try? Euro.parse(entry: stored).get())?.italian ?? stored
        case .testo, .testoLungo, .numero: stored
        }
    }
}
