// SPDX-License-Identifier: EUPL-1.2

public import Domain
public import Reports
import Store

/// An archive opened by a command, for one operator who may do what the command does.
public final class ArchiveDesk {
    let store: CaseStore
    let ambito: Ambito
    let environment: AppEnvironment
    /// The comuni and the foreign states, read when they are asked for.
    let places: PlaceDirectory
    /// Who asks.
    public let operatore: Operatore
    /// The password just given, for what makes a key under it.
    let password: Segreto?

    /// Opens the archive for the operator named, else for the first of the system user's who is permitted.
    ///
    /// - Throws: `StoreProblem`, `CommandFailure` when nobody may.
    ///
    /// - Parameter password: asks for the password of the operator named, where the archive is entered by password.
    public init(
        path: String, operatore code: String?, for permesso: Permesso, orElse other: Permesso? = nil,
        _ environment: AppEnvironment,
        password: (String) throws -> Segreto = { _ in
            throw CommandFailure(
                "In questo archivio si entra con la password: questo comando non la può chiedere.",
                status: .notPermitted)
        }
    ) throws {
        self.environment = environment
        places = PlaceDirectory(DataDirectory(environment))
        store = try CaseStore(
            CaseStore.Options(
                path: path, busyTimeoutMilliseconds: 5000, chiavi: KeyLocation.directory(environment)),
            clock: environment.now,
            today: { environment.rome().date })
        guard let ambito = try store.ambito() else {
            throw CommandFailure(
                "L'archivio \(path) non è ancora avviato: aprirlo con percorso apri, oppure usare percorso inizia.",
                status: .badData)
        }
        self.ambito = ambito
        if try store.ingresso().modo == .password {
            var given: Segreto?
            operatore = try ArchiveDesk.entered(code, for: [permesso] + [other].compactMap { $0 }, store) {
                let typed = try password($0)
                given = typed
                return typed
            }
            self.password = given
        } else {
            self.password = nil
            let known = try store.operatori()
            do {
                operatore = try ArchiveDesk.operatore(code, for: permesso, environment, known)
            } catch {
                guard let other else { throw error }
                operatore = try ArchiveDesk.operatore(code, for: other, environment, known)
            }
        }
    }

    /// Who gets in by password, and may do what the command does.
    private static func entered(
        _ code: String?, for permessi: [Permesso], _ store: CaseStore, _ password: (String) throws -> Segreto
    ) throws -> Operatore {
        guard let code else {
            throw CommandFailure(
                "In questo archivio si entra con la password: indicare chi con --operatore.", status: .usage)
        }
        let operatore = try store.enter(codice: code, try password(code))
        let refusals = permessi.compactMap { operatore.may($0) }
        if let refusal = refusals.first, refusals.count == permessi.count {
            throw CommandFailure(refusal.sentence, status: .notPermitted)
        }
        return operatore
    }

    private static func operatore(
        _ code: String?, for permesso: Permesso, _ environment: AppEnvironment, _ known: [Operatore]
    ) throws -> Operatore {
        if let code, !known.contains(where: { $0.codice == code }) {
            throw CommandFailure(
                "L'operatore «\(code)» non esiste in questo archivio: correggere --operatore.", status: .notPermitted)
        }
        let own = known.filter { $0.utenteDiSistema == environment.user && $0.isAttivo }
        let candidates = own.filter { code == nil || $0.codice == code }
        guard let first = candidates.first(where: { $0.ruolo == .supervisore }) ?? candidates.first else {
            let sentence =
                code.map { "L'operatore «\($0)» non è collegato all'utente di sistema «\(environment.user)»" }
                ?? "Nessun operatore è collegato all'utente di sistema «\(environment.user)»"
            throw CommandFailure("\(sentence): chiedere al supervisore.", status: .notPermitted)
        }
        if first.may(permesso) == nil { return first }
        if let other = candidates.first(where: { $0.may(permesso) == nil }) { return other }
        throw CommandFailure(
            first.may(permesso)?.sentence ?? "Questo comando non è permesso.", status: .notPermitted)
    }

    /// Now, in UTC.
    var now: Instant { environment.now() }

    /// What day it is in Rome.
    public var today: CalendarDate { environment.rome().date }

    /// Domande by comune and outcome on a day.
    ///
    /// - Throws: `StoreProblem`.
    public func domandePerComune(al: CalendarDate, comeNotoAl: CalendarDate?) throws -> ReportTable {
        let known = comeNotoAl.map { " come_noto_al=\($0.iso)" } ?? ""
        try store.recordReading("report", "report=\(DomandePerComune.name) al=\(al.iso)\(known)", by: operatore)
        return DomandePerComune(
            cells: try store.domandePerComune(al: al, comeNotoAl: comeNotoAl), ambito: ambito, al: al,
            comeNotoAl: comeNotoAl
        ).table
    }

