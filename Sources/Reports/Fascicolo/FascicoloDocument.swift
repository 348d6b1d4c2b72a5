// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A case file written out, as far as the role of the reader allows: what the role may not read is not in the value.
public struct FascicoloDocument: Hashable, Sendable {
    let fascicolo: Fascicolo
    let ambito: Ambito
    let catalogo: [VoceCatalogo]
    let today: CalendarDate

    /// A case file as it is on a day.
    public init(_ fascicolo: Fascicolo, ambito: Ambito, catalogo: [VoceCatalogo], today: CalendarDate) {
        self.fascicolo = fascicolo
        self.ambito = ambito
        self.catalogo = catalogo
        self.today = today
    }

    /// Everything, with Italian names; dates ISO, amounts as text, codes as stored.
    public var json: JsonValue { .object(head + documents + history) }

    private var head: [(String, JsonValue)] {
        [
            ("fascicolo", .string(ifAny: fascicolo.domanda.codice)), ("al", .date(today)),
            ("domanda", fascicolo.domanda.json), ("nucleo", fascicolo.nucleo.json(on: today)),
            ("atti_del_nucleo", fascicolo.atti.json(fascicolo.nucleo, on: today)),
            ("presa_in_carico", fascicolo.presa?.json ?? .null),
        ]
    }

    private var documents: [(String, JsonValue)] {
        [
            ("convocazioni", .array(fascicolo.convocazioni.map(\.json))),
            ("analisi_preliminare", fascicolo.analisi?.json ?? .null), ("equipe", fascicolo.equipe.json),
            ("quadro_di_analisi", fascicolo.quadro?.json ?? .null),
            ("progetti", .array(fascicolo.progetti.map { $0.json(catalogo) })),
            ("patto_di_servizio", fascicolo.patto?.json ?? .null),
        ]
    }

    private var history: [(String, JsonValue)] {
        let diary: JsonValue = fascicolo.diario.map { .array($0.map(\.json)) } ?? .null
        let limits = fascicolo.termini(calendar: ambito.calendario).map { $0.json(ambito, today) }
        return [
            ("comunicazioni_inps", .array(fascicolo.comunicazioni.map(\.json))),
            ("monitoraggi", .array(fascicolo.monitoraggi.map(\.json))), ("diario", diary), ("termini", .array(limits)),
            ("fatti", .array(fascicolo.fatti.map(\.json))),
        ]
    }
}
