// SPDX-License-Identifier: EUPL-1.2

extension ProgettoPersonalizzato {
    /// Signatures still lacking: every adult signs, or a documented reason says why not.
    ///
    /// - Parameter impronta: the fingerprint of the text now; a signature given on another text lacks again.
    /// Source: art. 6 c. 1; docs/FONTI.md 1.5, asse B, PROGETTAZIONE → SOTTOSCRITTA.
    public func missingSignatures(adulti: [Componente], impronta: String? = nil) -> [Missing] {
        adulti.compactMap { adult in
            let name = adult.persona.dati.nomeCompleto
            let field = "firma.\(adult.persona.id.rawValue)"
            let firma = firme.first { $0.persona == adult.persona.id }
            if firma?.isSuperata(da: impronta) == true {
                return Missing(
                    sentence: "firma di \(name): il testo è cambiato dopo, va rifirmato il foglio nuovo",
                    section: "firma", field: field)
            }
            if firma?.data != nil || firma?.motivoMancata.isEmpty == false { return nil }
            return Missing(
                sentence: "firma di \(name): manca la data, o il motivo", section: "firma", field: field)
        }
    }

    /// What is wrong in the signatures written so far, each with its remedy, beside the field it is about.
    ///
    /// - Parameters:
    ///   - only: whose signatures are looked at; nil for all.
    ///   - analisiIl: day of the closed analisi: nobody signs before.
    /// Source: docs/FONTI.md 1.5 (dates never before the fact they depend on) and 9 (who signs).
    public func firmeProblems(
        nucleo: Nucleo, atti: AttiNucleo, analisiIl: CalendarDate?, today: CalendarDate,
        only: Set<Identifier<Persona>>? = nil
    ) -> [Problem] {
        firme.filter { only?.contains($0.persona) ?? true }.flatMap { firma -> [Problem] in
            let day = dayProblem(firma, nucleo, atti, analisiIl, today)
            return [day, FirmaProblems.reason(firma)].compactMap { $0 } + FirmaProblems.helpers(firma)
        }
    }

    private func dayProblem(
        _ firma: FirmaComponente, _ nucleo: Nucleo, _ atti: AttiNucleo, _ analisiIl: CalendarDate?,
        _ today: CalendarDate
    ) -> Problem? {
        guard let day = firma.data else { return nil }
        let field = "firma.\(firma.persona.rawValue)"
        if day > today { return Problem("data_futura", "La data è nel futuro: controllarla.", field: field) }
        if let analisiIl, day < analisiIl {
            return Problem(
                "firma_prima_dell_analisi", "La firma viene prima dell'analisi (\(analisiIl.italian)): controllarla.",
                field: field)
        }
        if day < apertoIl {
            return Problem(
                "firma_prima_del_progetto",
                "La firma viene prima dell'apertura di questa versione (\(apertoIl.italian)): controllarla.",
                field: field)
        }
        let member = nucleo.componenti.last { $0.persona.id == firma.persona }
        let name = member?.persona.dati.nomeCompleto ?? "Questa persona"
        if let death = atti.decesso(of: firma.persona), day > death {
            return Problem(
                "firma_dopo_il_decesso",
                "\(name) risulta deceduto dal \(death.italian): la firma non vale. Togliere la data, non serve più.",
                field: field)
        }
        let isMember = nucleo.componenti.contains { $0.persona.id == firma.persona && $0.dati.isMember(on: day) }
        guard !isMember, atti.decesso(of: firma.persona) != day else { return nil }
        return Problem(
            "firma_fuori_dal_nucleo",
            "Il \(day.italian) non era nel nucleo: correggere la data, o la composizione del nucleo.", field: field)
    }
}

/// The rules on one signature that need nothing else.
private enum FirmaProblems {
    static func reason(_ firma: FirmaComponente) -> Problem? {
        let id = firma.persona.rawValue
        if firma.data != nil, !firma.motivoMancata.isEmpty {
            return Problem(
                "firma_e_motivo", "Ci sono la firma e il motivo per cui manca: lasciarne uno.", field: "motivo.\(id)")
        }
        guard firma.data == nil, !firma.motivoMancata.isEmpty, firma.mancata == nil else { return nil }
        return Problem(
            "mancata_senza_tipo", "Dire se è un rifiuto, un'assenza o altro.", field: "manca.\(id)")
    }

    static func helpers(_ firma: FirmaComponente) -> [Problem] {
        let id = firma.persona.rawValue
        var found: [Problem] = []
        func lack(_ text: String, _ code: String, _ sentence: String, _ field: String) {
            guard text.allSatisfy(\.isWhitespace) else { return }
            found.append(Problem(code, sentence, field: "\(field).\(id)"))
        }
        if let person = firma.rappresentante {
            lack(person.nome, "rappresentante_senza_nome", "Manca il nome di chi rappresenta: scriverlo.", "delegato")
            lack(
                person.decreto, "rappresentante_senza_decreto",
                "Manca il decreto di nomina: numero, data e tribunale.", "decreto")
            if person.tipo == .amministratoreDiSostegno {
                lack(
                    person.poteri, "rappresentante_senza_poteri",
                    "Mancano i poteri: quelli che il decreto elenca per questi atti.", "poteri")
            }
        }
        if let help = firma.assistenza {
            if let impediment = help.impedimento {
                lack(
                    help.attestatoDa, "impedimento_senza_attestazione",
                    "Chi \(impediment.denominazione) ha bisogno di chi lo attesta: scriverne il nome.", "attesta")
            }
            if !help.interprete.isEmpty {
                lack(help.lingua, "interprete_senza_lingua", "Manca la lingua in cui è letto e spiegato.", "lingua")
            }
        }
        return found
    }
}

extension AttiNucleo {
    /// The day from which the household counts somebody as dead; nil for who is alive.
    public func decesso(of persona: Identifier<Persona>) -> CalendarDate? {
        eventi.first { event in
            event.tipo == .decesso && event.prima.contains { $0.persona == persona }
                && !event.dopo.contains { $0.persona == persona }
        }?.data
    }
}
