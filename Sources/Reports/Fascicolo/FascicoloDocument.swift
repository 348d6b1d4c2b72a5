// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A case file written out, as far as the role of the reader allows: what the role may not read is not in the value.
public struct FascicoloDocument: Hashable, Sendable {
    let fascicolo: Fascicolo
    let ambito: Ambito
    let catalogo: [VoceCatalogo]
    let today: CalendarDate
    let allegati: AllegatiFascicolo
    /// Initial and surname of the operators.
    let nomi: [Identifier<Operatore>: String]

    /// A case file as it is on a day.
    ///
    /// - Parameter allegati: what the counter and the agenda keep of the household.
    public init(
        _ fascicolo: Fascicolo, ambito: Ambito, catalogo: [VoceCatalogo], today: CalendarDate,
        allegati: AllegatiFascicolo = AllegatiFascicolo(), operatori: [Operatore] = []
    ) {
        self.allegati = allegati
        nomi = Dictionary(operatori.map { ($0.id, $0.nomeBreve) }) { first, _ in first }
        self.fascicolo = fascicolo
        self.ambito = ambito
        self.catalogo = catalogo
        self.today = today
    }

    /// Version of the keys: it grows when one changes its meaning or goes away, not when one is added.
    public static let tracciato = 1

    /// Everything, with Italian names; dates ISO, amounts as text, codes as stored.
    ///
    /// A part the operator may not read is null; the keys are always all there, and the manual lists them.
    public var json: JsonValue { .object(head + documents + history + counter + benefit) }

    private var counter: [(String, JsonValue)] {
        [
            ("documenti", allegati.documenti.map { .array($0.map(\.json)) } ?? .null),
            ("accessi", allegati.accessi.map { .array($0.map { $0.json(nomi) }) } ?? .null),
            ("appuntamenti", allegati.appuntamenti.map { .array($0.map { $0.json(nomi) }) } ?? .null),
            ("segnalazione_dsu", allegati.dsu?.json ?? .null),
            ("richieste_ad_uffici", fascicolo.richieste.map { .array($0.map(\.json)) } ?? .null),
        ]
    }

    private var head: [(String, JsonValue)] {
        [
            ("tracciato", .number(Self.tracciato)),
            ("fascicolo", .string(ifAny: fascicolo.domanda.codice)), ("al", .date(today)),
            ("domanda", fascicolo.domanda.json), ("nucleo", fascicolo.nucleo.json(on: today)),
            ("atti_del_nucleo", fascicolo.atti.json(fascicolo.nucleo, on: today)),
            ("presa_in_carico", fascicolo.presa?.json ?? .null),
        ]
    }

    /// What belongs to the sheet, section A, is null for who may not read it.
    private func readsAnalisi(_ value: () -> JsonValue) -> JsonValue { fascicolo.analisi == nil ? .null : value() }

    private var documents: [(String, JsonValue)] {
        [
            ("convocazioni", .array(fascicolo.convocazioni.map(\.json))),
            ("analisi_preliminare", fascicolo.analisi?.json ?? .null), ("equipe", fascicolo.equipe.json),
            ("versioni_analisi", readsAnalisi { .array(fascicolo.versioniAnalisi.map(\.json)) }),
            ("contatti_cpi", readsAnalisi { .array(fascicolo.contattiCpi.map(\.json)) }),
            ("quadro_di_analisi", fascicolo.quadro?.json(fascicolo.livelli) ?? .null),
            ("progetti", .array(fascicolo.progetti.map { $0.json(catalogo) })),
            ("impronte_progetti", .array(fascicolo.impronte.map(\.json))),
            ("patto_di_servizio", fascicolo.patto?.json ?? .null),
        ]
    }

    private var history: [(String, JsonValue)] {
        let diary: JsonValue = fascicolo.diario.map { .array($0.filter { !$0.isNascosta }.map(\.json)) } ?? .null
        let limits = fascicolo.termini(calendar: ambito.calendario).map { $0.json(ambito, today) }
        return [
            ("comunicazioni_inps", .array(fascicolo.comunicazioni.map(\.json))),
            ("monitoraggi", .array(fascicolo.monitoraggi.map(\.json))),
            ("sostegni", .array(fascicolo.sostegni.map { $0.json(catalogo) })),
            ("tirocini", .array(fascicolo.tirocini.map(\.json))), ("diario", diary),
            ("termini", .array(limits)), ("fatti", .array(fascicolo.fatti.map(\.json))),
        ]
    }

    private var benefit: [(String, JsonValue)] {
        [
            ("durata_beneficio", fascicolo.durata(on: today)?.json ?? .null),
            (
                "inadempienze",
                fascicolo.inadempienze.map { _ in .array(fascicolo.registro12.fatti.map(\.json)) } ?? .null
            ),
            (
                "variazioni_beneficio",
                .array(fascicolo.variazioni.map { $0.json(fascicolo.conseguenza($0.dati)) })
            ),
        ]
    }
}
