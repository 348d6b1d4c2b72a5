// SPDX-License-Identifier: EUPL-1.2

/// A project to begin from: objectives, supports and commitments in words to be negotiated with the household.
///
/// Source: art. 6 c. 2, 3 and 5; docs/FONTI.md 3.7 and 3.8. The words are of the program.
public struct ModelloProgetto: Hashable, Sendable {
    /// An objective with what will be seen, and in how many months.
    struct Meta: Hashable, Sendable {
        var area: AreaObiettivo
        var testo: String
        var risultati: [(testo: String, indicatore: String, mesi: Int)]

        static func == (one: Meta, other: Meta) -> Bool { one.testo == other.testo && one.area == other.area }
        func hash(into hasher: inout Hasher) { hasher.combine(testo) }
    }

    /// Stable code.
    public let codice: String
    /// "Lavoro e tirocinio".
    public let denominazione: String
    let mete: [Meta]
    /// Kinds of support, as in the catalogue.
    let sostegni: [String]
    let impegni: [(tipo: TipoImpegno, testo: String, frequenza: String, verifica: String)]

    /// Two templates with the same code are one.
    public static func == (one: ModelloProgetto, other: ModelloProgetto) -> Bool { one.codice == other.codice }
    /// By the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(codice) }

    /// The project of a day: results are due after their months, supports are the first of their kind.
    public func progetto(on day: CalendarDate, catalogo: [VoceCatalogo]) -> ProgettoPersonalizzato {
        ProgettoPersonalizzato(
            apertoIl: day,
            obiettivi: mete.map { meta in
                Obiettivo(
                    area: meta.area, testo: meta.testo,
                    risultati: meta.risultati.map {
                        RisultatoAtteso(
                            testo: $0.testo, indicatore: $0.indicatore, entro: day.adding(months: $0.mesi))
                    })
            },
            interventi: sostegni.compactMap { tipo in
                catalogo.first { $0.tipo == tipo && $0.isNazionale } ?? catalogo.first { $0.tipo == tipo }
            }.map {
                Intervento(
                    codice: $0.codice, fornitore: $0.titolare, fondo: $0.fondo, titolare: $0.titolare,
                    invio: $0.invio)
            },
            impegni: impegni.map {
                Impegno(tipo: $0.tipo, testo: $0.testo, frequenza: $0.frequenza, verifica: $0.verifica)
            })
    }

    /// Every template, in the order of the list.
    public static let tutti: [ModelloProgetto] = [
        ModelloProgetto(
            codice: "lavoro", denominazione: "lavoro e tirocinio",
            mete: [
                Meta(
                    area: .lavoro, testo: "Trovare un lavoro compatibile con la vita della famiglia.",
                    risultati: [
                        ("Curriculum scritto e consegnato al Centro per l'impiego", "curriculum consegnato", 1),
                        ("Un tirocinio cominciato", "giorni di presenza", 4),
                    ])
            ], sostegni: ["tirocinio"],
            impegni: [
                (.ricercaLavoro, "Cerca lavoro e lo annota", "ogni settimana", "elenco delle candidature"),
                (.contatti, "Partecipa agli incontri con la figura di riferimento", "una volta al mese", "presenza"),
            ]),
        ModelloProgetto(
            codice: "genitori", denominazione: "genitori e primi anni dei figli",
            mete: [
                Meta(
                    area: .personale, testo: "Crescere i figli con tempi e aiuti adatti alla loro età.",
                    risultati: [
                        ("Incontri di sostegno alla genitorialità frequentati", "incontri al mese", 6),
                        ("Bambini iscritti al nido o alla scuola dell'infanzia", "iscrizione", 3),
                    ])
            ], sostegni: ["genitorialita", "socio_educativo"],
            impegni: [
                (.scuolaFormazione, "I bambini frequentano il nido o la scuola", "ogni giorno", "presenze"),
                (.salute, "I bambini fanno i controlli previsti per la loro età", "alle scadenze", "libretto"),
            ]),
        ModelloProgetto(
            codice: "casa", denominazione: "casa e conti di casa",
            mete: [
                Meta(
                    area: .abitazione, testo: "Restare in una casa adatta alla famiglia.",
                    risultati: [("Un piano di rientro concordato con il proprietario", "rate pagate", 3)]),
                Meta(
                    area: .economica, testo: "Governare entrate e spese della famiglia.",
                    risultati: [("Un bilancio di casa tenuto per tre mesi", "mesi annotati", 4)]),
            ], sostegni: ["servizio_sociale"],
            impegni: [(.altro, "Annota entrate e spese", "ogni settimana", "quaderno dei conti")]),
        ModelloProgetto(
            codice: "scuola", denominazione: "scuola dei figli e formazione",
            mete: [
                Meta(
                    area: .istruzione, testo: "Andare bene a scuola e finirla.",
                    risultati: [("Frequenza regolare", "giorni di assenza al mese", 3)])
            ], sostegni: ["socio_educativo"],
            impegni: [(.scuolaFormazione, "I figli vanno a scuola ogni giorno", "ogni giorno", "registro di classe")]),
        ModelloProgetto(
            codice: "reti", denominazione: "reti e lingua",
            mete: [
                Meta(
                    area: .reti, testo: "Conoscere persone e servizi del quartiere.",
                    risultati: [("Un'attività del quartiere frequentata", "presenze al mese", 3)])
            ], sostegni: ["prossimita", "mediazione_culturale"],
            impegni: [(.contatti, "Partecipa alle attività concordate", "una volta alla settimana", "presenza")]),
    ]
}
