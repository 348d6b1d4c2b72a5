// SPDX-License-Identifier: EUPL-1.2

extension NotaDifformita {
    /// The note that the desk of the differences prints: what was told to an office last, or everything still open.
    ///
    /// - Parameter comune: the name of the comune of residence, for the registry.
    /// - Throws: `Refusal` when nothing is open.
    public init(
        of nucleo: Nucleo, atti: AttiNucleo, codice: String?, comune: String, on date: CalendarDate
    ) throws(Refusal) {
        let confronto = ConfrontoNucleo(of: nucleo, registrate: atti.composizioni, on: date)
        let open = confronto.aperte(atti.rilievi)
        guard !open.isEmpty else {
            throw Refusal(
                "nessuna_difformita", "Nessuna difformità è aperta: non c'è niente da scrivere a un altro ufficio.")
        }
        let told = open.filter { ConfrontoNucleo.rilievo(for: $0, among: atti.rilievi)?.stato == .segnalata }
        let ufficio = told.compactMap { ConfrontoNucleo.rilievo(for: $0, among: atti.rilievi)?.ufficio }.last
        let chosen = ufficio ?? NotaDifformita.probable(confronto, open)
        let about = ufficio.map { ufficio in
            told.filter { ConfrontoNucleo.rilievo(for: $0, among: atti.rilievi)?.ufficio == ufficio }
        }
        self.init(
            a: chosen, ente: chosen == .anagrafe ? "Comune di \(comune)" : "", data: date, nucleo: nucleo,
            codice: codice, confronto: confronto, difformita: about ?? open)
    }

    /// The office whose paper lacks somebody: the registry first, else the CAF that made the DSU.
    private static func probable(
        _ confronto: ConfrontoNucleo, _ open: [DifformitaNucleo]
    ) -> UfficioDestinatario {
        let missing = confronto.righe.contains { riga in
            confronto.composizioni[.anagrafe] != nil && riga.parentela(.anagrafe) == nil
                && open.contains { $0.tipo == .presenza && $0.membro.isSame(as: riga.membro) }
        }
        return missing ? .anagrafe : .caf
    }
}
