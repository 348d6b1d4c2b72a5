// SPDX-License-Identifier: EUPL-1.2

/// What the days and figures of an explanation are computed from.
struct SpiegazioneFacts {
    let domanda: Domanda
    /// Day of the outcome.
    let data: CalendarDate
    let analisiIl: CalendarDate?
    let today: CalendarDate
    let calendario: WorkingCalendar

    /// A text with the values of the law in force on the day of the domanda in the place of their names.
    func filled(_ text: String) -> String {
        guard text.contains("{") else { return text }
        let day = domanda.dati.presentataIl ?? data
        var filled = text
        for (name, value) in Self.values(on: day) {
            filled = filled.split(separator: "{\(name)}", omittingEmptySubsequences: false).joined(separator: value)
        }
        return filled
    }

    /// The values of the law a text may name.
    private static func values(on day: CalendarDate) -> [(String, String)] {
        [
            ("isee", Norme.iseeMassimo.nearest(to: day).valore.italian),
            ("isre", Norme.isreMassimo.nearest(to: day).valore.italian),
            ("immobili", Norme.immobiliMassimo.nearest(to: day).valore.italian),
            ("mobiliare_base", Norme.mobiliareBase.nearest(to: day).valore.italian),
            ("mobiliare", Norme.mobiliareMassimo.nearest(to: day).valore.italian),
            ("mesi_veicoli", "\(Norme.mesiVeicoli.nearest(to: day).valore)"),
            ("anni_residenza", "\(Norme.anniDiResidenza.nearest(to: day).valore)"),
            ("eta_disoccupato", "\(Norme.etaDisoccupato.nearest(to: day).valore)"),
            ("soglia", Norme.sogliaPagamentoAnnuo.nearest(to: day).valore.italian),
            ("mesi_firma", "\(Norme.sospensioneMancataFirma.nearest(to: day).valore)"),
            ("riesame", "\(Norme.riesame.nearest(to: day).valore)"),
            ("sottoscrizione", "\(Norme.sottoscrizione.nearest(to: day).valore)"),
            ("rei_com", "\(Norme.reiCom.nearest(to: day).valore)"),
            ("mesi_sanzione", "\(Norme.nuovaDomandaDopoDecadenza.nearest(to: day).valore)"),
        ]
    }
}
