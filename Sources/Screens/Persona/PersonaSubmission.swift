// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension PersonaState {
    /// F2: the person is recorded, or another version of them.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        let dati = dati(context)
        guard session.mark(dati.problems(today: context.oggi)) else { return firstProblem }
        if let code = typedCode, code != verified {
            isSaveWaiting = true
            return .ask(.load(.personaConCodice(code), context.ticket))
        }
        let identita = identita(context)
        if hasIdentita(identita, context), identita != risposti {
            isSaveWaiting = true
            chiesti = nil
            return Reaction(effects: askDoppioni(context))
        }
        if let question = askBeforeSaving() { return question }
        memory.isSaving = true
        let act: Act
        switch mode {
        case .nuova: act = .addPersona(dati)
        case .modifica(let id): act = .amendPersona(id, version: Int(value("version")) ?? 0, dati)
        }
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }

    /// The fields as a value of the Domain; only those already checked.
    func dati(_ context: ScreenContext) -> DatiPersona {
        let cittadinanza = value("cittadinanza")
        let isHomeless = FieldParsing.flag(value("senzaDimora")) ?? false
        return DatiPersona(
            cognome: value("cognome"), nome: value("nome"), sesso: Sesso(rawValue: value("sesso")),
            nascita: FieldParsing.date(value("nascita"), context), luogoNascita: value("luogoNascita"),
            cittadinanza: cittadinanza == CounterCittadinanze.other ? value("cittadinanzaCodice") : cittadinanza,
            codiceFiscale: typedCode, telefono: value("telefono"), email: value("email"),
            residenza: Indirizzo(via: value("via"), cap: value("cap"), comune: value("comune")),
            domicilio: Indirizzo(via: value("domVia"), cap: value("domCap"), comune: value("domComune")),
            isSenzaDimora: isHomeless,
            motivoCodice: session.form["motivoCodice"].isVisible
                ? MotivoDiscordanza(rawValue: value("motivoCodice")) : nil,
            isViaFittizia: isHomeless && FieldParsing.flag(value("viaFittizia")) == true,
            recapitoPresso: isHomeless ? value("recapitoPresso") : "")
    }

    /// The archive has the person: they go to the screen below.
    mutating func finish(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        memory.isSaving = false
        let effects = rememberEntry(context)
        session.markSaved()
        let dati = dati(context)
        let words = Banner("I dati di \(dati.nomeCompleto) sono salvati.", kind: .done)
        let receipt = receipts.first
        let known: Identifier<Persona>?
        if case .modifica(let id) = mode { known = id } else { known = receipt?.persona }
        guard let id = known else { return Reaction(effects: effects, navigation: .pop(.nothing), banner: words) }
        let persona = Persona(id: id, version: receipt?.version ?? 1, dati: dati)
        return Reaction(effects: effects, navigation: .pop(.persona(persona)), banner: words)
    }
}