    /// The facts of article 12 up to a day, counted.
    ///
    /// - Throws: `StoreProblem`.
    public func sanzioni(al: CalendarDate) throws -> ReportTable {
        try store.recordReading("report", "report=\(SanzioniReport.name) al=\(al.iso)", by: operatore)
        return SanzioniReport(try store.conteggioInadempienze(al: al), ambito: ambito, al: al).table
    }

    /// The contacts of a period, counted.
    ///
    /// - Throws: `StoreProblem`.
    public func accessi(dal: CalendarDate, al: CalendarDate, per righe: RigheAccessi) throws -> ReportTable {
        try store.recordReading("report", "report=\(AccessiPerPunto.name) dal=\(dal.iso) al=\(al.iso)", by: operatore)
        return AccessiPerPunto(
            try store.conteggioAccessi(dal: dal, al: al), punti: try store.puntiDiAccesso(), ambito: ambito, per: righe
        ).table
    }

    /// The first rows of a waiting list.
    ///
    /// - Throws: `StoreProblem`.
    public func coda(_ coda: Coda, limit: Int) throws -> ReportTable {
        try store.recordReading("lettura_coda", "coda=\(coda.rawValue) limite=\(limit)", by: operatore)
        let page = try store.coda(coda, filtro: FiltroCoda(), limit: limit, today: today)
        return ListaDiCoda(coda, pagina: page, ambito: ambito, today: today).table
    }

    /// The exceptional openings to be reviewed.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    public func accessiEccezionali(limit: Int) throws -> ReportTable {
        ListaAccessiEccezionali(try store.accessiDaEsaminare(limit: limit, by: operatore), today: today).table
    }

    /// The supports to be started or in course.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    public func interventi(limit: Int) throws -> ReportTable {
        let found = try store.sostegniInCoda(of: nil, limit: limit + 1, by: operatore)
        return ListaInterventi(
            Array(found.prefix(limit)), hasMore: found.count > limit, catalogo: try store.catalogo(),
            calendario: ambito.calendario, today: today
        ).table
    }

    /// The supports of the signed projects on a day, counted.
    ///
    /// - Throws: `StoreProblem`.
    public func reportInterventi(al: CalendarDate, per righe: RigheInterventi) throws -> ReportTable {
        try store.recordReading(
            "report", "report=\(InterventiPerVoce.name) al=\(al.iso) per=\(righe.rawValue)", by: operatore)
        return InterventiPerVoce(
            try store.conteggioSostegni(al: al), catalogo: try store.catalogo(), ambito: ambito, per: righe
        ).table
    }

    /// The tirocini di inclusione begun up to a day, counted.
    ///
    /// - Throws: `StoreProblem`.
    public func reportTirocini(al: CalendarDate, per righe: RigheTirocini) throws -> ReportTable {
        try store.recordReading(
            "report", "report=\(TirociniPerTutor.name) al=\(al.iso) per=\(righe.rawValue)", by: operatore)
        return TirociniPerTutor(try store.conteggioTirocini(al: al), ambito: ambito, per: righe).table
    }

    /// A case file by its code; the reading is written in the audit trail.
    ///
    /// - Throws: `CommandFailure` when there is none, `Refusal`, `StoreProblem`.
    public func fascicolo(_ code: String) throws -> FascicoloDocument {
        guard let id = try store.domandaID(codice: code.uppercased()) else {
            throw CommandFailure(
                "Il fascicolo \(code) non c'è in questo archivio: controllare il codice, per esempio REI-2018-00311.",
                status: .noInput)
        }
        let fascicolo = try store.fascicolo(id, by: operatore)
        return FascicoloDocument(
            fascicolo, ambito: ambito, catalogo: try store.catalogo(), today: today,
            allegati: try store.allegati(of: fascicolo, by: operatore), operatori: try store.operatori())
    }

    /// Who works with this archive.
    ///
    /// - Throws: `StoreProblem`.
    public func operatori() throws -> ReportTable {
        let rows = try store.operatori().map { operatore -> [ReportValue] in
            [
                .text(operatore.codice), .text(operatore.cognome), .text(operatore.nome),
                .text(operatore.ruolo.denominazione), .text(operatore.ente),
                operatore.utenteDiSistema.map { .text($0) } ?? .empty, .text(operatore.isAttivo ? "sì" : "no"),
                operatore.dal.map { .date($0) } ?? .empty, operatore.al.map { .date($0) } ?? .empty,
                operatore.comune.map { .text(ambito.nomeComune($0)) } ?? .empty,
                operatore.oreSettimanali.map { .number($0) } ?? .empty,
            ]
        }
        return ReportTable(
            name: "operatori", title: "\(ambito.denominazione): operatori",
            columns: [
                ReportColumn("codice", "Codice"), ReportColumn("cognome", "Cognome"), ReportColumn("nome", "Nome"),
                ReportColumn("ruolo", "Ruolo"), ReportColumn("ente", "Ente"), ReportColumn("utente", "Utente"),
                ReportColumn("attivo", "Attivo"), ReportColumn("dal", "Dal"), ReportColumn("al", "Al"),
                ReportColumn("comune", "Comune"), ReportColumn("ore", "Ore"),
            ], rows: rows)
    }
}
