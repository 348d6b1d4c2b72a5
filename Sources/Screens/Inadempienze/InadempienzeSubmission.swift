// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension InadempienzeState {
    /// Begins a form, or takes up the one left half-written.
    mutating func begin(_ what: LavoroInadempienza, _ context: ScreenContext) -> Reaction {
        let words: String =
            switch what {
            case .nuova: "Fatto dell'articolo 12"
            case .passo(_, let tipo): tipo.denominazione.raisingInitial
            }
        var form = FormSession(
            what.nome, fields: fields(what, context), title: "\(words), \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        form.lastKey = "ultimo:inadempienze"
        form.repeatable = ["tipo", "origine", "protocollo"]
        work = form
        lavoro = what
        adapt()
        return Reaction(effects: form.load(context))
    }

    /// Shows what goes with what is chosen so far.
    mutating func adapt() {
        guard lavoro == .nuova, var form = work?.form else { return }
        let tipo = TipoInadempienza(rawValue: form.value("tipo"))
        let isExcusable = tipo?.isGiustificabile ?? true
        form["giustificazione"].isVisible = isExcusable
        form["incremento"].isVisible = !isExcusable
        form["incremento"].isRequired = !isExcusable
        form["contata"].isVisible = isExcusable && form.value("giustificazione").isEmpty
        work?.form = form
    }

    private func fields(_ what: LavoroInadempienza, _ context: ScreenContext) -> [FormField] {
        guard case .passo(let fatto, let tipo) = what else { return newFields(context) }
        switch tipo {
        case .richiamo, .nuovoRichiamo:
            let due = context.oggi.adding(days: 30)
            return [
                .day("data", "Richiamo del", context.oggi),
                area("testo", "Impegni richiamati", "Quali impegni, di chi: quello che legge anche il nucleo."),
                .day(
                    "entro", "Da rispettare entro", tipo == .nuovoRichiamo ? due : nil,
                    isRequired: tipo == .nuovoRichiamo,
                    help: "Il nuovo richiamo dà i tempi, a pena di sospensione (art. 12 c. 6)."),
            ]
        case .sospensione:
            return [
                .day("data", "Proposta il", context.oggi),
                area("testo", "Come si ripristina", "Che cosa deve fare il nucleo perché il beneficio riprenda."),
            ]
        case .comunicazione:
            return [
                .day("data", "Comunicato il", context.oggi),
                .line("protocollo", "Protocollo", help: "Il numero dell'ente o della ricevuta dell'INPS, se c'è."),
            ]
        case .decisione:
            let options =
                [ChoiceOption(code: "nessuna", label: "nessuna sanzione")]
                + Sanzione.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.misura) }
            let proposed: String =
                if case .sanzione(let sanzione) = fatto.proposta { sanzione.rawValue } else { "" }
            return [
                .day("data", "Decisione del", context.oggi),
                .one(
                    "sanzione", "L'INPS ha deciso", options, value: proposed,
                    help: "Può essere diversa da quella proposta: il conto segue quello che l'INPS ha deciso."),
                .line("protocollo", "Protocollo"), .line("testo", "Note"),
            ]
        case .ripristino:
            return [
                .day("data", "Ripristinato il", context.oggi),
                area("testo", "Che cosa l'ha ripristinato", "L'impegno ripreso, e da quando."),
            ]
        case .giustificazione:
            return [.day("data", "Giustificato il", context.oggi), reasons(isRequired: true, context), words]
        case .rettifica:
            return [
                .day("data", "Annullato il", context.oggi),
                area("testo", "Motivo", "Perché il fatto era sbagliato; il fatto resta nell'elenco, annullato."),
            ]
        }
    }

    private var words: FormField { .line("testo", "Come è documentato", help: CaseHelp.assenza) }

    private func area(_ id: FieldID, _ label: String, _ help: String) -> FormField {
        FormField(id: id, label: label, kind: .area(rows: 4), isRequired: true, help: help)
    }

    private func reasons(isRequired: Bool, _ context: ScreenContext) -> FormField {
        let offered = Norme.motiviGiustificati.nearest(to: context.oggi).valore
        return .one(
            "giustificazione", "Giustificato da",
            offered.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }, isRequired: isRequired,
            help: CaseHelp.giustificazione)
    }

    private func newFields(_ context: ScreenContext) -> [FormField] {
        let kinds = TipoInadempienza.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let sources = OrigineInadempienza.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let members = fascicolo.membri(on: context.oggi).map {
            ChoiceOption(code: "\($0.id.rawValue)", label: $0.nome)
        }
        return [
            .one(
                "tipo", "Che cosa", kinds,
                help: "Basta un componente: il fatto è del nucleo. La convocazione mancata di un incontro registrato è "
                    + "già nell'elenco."),
            .day("data", "Fatto del", context.oggi),
            .one("persona", "Chi", members, isRequired: false, help: "Può restare vuoto: il fatto è del nucleo."),
            .one("origine", "Fonte", sources, help: "Da chi lo si è saputo."),
            area("testo", "Che cosa è successo", "In breve; niente diagnosi."),
            FormField(
                id: "incremento", label: "Importo mensile in più", kind: .euro,
                help: "Di quanto il beneficio mensile è stato più alto; se non era dovuto, tutto l'importo mensile."),
            reasons(isRequired: false, context),
            .flag(
                "contata", "Conta (art. 12)", true, isRequired: false,
                help: "No, se l'avviso è arrivato fuori tempo o non è arrivato: il fatto resta, fuori dal conto."),
        ]
    }

    /// From the fields to the act.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let lavoro else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete, let (act, problems) = act(lavoro, form, context) else { return form.firstProblem }
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record([act], context)
    }

    private func act(
        _ lavoro: LavoroInadempienza, _ form: FormSession, _ context: ScreenContext
    ) -> (Act, [Problem])? {
        guard let data = FieldParsing.date(form.text("data"), context) else { return nil }
        switch lavoro {
        case .nuova:
            guard let presa = fascicolo.presa, let tipo = TipoInadempienza(rawValue: form.text("tipo")),
                let origine = OrigineInadempienza(rawValue: form.text("origine"))
            else { return nil }
            let isExcusable = tipo.isGiustificabile
            let dati = DatiInadempienza(
                tipo: tipo, origine: origine, data: data, persona: Int64(form.text("persona")).map { Identifier($0) },
                isContata: !isExcusable || form.text("contata") != "n",
                giustificazione: isExcusable ? MotivoGiustificato(rawValue: form.text("giustificazione")) : nil,
                testo: form.text("testo"), incremento: isExcusable ? nil : FieldParsing.euro(form.text("incremento")),
                importo: importo)
            return (
                .addInadempienza(presa.id, dati),
                dati.problems(primaFirma: fascicolo.primaFirma, today: context.oggi)
            )
        case .passo(let fatto, let tipo):
            let passo = PassoInadempienza(
                tipo: tipo, data: data, testo: form.text("testo"),
                entro: FieldParsing.date(form.text("entro"), context), protocollo: form.text("protocollo"),
                sanzione: tipo == .decisione ? Sanzione(rawValue: form.text("sanzione")) : nil,
                giustificazione: MotivoGiustificato(rawValue: form.text("giustificazione")))
            return (
                .addPassoInadempienza(fatto.id, version: fatto.version, passo),
                passo.problems(fatto: fatto.dati.data, today: context.oggi)
            )
        }
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        var said = "Il fatto è registrato."
        if case .passo(_, let tipo)? = lavoro {
            said = tipo == .decisione ? BeneficioHelp.decisione : "Registrato: \(tipo.denominazione)."
        }
        work = nil
        lavoro = nil
        return Reaction(effects: effects + [query(context)], banner: Banner(said, kind: .done))
    }
}
