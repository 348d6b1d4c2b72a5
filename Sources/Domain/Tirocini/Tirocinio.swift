// SPDX-License-Identifier: EUPL-1.2

/// A tirocinio di inclusione with everything that happened in it, oldest first.
///
/// Source: docs/FONTI.md 4.3.
public struct Tirocinio: Hashable, Sendable {
    /// A fact with who recorded it.
    public struct Voce: Hashable, Sendable {
        /// The fact.
        public let passo: PassoTirocinio
        /// Initial and surname.
        public let operatore: String

        /// A fact as read from the archive.
        public init(_ passo: PassoTirocinio, operatore: String) {
            self.passo = passo
            self.operatore = operatore
        }
    }

    /// Which.
    public let id: Identifier<Tirocinio>
    /// Version, for a fact on top of it.
    public let version: Int
    /// The case.
    public let presa: Identifier<PresaInCarico>
    /// What is agreed.
    public let dati: DatiTirocinio
    /// How many open tirocini its tutor follows, this one too.
    public let caricoTutor: Int
    /// The facts, oldest first.
    public let voci: [Voce]

    /// A tirocinio as read from the archive.
    public init(
        id: Identifier<Tirocinio>, version: Int, presa: Identifier<PresaInCarico>, dati: DatiTirocinio,
        caricoTutor: Int = 0, voci: [Voce] = []
    ) {
        self.id = id
        self.version = version
        self.presa = presa
        self.dati = dati
        self.caricoTutor = caricoTutor
        self.voci = voci
    }

    /// Where it is, as its facts say.
    public var stato: StatoTirocinio {
        if let chiusura { return chiusura.motivo == nil ? .concluso : .interrotto }
        return sospensioni.last?.al == nil && !sospensioni.isEmpty ? .sospeso : .inCorso
    }

    /// The words of the list; one agreed for later has not begun.
    public func denominazione(on date: CalendarDate) -> String {
        stato == .inCorso && dati.dal > date ? "da cominciare" : stato.denominazione
    }

    /// How it ended; nil while it goes on.
    public var chiusura: ChiusuraTirocinio? {
        for voce in voci { if case .chiusura(let chiusura) = voce.passo { return chiusura } }
        return nil
    }

    /// When it stood still; the last day is nil while it does.
    public var sospensioni: [(dal: CalendarDate, al: CalendarDate?, motivo: MotivoSospensioneTirocinio)] {
        var found: [(dal: CalendarDate, al: CalendarDate?, motivo: MotivoSospensioneTirocinio)] = []
        for voce in voci {
            switch voce.passo {
            case .sospensione(let dal, let motivo, _): found.append((dal, nil, motivo))
            case .ripresa(let data): if !found.isEmpty { found[found.count - 1].al = data.adding(days: -1) }
            case .mese, .visita, .chiusura: break
            }
        }
        return found
    }

    /// Its last day: that agreed, moved on by the days it stood still.
    public var fine: CalendarDate {
        let days = sospensioni.reduce(0) { total, sospensione in
            total + (sospensione.al.map { CalendarDate.days(from: sospensione.dal, to: $0) + 1 } ?? 0)
        }
        return dati.al.adding(days: days)
    }

    /// The months, oldest first, as last recorded.
    public var mesi: [MeseTirocinio] {
        var last: [CalendarDate: MeseTirocinio] = [:]
        for voce in voci { if case .mese(let mese) = voce.passo { last[mese.mese] = mese } }
        return last.values.sorted { $0.mese < $1.mese }
    }

    /// The month to be recorded next; nil when none is left.
    public func prossimoMese(on date: CalendarDate) -> CalendarDate? {
        let known = Set(mesi.map(\.mese))
        let last = min(date, chiusura?.data ?? fine)
        var month = dati.dal.firstOfMonth
        while month <= last {
            if !known.contains(month) { return month }
            month = month.adding(months: 1)
        }
        return nil
    }

