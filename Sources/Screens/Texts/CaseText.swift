// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Sentences of the screens of a case file.
enum CaseText {
    static let accolta = "Il beneficio è condizionato alla firma del progetto; la presa in carico si apre da sé."
    static let sospesa = "La presa in carico si apre anche così: il nucleo può firmare mentre si rimuove la causa."
    static let decaduta = "La decadenza la decide l'INPS: qui si registra. La presa in carico si chiude a parte."
    static let revocata = "La revoca dice che il beneficio non spettava dall'inizio; la decide l'INPS."
    static let terminata = "I mesi del beneficio sono finiti; il progetto può continuare."
    static let presente = "La scheda, sezione A, si apre subito dopo."
    static let presenteDopo = "L'incontro resta nella storia del fascicolo; il monitoraggio si registra a parte (M)."
    static let assenteGiustificato = "Il nucleo torna tra gli assegnati e si convoca di nuovo."
    static let giustificatoDopo = "L'assenza giustificata non conta per le sanzioni: si convoca di nuovo."
    static let equipeVuota = "! Manca l'équipe multidisciplinare: comporla prima (E nel fascicolo)."

    /// A deadline in one sentence: when, from which fact, which article, and where `day` stands.
    static func deadline(
        _ term: Termine, _ what: String, _ day: CalendarDate, _ context: ScreenContext
    ) -> String {
        let start = "\(what) entro il \(term.scade.italian) (\(event(term)), \(term.fonte.breve))"
        let left = term.giorniRimasti(on: day, calendar: context.calendario)
        if left < 0 { return "! \(start): il termine è superato da \(unit(-left, term)); si registra lo stesso." }
        if left == 0 { return "\(start): è l'ultimo giorno." }
        return "\(start): \(left == 1 ? "manca" : "mancano") \(unit(left, term))."
    }

    /// "31 giorni lavorativi", "1 giorno".
    static func unit(_ count: Int, _ term: Termine) -> String {
        if term.termine.unita == .giorniLavorativi { return workingDays(count) }
        return count == 1 ? "1 giorno" : "\(count) giorni"
    }

    /// "31 giorni lavorativi", "1 giorno lavorativo".
    static func workingDays(_ count: Int) -> String {
        count == 1 ? "1 giorno lavorativo" : "\(count) giorni lavorativi"
    }

    /// "domanda 02/07": the fact a term runs from, in a narrow column.
    static func event(_ term: Termine) -> String {
        let word =
            switch term.termine {
            case .invioInps, .analisiPreliminare: "domanda"
            case .verificaInps: "invio"
            case .sottoscrizione: "analisi"
            case .sospensioneMancataFirma: "pagamento"
            case .durata, .durataRinnovo: "decorrenza"
            case .intervalloRinnovo: "fine"
            case .preavvisoConvocazione: "avviso"
            case .reiCom: "lavoro"
            case .riesame: "rigetto"
            }
        return "\(word) \(term.decorreDa.dayMonth)"
    }

    /// The name of a term in a narrow column.
    static func short(_ term: TermineDiLegge) -> String {
        switch term {
        case .invioInps: "invio all'INPS"
        case .verificaInps: "esito dell'INPS"
        case .analisiPreliminare: "analisi preliminare"
        case .sottoscrizione: "firma"
        case .sospensioneMancataFirma: "firma all'INPS"
        case .durata: "fine del beneficio"
        case .intervalloRinnovo: "rinnovo possibile"
        case .durataRinnovo: "fine del rinnovo"
        case .preavvisoConvocazione: "preavviso"
        case .reiCom: "ReI-Com"
        case .riesame: "riesame"
        }
    }

    /// The source of a term in a narrow column.
    static func source(_ fonte: Fonte) -> String {
        let text = fonte.breve
        let message = "INPS, messaggio "
        return text.hasPrefix(message) ? "msg. \(text.dropFirst(message.count))" : text
    }

    /// What follows from a monitoring that was recorded.
    static func recorded(_ record: Monitoraggio?) -> String {
        let next = record?.prossima.map { " La prossima è il \($0.italian)." } ?? ""
        switch record?.proposta {
        case .richiamo:
            return "La verifica è registrata. Il richiamo lo fa la figura di riferimento (art. 12 c. 6).\(next)"
        case .sanzione: return "La verifica è registrata. I fatti si comunicano all'INPS, che decide (art. 12).\(next)"
        case .revisione: return "La verifica è registrata. La revisione si apre dagli altri passi (V).\(next)"
        case .nessuna, nil: return "La verifica è registrata.\(next)"
        }
    }

    /// Where a case goes: "in progettazione", "all'attesa del patto di servizio".
    static func to(_ stato: PresaInCaricoState) -> String {
        switch stato {
        case .attesaPatto: "all'attesa del patto di servizio"
        case .quadroAnalisi: "al quadro di analisi"
        default: "\(stato.denominazione)"
        }
    }

    /// What is said when somebody saved meanwhile: who and when, and that what is typed stays.
    static func conflict(_ conflict: VersionConflict, today: CalendarDate) -> String {
        let rome = RomeTime(conflict.at)
        let day = rome.date == today ? "" : " il \(rome.date.dayMonth)"
        return "\(conflict.byWhom) ha scritto\(day) alle \(rome.time.italian): fascicolo riletto. Controllare, poi F2."
    }
}
