// SPDX-License-Identifier: EUPL-1.2

/// The time limits of the law, in the order in which a household meets them.
public enum TermineDiLegge: String, CaseIterable, Hashable, Sendable, Codable {
    case invioInps = "invio_inps"
    case verificaInps = "verifica_inps"
    case analisiPreliminare = "analisi_preliminare"
    case sottoscrizione
    case sospensioneMancataFirma = "sospensione_mancata_firma"
    case durata
    case intervalloRinnovo = "intervallo_rinnovo"
    case durataRinnovo = "durata_rinnovo"
    case preavvisoConvocazione = "preavviso_convocazione"
    case reiCom = "rei_com"
    case riesame

    /// What has to happen before the term runs out.
    public var denominazione: String {
        switch self {
        case .invioInps: "Invio della domanda all'INPS"
        case .verificaInps: "Verifica dell'INPS"
        case .analisiPreliminare: "Analisi preliminare"
        case .sottoscrizione: "Sottoscrizione del progetto"
        case .sospensioneMancataFirma: "Sottoscrizione prima della sospensione"
        case .durata: "Durata del beneficio"
        case .intervalloRinnovo: "Intervallo prima del rinnovo"
        case .durataRinnovo: "Durata del rinnovo"
        case .preavvisoConvocazione: "Preavviso della convocazione"
        case .reiCom: "Comunicazione dell'avvio di un lavoro (ReI-Com)"
        case .riesame: "Richiesta di riesame"
        }
    }

    /// The event the term starts from.
    public var evento: String {
        switch self {
        case .invioInps, .analisiPreliminare: "domanda"
        case .verificaInps: "ricezione all'INPS"
        case .sottoscrizione: "analisi preliminare"
        case .sospensioneMancataFirma: "primo mese di pagamento"
        case .durata, .durataRinnovo: "decorrenza del beneficio"
        case .intervalloRinnovo: "ultimo mese pagato"
        case .preavvisoConvocazione: "convocazione"
        case .reiCom: "avvio del lavoro"
        case .riesame: "ricezione del rigetto"
        }
    }

    /// What it is counted in.
    public var unita: UnitaDiTermine {
        switch self {
        case .invioInps, .verificaInps, .analisiPreliminare, .sottoscrizione: .giorniLavorativi
        case .sospensioneMancataFirma, .durata, .intervalloRinnovo, .durataRinnovo: .mesi
        case .preavvisoConvocazione: .ore
        case .reiCom, .riesame: .giorni
        }
    }

    /// How long it is for an event of a date, with its source; the hours of a notice are the longest ones.
    public func parametro(on date: CalendarDate) -> ParametroNormativo<Int> {
        switch self {
        case .invioInps: Norme.invioInps.nearest(to: date)
        case .verificaInps: Norme.verificaInps.nearest(to: date)
        case .analisiPreliminare: Norme.analisiPreliminare.nearest(to: date)
        case .sottoscrizione: Norme.sottoscrizione.nearest(to: date)
        case .sospensioneMancataFirma: Norme.sospensioneMancataFirma.nearest(to: date)
        case .durata: Norme.durata.nearest(to: date)
        case .intervalloRinnovo: Norme.intervalloRinnovo.nearest(to: date)
        case .durataRinnovo: Norme.durataRinnovo.nearest(to: date)
        case .preavvisoConvocazione: Norme.preavvisoConvocazione.nearest(to: date).upperBound
        case .reiCom: Norme.reiCom.nearest(to: date)
        case .riesame: Norme.riesame.nearest(to: date)
        }
    }

    /// How long it is for an event of a date.
    public func quantita(on date: CalendarDate) -> Int { parametro(on: date).valore }

    /// Where it is written.
    public func fonte(on date: CalendarDate) -> Fonte { parametro(on: date).fonte }
}

extension ParametroNormativo where Value == ClosedRange<Int> {
    /// The same parameter, reduced to the upper end of its range.
    var upperBound: ParametroNormativo<Int> {
        ParametroNormativo<Int>(
            codice, valore.upperBound, decorrenza: decorrenza, fino: fino, fonte: fonte, certezza: certezza)
    }
}
