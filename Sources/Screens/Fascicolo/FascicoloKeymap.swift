// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension FascicoloState {
    /// The commands of the case file, or of the list of passages when it is open.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let back = CaseKeys.back()
        if passi != nil {
            let open = ScreenCommand(
                "apri_passo", keys: [.enter], keyHint: "Invio", hint: "apre il passo", name: "Aprire il passo scelto")
            return [open, back]
        }
        guard let f = fascicolo else {
            let ask = CaseKeys.letter(
                "X", "eccezionale", "accesso eccezionale", "Aprire il fascicolo in via eccezionale, con il motivo"
            ).needing(.accessoEccezionale, context)
            return isSuperabile ? [ask, back] : [back]
        }
        let step = prossimo(context)
        let noPresa = f.presa == nil ? "La presa in carico non è ancora aperta." : nil
        var rows: [ScreenCommand] = [
            ScreenCommand(
                "voce", keys: [.enter], keyHint: "Invio", hint: "alla voce", name: "Andare alla voce che manca"
            ).unless(voceReason(step, f, context)),
            CaseKeys.letter("P", "prossimo", "prossimo passo", "Aprire il prossimo passo").unless(
                stepReason(step, f, context)),
            CaseKeys.letter("N", "nucleo", "nucleo", "Vedere e correggere il nucleo"),
            CaseKeys.letter("C", "documenti", "documenti", "Vedere e registrare i documenti del nucleo").needing(
                .leggiDocumenti, context),
            CaseKeys.letter("D", "diario", "diario", "Leggere e scrivere il diario").unless(noPresa).needing(
                .leggiDiario, context),
            CaseKeys.letter("T", "fatti", "tutti i fatti", "Leggere tutti i fatti"),
            CaseKeys.letter("V", "passi", "altri passi", "Vedere tutti gli altri passi"),
            CaseKeys.letter("A", "analisi", "analisi", "Aprire l'analisi preliminare, sezione A").unless(noPresa)
                .needing(
                    .leggiAnalisi, context),
            CaseKeys.letter("E", "equipe", "équipe", "Aprire l'équipe multidisciplinare").unless(noPresa),
            CaseKeys.letter("R", "richieste", "richieste", "Richieste ad altri uffici, con solleciti e risposte")
                .unless(
                    noPresa
                ).needing(.gestisciEquipe, context),
            CaseKeys.letter("Q", "quadro", "quadro", "Aprire il quadro di analisi").unless(noPresa).needing(
                .leggiAnalisi, context),
            ScreenCommand(
                "livelli", keys: [.character("i"), .character("I")], keyHint: "I", hint: "livelli",
                name: "Vedere e misurare i livelli del quadro, in ingresso, in itinere e in uscita",
                isShown: f.quadro?.chiusoIl != nil
            ).unless(noPresa).needing(.leggiAnalisi, context),
            CaseKeys.letter("G", "progetto", "progetto", "Aprire il progetto personalizzato, sezione B (patto sociale)")
                .unless(
                    noPresa),
            CaseKeys.letter("F", "firma", "firma", "Raccogliere le firme del progetto").unless(
                noPresa ?? firmaReason(f, context)
            ).needing(.firmaProgetto, context),
            CaseKeys.letter("M", "monitoraggio", "monitoraggio", "Leggere e registrare il monitoraggio").unless(
                noPresa),
            CaseKeys.letter(
                "B", "sostegni", "sostegni", "Seguire i sostegni del progetto firmato",
                isShown: f.presa?.firmataIl != nil
            ).unless(f.sostegni.isEmpty ? "Il progetto firmato non ha sostegni." : nil),
            CaseKeys.letter(
                "Z", "tirocini", "tirocini", "Vedere e seguire i tirocini di inclusione",
                isShown: f.presa?.firmataIl != nil
            ).unless(
                f.tirocini.isEmpty && f.progetti.isEmpty ? "Non ci sono tirocini, e nessun progetto firmato." : nil),
            CaseKeys.letter("O", "appuntamento", "appuntamento", "Fissare un appuntamento con il nucleo").needing(
                .gestisciAgenda, context),
            ScreenCommand(
                "raffronto", keys: [], keyHint: "", hint: "",
                name: "Raffrontare il nucleo con l'anagrafe e con la DSU", isShown: false),
            ScreenCommand(
                "variazioni", keys: [], keyHint: "", hint: "", name: "Vedere e registrare le variazioni del nucleo",
                isShown: false),
            CaseKeys.letter("S", "spiega", "spiega l'esito", "Spiegare l'esito a chi lo chiede").unless(
                f.domanda.spiegazioneAssente),
            ScreenCommand(
                "segnalazione_dsu", keys: [], keyHint: "", hint: "",
                name: "Segnalare una DSU con omissioni o difformità",
                isShown: false
            ).needing(.compilaDomanda, context),
            ScreenCommand(
                "visto", keys: [.character("u"), .character("U")], keyHint: "U", hint: "chi ha visto",
                name: "Vedere chi ha visto i dati di questo nucleo", isShown: false
            ).needing(.leggiRegistro, context),
            StoriaState.command("Vedere la storia delle modifiche del fascicolo"),
            CaseKeys.letter(
                "H", "durata", "durata", "Vedere la durata del beneficio, mese per mese", isShown: false
            ).unless(f.domanda.esito?.decorrenza == nil ? "La decorrenza del beneficio non è ancora registrata." : nil),
            CaseKeys.letter(
                "W", "scadenze", "scadenze", "Variazioni durante il beneficio, con che cosa fare ed entro quando",
                isShown: false
            ).unless(noPresa),
            CaseKeys.letter(
                "J", "inadempienze", "articolo 12", "Registro dell'articolo 12: fatti, richiami, sanzioni",
                isShown: false
            ).unless(
                noPresa
                    ?? (f.inadempienze == nil
                        ? "Il registro dell'articolo 12 lo legge chi segue il nucleo o comunica con l'INPS." : nil)),
            ScreenCommand(
                "protezione", keys: [], keyHint: "", hint: "",
                name: "Proteggere i recapiti del nucleo, o togliere la protezione", isShown: false
            ).needing(.proteggiNuclei, context),
            ScreenCommand("domanda", keys: [], keyHint: "", hint: "", name: "Aprire la domanda", isShown: false),
            stampa("stampa_ricevuta", "Stampare la ricevuta della domanda").unless(
                f.domanda.dati.protocollo == nil || f.domanda.codice == nil
                    ? "La domanda non è ancora protocollata." : nil
            ).needing(.compilaDomanda, context),
            stampa("stampa_informativa", "Stampare l'informativa sul trattamento dei dati").needing(
                .registraPersona, context),
            ScreenCommand(
                "stampa_convocazione", keys: [.character("l"), .character("L")], keyHint: "L",
                hint: "lettera", name: "Stampare la lettera di convocazione",
                isShown: f.convocazioni.contains { $0.esito == nil }
            ).unless(
                f.convocazioni.contains { $0.esito == nil } ? nil : "Nessuna convocazione aspetta l'incontro."
            ).needing(.convoca, context),
            stampa("stampa_spiegazione", "Stampare la spiegazione dell'esito").unless(f.domanda.spiegazioneAssente),
            stampa("stampa_scheda_a", "Stampare la scheda, sezione A").unless(
                f.analisi?.risposte.isEmpty == false ? nil : "La scheda, sezione A, non è ancora compilata."
            ).needing(.leggiAnalisi, context),
            stampa("stampa_scheda_bianca", "Stampare la scheda, sezione A, bianca, da compilare a mano").needing(
                .compilaAnalisi, context),
            stampa("stampa_progetto_bianco", "Stampare la scheda, sezione B, bianca, da compilare a mano").needing(
                .compilaProgetto, context),
            stampa("stampa_visita", "Stampare la pagina per la visita domiciliare").needing(.compilaAnalisi, context),
            stampa("stampa_progetto", "Stampare il progetto personalizzato (patto sociale)").unless(
                f.progetto == nil ? "Il progetto non è ancora scritto: G lo apre." : nil
            ).needing(.leggiAnalisi, context),
            stampa("stampa_patto", "Stampare il patto di servizio").unless(
                f.presa?.esitoAnalisi == .soloLavoro ? nil : "Il patto di servizio è per l'esito «solo lavoro»."
            ).needing(.leggiAnalisi, context),
            stampa("stampa_verbale", "Stampare il verbale dell'ultimo incontro dell'équipe").unless(
                f.equipe.incontri.isEmpty ? "L'équipe non ha ancora incontri." : nil
            ).needing(.leggiAnalisi, context),
        ]
        rows += PassaggioKind.allCases.map {
            ScreenCommand(
                $0.rawValue, keys: [], keyHint: "", hint: "", name: $0.nomeComando,
                unavailable: $0.unavailable(f, context), isShown: false)
        }
        return rows + [back]
    }

    /// A paper, from the palette.
    private func stampa(_ id: String, _ name: String) -> ScreenCommand {
        ScreenCommand(id, keys: [], keyHint: "", hint: "", name: name, isShown: false)
    }

    private func stepReason(_ step: ProssimoPasso?, _ f: Fascicolo, _ context: ScreenContext) -> String? {
        guard let step else { return "Non c'è un prossimo passo: il fascicolo dice perché." }
        return context.operatore.may(Self.permesso(of: step.passo, f))?.sentence
    }

    private func voceReason(_ step: ProssimoPasso?, _ f: Fascicolo, _ context: ScreenContext) -> String? {
        guard step?.missing.isEmpty == false else { return "Nessuna voce manca per il prossimo passo." }
        return stepReason(step, f, context)
    }

    /// A project is signed while it is being worked at, with something in it.
    private func firmaReason(_ f: Fascicolo, _ context: ScreenContext) -> String? {
        guard let presa = f.presa, presa.stato != .progettazione else {
            return f.progetto == nil ? "Il progetto non è ancora scritto: G lo apre." : nil
        }
        return "La presa in carico è \(presa.stato.denominazione): il progetto si firma in progettazione."
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        passi == nil ? CaseText.fascicoloHelp : CaseText.passiHelp
    }
}
