// SPDX-License-Identifier: EUPL-1.2

/// The letter to a household about its DSU: it expires, or something in it has to be put right.
///
/// It names who applied and where they are written to; no amount and no other member.
///
/// Source: DPCM 159/2013, artt. 10 and 11; docs/FONTI.md 9.
public struct LetteraDsu: Hashable, Sendable {
    /// Who applied: "INVENTATI Maria".
    public var destinatario: String
    /// Where the letter goes, a line each; empty when it is handed over.
    public var indirizzo: [String]
    /// Code of the case file, or empty.
    public var codice: String
    /// "0001234/2018", or empty.
    public var protocollo: String
    /// What is the matter, in a sentence.
    public var situazione: String
    /// What to do, in sentences.
    public var daFare: [String]

    /// The letter about the DSU of a domanda.
    ///
    /// - Parameter nomeComune: the name of the comune of the address; nil for one without.
    public init(_ segnalazione: SegnalazioneDsu, persona: Persona?, nomeComune: String?, on today: CalendarDate) {
        let domanda = segnalazione.domanda
        destinatario = persona?.dati.nomeCompleto ?? segnalazione.richiedente
        codice = domanda.codice ?? ""
        protocollo = domanda.dati.protocollo?.text ?? ""
        indirizzo = persona.map { $0.dati.indirizzoPostale(nomeComune ?? "") } ?? []
        if let dati = segnalazione.dati, !dati.isRisolta, dati.difetto != .scaduta {
            situazione = LetteraDsu.situazione(dati.difetto)
            daFare = LetteraDsu.daFare(dati.azione)
        } else {
            situazione = LetteraDsu.scadenza(domanda.dati.dsuScade, on: today)
            daFare = LetteraDsu.daFare(.nuovaDsu)
        }
    }

    private static func situazione(_ difetto: DifettoDsu) -> String {
        switch difetto {
        case .nonTrovata:
            "All'INPS la dichiarazione sostitutiva unica (DSU) del nucleo non risulta, o non è quella giusta."
        case .scaduta: scadenza(nil, on: CalendarDate(dayNumber: 0))
        case .omissioni:
            "Nella dichiarazione sostitutiva unica (DSU) del nucleo l'INPS segnala delle omissioni: manca qualcosa che "
                + "andava dichiarato."
        case .difformita:
            "Nella dichiarazione sostitutiva unica (DSU) del nucleo l'INPS segnala delle difformità: dei dati sono "
                + "diversi da quelli delle sue banche dati."
        }
    }

    private static func scadenza(_ day: CalendarDate?, on today: CalendarDate) -> String {
        guard let day else { return "La dichiarazione sostitutiva unica (DSU) del nucleo non è più valida." }
        return day < today
            ? "La dichiarazione sostitutiva unica (DSU) del nucleo è scaduta il \(day.italian)."
            : "La dichiarazione sostitutiva unica (DSU) del nucleo è valida fino al \(day.italian)."
    }

    private static func daFare(_ azione: AzioneDsu) -> [String] {
        switch azione {
        case .caf:
            [
                "Andare al CAF che l'ha compilata, con questa lettera: la correzione è gratuita.",
                "Quando è fatta, dirlo allo sportello dove è stata presentata la domanda.",
            ]
        case .nuovaDsu:
            [
                "Presentare una DSU nuova: la compila un CAF, gratis, oppure si fa sul sito dell'INPS.",
                "Senza una DSU valida l'INPS non può esaminare la domanda, e i pagamenti si fermano.",
            ]
        case .documenti:
            [
                "Portare allo sportello i documenti che provano che i dati dichiarati sono giusti.",
                "Se non lo sono, andare a un CAF per una DSU nuova, gratis.",
            ]
        case .riesame:
            ["Se i dati dichiarati sono giusti, chiedere il riesame all'INPS: lo sportello aiuta a farlo."]
        }
    }
}
