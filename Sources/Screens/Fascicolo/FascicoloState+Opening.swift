// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FascicoloState {
    /// Opens what the next step asks for.
    func open(_ step: ProssimoPasso) -> Reaction {
        guard let f = fascicolo else { return .none }
        return .go(.push(Self.screen(for: step, f)))
    }

    /// Opens the section a missing item is in, on its field.
    func open(_ missing: Missing) -> Reaction {
        guard let f = fascicolo else { return .none }
        return .go(.push(Self.screen(section: missing.section, field: missing.field, f)))
    }

    /// Opens a passage, or says why it cannot be.
    func open(_ kind: PassaggioKind, _ context: ScreenContext) -> Reaction {
        guard let f = fascicolo else { return .none }
        if let reason = kind.unavailable(f, context) { return .problem(reason) }
        return .go(.push(.passaggio(PassaggioState(kind: kind, fascicolo: f))))
    }

    /// Opens the form a draft was left in; a step that is not possible any more says why, and the draft stays.
    func resume(_ draft: String, _ context: ScreenContext) -> Reaction {
        let name = String(draft.prefix { $0 != ":" })
        let prefix = "passaggio."
        if let reaction = resumeAtto(name, context) { return reaction }
        if name.hasPrefix(LavoroRichiesta.nuova.nome) { return open("richieste") }
        if name.hasPrefix("\(SostegniState.formName).") { return open("sostegni") }
        if name.hasPrefix(TirociniState.formName) { return open("tirocini") }
        if name.hasPrefix(LavoroScadenza.nuova.nome) { return open("scadenze") }
        if name.hasPrefix(LavoroInadempienza.nuova.nome) { return open("inadempienze") }
        guard name.hasPrefix(prefix), let kind = PassaggioKind(rawValue: String(name.dropFirst(prefix.count))) else {
            return open(name == DiarioState.formName ? "diario" : name == "documento" ? "documenti" : name)
        }
        return open(kind, context)
    }

    /// Opens a form about the household, or the screen it is reached from when it needs somebody chosen again.
    private func resumeAtto(_ name: String, _ context: ScreenContext) -> Reaction? {
        guard name.hasPrefix(AttoNucleoState.kind + "."), let f = fascicolo else { return nil }
        if let kind = AttoNucleoKind(draft: name) {
            return .go(.push(.attoNucleo(AttoNucleoState(kind: kind, fascicolo: f))))
        }
        return openAtti(name.contains(".rilievo.") ? "raffronto" : "variazioni", context)
    }

    /// Opens what is recorded of the household besides its members; nil for another command.
    func openAtti(_ command: String, _ context: ScreenContext) -> Reaction? {
        guard let f = fascicolo else { return nil }
        switch command {
        case "raffronto": return .go(.push(.raffronto(RaffrontoState(fascicolo: f, on: context.oggi))))
        case "variazioni": return .go(.push(.eventiNucleo(EventiNucleoState(fascicolo: f))))
        case "durata": return .go(.push(.durata(DurataState(fascicolo: f, on: context.oggi))))
        default: return nil
        }
    }

    /// Opens a part of the case file by the name of its command.
    func open(_ section: String) -> Reaction {
        guard let f = fascicolo else { return .none }
        switch section {
        case "nucleo": return .go(.push(.nucleo(NucleoState(mode: .modifica(f)))))
        case "diario": return .go(.push(.diario(DiarioState(fascicolo: f))))
        case "spiega": return .go(.push(.spiegazione(SpiegazioneState(fascicolo: f))))
        case "segnalazione_dsu":
            return .go(.push(.segnalazioneDsu(SegnalazioneDsuState(domanda: f.domanda.id, codice: f.nome))))
        case "documenti":
            return .go(.push(.documenti(DocumentiState(nucleo: f.nucleo, domanda: f.domanda.id))))
        case "richieste": return .go(.push(.richieste(RichiesteState(fascicolo: f))))
        case "tirocini": return .go(.push(.tirocini(TirociniState(fascicolo: f))))
        case "sostegni": return .go(.push(.sostegni(SostegniState(fascicolo: f))))
        case "scadenze": return .go(.push(.scadenze(ScadenzeState(fascicolo: f))))
        case "inadempienze": return .go(.push(.inadempienze(InadempienzeState(fascicolo: f))))
        case "storia_modifiche":
            return .go(.push(.storia(StoriaState(.fascicolo(f.domanda.id), nome: f.nome))))
        case "protezione": return .go(.push(.protezione(ProtezioneState(fascicolo: f))))
        case "visto": return .go(.push(.chiHaVisto(ChiHaVistoState(fascicolo: f))))
        case "fatti": return .go(.push(.fatti(FattiState(fascicolo: f))))
        case "monitoraggio": return .go(.push(.monitoraggio(MonitoraggioState(fascicolo: f))))
        case "nuova_verifica": return .go(.push(.monitoraggio(MonitoraggioState(fascicolo: f, isNew: true))))
        case "stampa_ricevuta": return .go(.push(.stampa(StampaState(.ricevutaDomanda(f.domanda.id)))))
        case "stampa_informativa": return .go(.push(.stampa(StampaState(.informativa(f.domanda.richiedente)))))
        case "stampa_convocazione": return .go(.push(.stampa(StampaState(.convocazione(f.domanda.id)))))
        case "stampa_spiegazione": return .go(.push(.stampa(StampaState(.spiegazione(f.domanda.id)))))
        case "stampa_scheda_a": return .go(.push(.stampa(StampaState(.schedaA(f.domanda.id, versione: nil)))))
        case "stampa_scheda_bianca": return .go(.push(.stampa(StampaState(.schedaABianca(f.domanda.id)))))
        case "stampa_progetto_bianco": return .go(.push(.stampa(StampaState(.schedaBBianca(f.domanda.id)))))
        case "stampa_visita": return .go(.push(.stampa(StampaState(.visitaDomiciliare(f.domanda.id)))))
        case "stampa_progetto": return .go(.push(.stampa(StampaState(.progetto(f.domanda.id, versione: nil)))))
        case "stampa_patto": return .go(.push(.stampa(StampaState(.patto(f.domanda.id)))))
        case "stampa_verbale": return .go(.push(.stampa(StampaState(.verbaleEquipe(f.domanda.id, incontro: nil)))))
        case "domanda", "analisi", "rettifica", "equipe", "quadro", "livelli", "progetto", "firma":
            return .go(.push(Self.screen(section: section, field: nil, f)))
        default: return .ignored
        }
    }

    /// The screen of a section, on a field.
    static func screen(section: String, field: String?, _ f: Fascicolo) -> Screen {
        switch section {
        case "analisi": .analisi(AnalisiState(fascicolo: f, field: field))
        case "rettifica": .analisi(AnalisiState(fascicolo: f, field: field, modo: .rettifica))
        case "equipe": .equipe(EquipeState(fascicolo: f))
        case "quadro": .quadro(QuadroState(fascicolo: f, field: field))
        case "livelli": .livelli(LivelliState(fascicolo: f))
        case "progetto": .progetto(ProgettoState(fascicolo: f, field: field))
        case "firma": .firma(FirmaState(fascicolo: f, field: field))
        default:
            if let kind = PassaggioKind(rawValue: section) {
                .passaggio(PassaggioState(kind: kind, fascicolo: f))
            } else {
                .domanda(SchedaDomandaState(mode: .modifica(f, field: field)))
            }
        }
    }

    /// The screen of a step; a negative check leads to the rejection.
    static func screen(for step: ProssimoPasso, _ f: Fascicolo) -> Screen {
        if let kind = passage(of: step.passo, f) { return .passaggio(PassaggioState(kind: kind, fascicolo: f)) }
        if step.passo == .monitoraggio { return .monitoraggio(MonitoraggioState(fascicolo: f)) }
        let first = step.missing.first
        let field = first?.section == step.passo.rawValue ? first?.field : nil
        return screen(section: step.passo.rawValue, field: field, f)
    }

    /// The passage a step is, when it is a short form.
    static func passage(of passo: Passo, _ f: Fascicolo) -> PassaggioKind? {
        switch passo {
        case .verifica: f.domanda.verifica?.isPositiva == false ? .rigetto : .verifica
        case .invio: .invio
        case .esito: .esito
        case .assegnazione: .assegnazione
        case .convocazione: .convocazione
        case .incontro: .incontro
        case .patto: .patto
        case .inps: .comunicazione
        case .domanda, .analisi, .equipe, .quadro, .progetto, .firma, .monitoraggio: nil
        }
    }

    /// What the operator must be allowed to do for a step.
    static func permesso(of passo: Passo, _ f: Fascicolo) -> Permesso {
        if let kind = passage(of: passo, f) { return kind.permesso }
        switch passo {
        case .analisi: return .compilaAnalisi
        case .equipe: return .gestisciEquipe
        case .quadro: return .compilaQuadro
        case .progetto: return .compilaProgetto
        case .firma: return .firmaProgetto
        case .monitoraggio: return .monitora
        default: return .compilaDomanda
        }
    }
}