    /// What keeps a fact from being recorded on it.
    public func problems(_ passo: PassoTirocinio, today: CalendarDate) -> [Problem] {
        if case .mese(let mese) = passo { return mese.problems(of: self, today: today) }
        if let problem = refusal(passo) { return [problem] }
        var found: [Problem] = []
        if passo.data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        } else if passo.data < dati.dal {
            found.append(
                Problem(
                    "prima_dell_inizio",
                    "La data viene prima dell'inizio del tirocinio (\(dati.dal.italian)): correggerla.", field: "data"))
        }
        return found + order(passo) + words(passo)
    }

    /// Why it may not go there from where it is.
    private func refusal(_ passo: PassoTirocinio) -> Problem? {
        switch (passo, stato) {
        case (_, .concluso), (_, .interrotto):
            Problem("tirocinio_finito", "Il tirocinio è già \(stato.denominazione): si registrano solo i suoi mesi.")
        case (.sospensione, .sospeso):
            Problem("gia_sospeso", "Il tirocinio è già sospeso: prima si registra la ripresa.")
        case (.ripresa, .inCorso): Problem("non_sospeso", "Il tirocinio non è sospeso: non c'è da riprenderlo.")
        default: nil
        }
    }

    /// Days that come after those they depend on.
    private func order(_ passo: PassoTirocinio) -> [Problem] {
        let last = sospensioni.last
        switch passo {
        case .sospensione(let dal, _, _):
            if let al = last?.al, dal <= al { return [after("ripresa", al.adding(days: 1))] }
            if dal > fine {
                return [
                    Problem(
                        "dopo_la_fine", "Il tirocinio finisce il \(fine.italian): la sospensione non può venire dopo.",
                        field: "data")
                ]
            }
        case .ripresa(let data): if let last, data <= last.dal { return [after("sospensione", last.dal)] }
        case .chiusura(let chiusura):
            if let last, chiusura.data < (last.al ?? last.dal) { return [after("sospensione", last.dal)] }
        case .mese, .visita: break
        }
        return []
    }

    private func after(_ what: String, _ day: CalendarDate) -> Problem {
        Problem(
            "prima_del_precedente", "La data viene prima della \(what) del \(day.italian): correggerla.", field: "data")
    }

    /// What a fact must say besides its day.
    private func words(_ passo: PassoTirocinio) -> [Problem] {
        switch passo {
        case .visita(_, let nota) where nota.allSatisfy(\.isWhitespace):
            return [Problem("nota_mancante", "Manca che cosa si è visto: scriverlo.", field: "nota")]
        case .sospensione(_, .altro, let nota) where nota.allSatisfy(\.isWhitespace):
            return [Problem("nota_mancante", "Con «altro» il motivo si scrive: completarlo.", field: "nota")]
        case .chiusura(let chiusura): return ending(chiusura)
        default: return []
        }
    }

    private func ending(_ chiusura: ChiusuraTirocinio) -> [Problem] {
        if chiusura.data > fine {
            return [
                Problem(
                    "dopo_la_fine", "Il tirocinio finisce il \(fine.italian): la data non può venire dopo.",
                    field: "data")
            ]
        }
        if chiusura.data < fine, chiusura.motivo == nil {
            return [
                Problem(
                    "motivo_mancante", "Finisce prima del \(fine.italian): scegliere il motivo.", field: "motivo")
            ]
        }
        if chiusura.data == fine, chiusura.motivo != nil {
            return [Problem("motivo_di_troppo", "Finisce nel suo giorno: togliere il motivo.", field: "motivo")]
        }
        if chiusura.motivo == .assunzione, !chiusura.esito.isAssunto {
            return [
                Problem("esito_contrario", "Il motivo è l'assunzione: l'esito dice da chi.", field: "esito")
            ]
        }
        if chiusura.motivo == .altro, chiusura.nota.allSatisfy(\.isWhitespace) {
            return [Problem("nota_mancante", "Con «altro» il motivo si scrive: completarlo.", field: "nota")]
        }
        return []
    }
}
