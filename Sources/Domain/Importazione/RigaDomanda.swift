// SPDX-License-Identifier: EUPL-1.2

/// A row of a register of domande, well formed: who applied, and the domanda as protocolled.
public struct RigaDomanda: Hashable, Sendable {
    /// Line of the file.
    public var riga: Int
    /// Who applied.
    public var persona: DatiPersona
    /// The form, complete as the protocol asks.
    public var domanda: DatiDomanda
    /// Day the comune checked it, with a positive outcome.
    public var verificataIl: CalendarDate?
    /// Day it was sent to INPS.
    public var inviataIl: CalendarDate?

    /// Reads a row.
    ///
    /// - Parameters:
    ///   - comune: code of a comune, from its name or its code.
    ///   - luogo: code of a birthplace, from its name or its code.
    /// - Throws: `ProblemaDiRiga`, the first found.
    public init(
        _ letta: RigaLetta, today: CalendarDate, comune: (String) -> String?, luogo: (String) -> String?
    ) throws(ProblemaDiRiga) {
        riga = letta.riga
        let presentataIl = try letta.dataObbligatoria(.dataPresentazione)
        guard presentataIl <= today else {
            throw letta.problem(.dataPresentazione, "La presentazione è nel futuro: controllare la data.")
        }
        guard let protocollo = try letta.protocollo(presentataIl: presentataIl) else {
            throw letta.problem(.protocollo, "Manca il protocollo: scriverlo come 1234/2018.")
        }
        guard let codice = try letta.codiceFiscale() else {
            throw letta.problem(.codiceFiscale, "Manca il codice fiscale del richiedente: scriverlo.")
        }
        guard let residenza = comune(letta[.comune]) else {
            throw letta.problem(
                .comune,
                letta[.comune].isEmpty
                    ? "Manca il comune: scriverne il nome o il codice catastale."
                    : "Il comune «\(letta[.comune])» non si conosce: scriverne il nome o il codice catastale.")
        }
        persona = try RigaDomanda.persona(letta, codice, residenza, today: today, luogo: luogo)
        domanda = DatiDomanda(comune: residenza)
        domanda.presentataIl = presentataIl
        domanda.presentataAlle = try RigaDomanda.ora(letta)
        domanda.protocollo = protocollo
        domanda.isFirmata = true
        let documento = letta[.documento]
        domanda.documento = documento.isEmpty ? "agli atti dell'ente" : documento
        domanda.dsu = letta[.dsu]
        domanda.dsuScade = try letta.data(.dsuScadenza)
        domanda.note = letta[.note]
        verificataIl = try letta.data(.dataVerifica)
        inviataIl = try letta.data(.dataInvio)
        if inviataIl != nil, verificataIl == nil {
            throw letta.problem(
                .dataVerifica, "C'è la data dell'invio ma non quella della verifica del comune: scriverle entrambe.")
        }
    }

    /// What identifies the row to a person.
    public var chi: String { domanda.protocollo?.text ?? "" }

    private static func persona(
        _ letta: RigaLetta, _ codice: CodiceFiscale, _ comune: String, today: CalendarDate,
        luogo: (String) -> String?
    ) throws(ProblemaDiRiga) -> DatiPersona {
        var dati = DatiPersona(cognome: letta[.cognome], nome: letta[.nome], codiceFiscale: codice)
        guard !(dati.cognome + dati.nome).isEmpty else {
            throw letta.problem(.cognome, "Mancano il cognome e il nome: scrivere almeno uno dei due.")
        }
        dati.sesso = codice.sesso
        switch FoldedKey.of(letta[.sesso]) {
        case "": break
        case "f", "femmina", "donna": dati.sesso = .femmina
        case "m", "maschio", "uomo": dati.sesso = .maschio
        default: throw letta.problem(.sesso, "Il sesso «\(letta[.sesso])» non si legge: scrivere F o M.")
        }
        let births = codice.birthDates(today: today)
        dati.nascita = try letta.data(.dataNascita) ?? (births.count == 1 ? births[0] : nil)
        let written = letta[.luogoNascita]
        if written.isEmpty {
            dati.luogoNascita = codice.codiceCatastale ?? ""
        } else if let code = luogo(written) {
            dati.luogoNascita = code
        } else {
            throw letta.problem(
                .luogoNascita, "Il luogo di nascita «\(written)» non si conosce: scriverne il nome o il codice.")
        }
        dati.telefono = letta[.telefono]
        dati.email = letta[.email]
        dati.residenza = Indirizzo(via: letta[.indirizzo], cap: letta[.cap], comune: comune)
        if let problem = dati.problems(today: today).first {
            let campo: CampoImportato =
                switch problem.field {
                case "nascita": .dataNascita
                case "sesso": .sesso
                default: .cognome
                }
            throw letta.problem(campo, problem.sentence)
        }
        return dati
    }

    private static func ora(_ letta: RigaLetta) throws(ProblemaDiRiga) -> TimeOfDay? {
        let text = letta[.oraPresentazione]
        if text.isEmpty { return nil }
        switch TimeOfDay.parse(entry: text) {
        case .success(let time): return time
        case .failure(let reason): throw letta.problem(.oraPresentazione, reason.sentence)
        }
    }
}
