// SPDX-License-Identifier: EUPL-1.2

/// What follows a change during the benefit, and by when.
public struct ConseguenzaVariazione: Hashable, Sendable {
    /// What is to be done, in words.
    public let frase: String
    /// Last day to do it; nil when nothing has a term.
    public let entro: CalendarDate?
    /// First day without the benefit, when the change ends it.
    public let finisceDal: CalendarDate?
    /// Where it is written.
    public let fonte: Fonte
    /// How surely that was read.
    public let certezza: Certezza

    /// What follows a change of a day.
    ///
    /// The thirty days of the REI-Com and the months of the DSU are calendar days: no working calendar is in them.
    ///
    /// - Parameter mesiGoduti: the months of the benefit enjoyed up to the day.
    public static func of(
        _ tipo: TipoVariazioneBeneficio, on data: CalendarDate, mesiGoduti: Int? = nil
    ) -> ConseguenzaVariazione {
        let household = Norme.variazioneNucleo.nearest(to: data)
        let next = data.adding(months: 1).firstOfMonth
        switch tipo {
        case .nuovaDsu:
            let limits = Norme.fineSuperamentoLimiti
            return ConseguenzaVariazione(
                frase: "L'INPS ricalcola con la DSU nuova; scriverne protocollo e scadenza nella domanda.", entro: nil,
                finisceDal: nil, fonte: limits.fonte, certezza: limits.certezza)
        case .avvioLavoro:
            let term = Termine.compute(.reiCom, from: data, calendar: WorkingCalendar())
            return ConseguenzaVariazione(
                frase: "ReI-Com all'INPS con il reddito previsto, entro trenta giorni dall'avvio: senza, si decade.",
                entro: term.scade, finisceDal: nil, fonte: term.fonte, certezza: .alta)
        case .lavoroContinua:
            let yearly = Norme.reiComAnnuale.nearest(to: data)
            return ConseguenzaVariazione(
                frase: "ReI-Com di nuovo, se il lavoro continua: entro il 31 gennaio.",
                entro: yearly.valore?.date(in: data.year), finisceDal: nil, fonte: yearly.fonte,
                certezza: yearly.certezza)
        case .nascita, .decesso:
            return ConseguenzaVariazione(
                frase: "DSU aggiornata, per lo stesso beneficio: nessuna domanda nuova.",
                entro: data.adding(months: household.valore), finisceDal: nil, fonte: household.fonte,
                certezza: household.certezza)
        case .altraVariazione:
            let counted = Norme.mesiGodutiPerNucleo.nearest(to: data)
            let months = mesiGoduti.map { "\($0)" } ?? "già"
            let words = counted.valore ? "; i mesi goduti (\(months)) contano per ogni nucleo che ne risulta" : ""
            return ConseguenzaVariazione(
                frase: "Domanda nuova, con la DSU del nucleo nuovo\(words).",
                entro: data.adding(months: household.valore), finisceDal: nil, fonte: household.fonte,
                certezza: .daVerificare)
        case .naspi:
            return ConseguenzaVariazione(
                frase:
                    "Con la NASpI il ReI non spetta: l'INPS dichiara la decadenza; registrare l'esito quando arriva.",
                entro: nil, finisceDal: next, fonte: .decreto("art. 3 c. 1"), certezza: .media)
        case .superamentoLimiti:
            let limits = Norme.fineSuperamentoLimiti
            return ConseguenzaVariazione(
                frase: "Oltre i limiti si decade dal mese dopo: registrare l'esito dell'INPS quando arriva.",
                entro: nil,
                finisceDal: next, fonte: limits.fonte, certezza: limits.certezza)
        }
    }
}
