// SPDX-License-Identifier: EUPL-1.2

import Domain

extension CaseText {
    /// Why there is no next step, in words: what ended the path, or what it waits for.
    static func noNextStep(_ f: Fascicolo, _ context: ScreenContext) -> String {
        if let presa = f.presa, let ended = endedPresa(presa, f) { return ended }
        let esito = f.domanda.esito
        let motive = esito?.motivo.map { ": \($0.denominazione)" } ?? ""
        let since = esito.map { " il \($0.data.italian)" } ?? ""
        switch f.domanda.stato {
        case .respinta: return "La domanda è respinta\(since)\(motive). \(riesame(f, context))"
        case .respintaComune:
            let reason = f.domanda.verifica.map { $0.motivo.isEmpty ? "" : ": \($0.motivo)" } ?? ""
            return "Il comune ha respinto la domanda\(reason)."
        case .decaduta: return "Il beneficio è decaduto\(since)\(motive)."
        case .revocata: return "Il beneficio è revocato\(since)\(motive)."
        case .sospesa: return "Il beneficio è sospeso\(since)\(motive). Rimossa la causa, V registra il ripristino."
        case .terminata: return "I mesi del beneficio sono finiti."
        case .rinunciata: return "Il nucleo ha rinunciato."
        case .archiviata: return "La domanda è archiviata."
        default: return "Nessun passo da fare adesso."
        }
    }

    private static func endedPresa(_ presa: PresaInCarico, _ f: Fascicolo) -> String? {
        let day = presa.chiusaIl.map { " il \($0.italian)" } ?? ""
        let last = f.fatti.first { $0.a == presa.stato.rawValue }
        let reason = last?.motivo.map { ": \($0)" } ?? ""
        switch presa.stato {
        case .chiusa: return "Il fascicolo è chiuso\(day)\(reason). Il supervisore può riaprirlo."
        case .trasferita: return "Il nucleo è passato a un altro ambito\(day)\(reason)."
        case .sospesa: return "Il lavoro con il nucleo è sospeso\(reason). V registra la ripresa."
        default: return nil
        }
    }

    private static func riesame(_ f: Fascicolo, _ context: ScreenContext) -> String {
        guard let esito = f.domanda.esito else { return "" }
        let term = Termine.compute(.riesame, from: esito.data, calendar: context.calendario)
        if term.isScaduto(on: context.oggi) {
            return "Il riesame andava chiesto entro il \(term.scade.italian); resta possibile d'ufficio."
        }
        return "Il riesame si può chiedere entro il \(term.scade.italian) (\(source(term.fonte)))."
    }

    /// "4 componenti, 2 minori (1 in età 0-3)".
    static func profile(_ nucleo: Nucleo, on date: CalendarDate) -> String {
        let profile = ProfiloNucleo(of: nucleo, on: date)
        var text = profile.componenti == 1 ? "1 componente" : "\(profile.componenti) componenti"
        if profile.minori > 0 { text += profile.minori == 1 ? ", 1 minore" : ", \(profile.minori) minori" }
        if profile.zeroTre > 0 { text += " (\(profile.zeroTre) in età 0-3)" }
        return text
    }

    /// "6 voci mancano", "1 voce manca".
    static func missingCount(_ count: Int) -> String { count == 1 ? "1 voce manca" : "\(count) voci mancano" }

    /// The worst overdue term of the services in one sentence; nil when none is.
    static func overdue(_ f: Fascicolo, _ context: ScreenContext) -> String? {
        let late = f.termini(calendar: context.calendario).filter {
            $0.isScaduto(on: context.oggi) && $0.termine != .riesame
        }
        guard let term = late.first else { return nil }
        let days = -term.giorniRimasti(on: context.oggi, calendar: context.calendario)
        let text = "\(short(term.termine).raisingInitial) oltre il termine da \(shortDays(days, term))"
        guard let esito = f.domanda.esito else { return text.hasSuffix(".") ? text : text + "." }
        let known = esito.data > term.scade ? "già scaduta all'esito" : "esito"
        return "\(text); \(known) del \(esito.data.dayMonth)."
    }

    /// "31 gg lav.", "-20 giorni": days of a term in a narrow column, also of one counted in months.
    static func shortDays(_ count: Int, _ term: Termine) -> String {
        if term.termine.unita == .giorniLavorativi { return "\(count) gg lav." }
        return abs(count) == 1 ? "\(count) giorno" : "\(count) giorni"
    }

    static let fascicoloHelp = [
        "# Il fascicolo",
        "La linea dei passi dice che cosa è fatto, con la data, e che cosa è in corso. P apre il prossimo passo; "
            + "Invio su una voce che manca porta a quella voce.",
        "I termini dicono quando scadono, da quale fatto corrono e quale articolo li scrive; ! dice che sono superati.",
        "V elenca tutti gli altri passi (rigetto, riesame, rinuncia, chiusura…), e per quelli non possibili il perché.",
        "Ogni apertura del fascicolo resta nel registro degli accessi, con il nome di chi legge.",
    ]

    static let passiHelp = [
        "# Altri passi",
        "Prima i passi possibili adesso, poi gli altri: per quello scelto, sotto l'elenco, il motivo per cui non si può.",
    ]
}
