// SPDX-License-Identifier: EUPL-1.2

/// A paper the program prints, with what it is about.
public enum Stampa: Hashable, Sendable, Codable {
    /// What was handed in and when, for the person who handed it in.
    case ricevutaDomanda(Identifier<Domanda>)
    /// The privacy notice; giving it has a date.
    case informativa(Identifier<Persona>)
    /// What an outcome means and what can be done; it informs, INPS decides.
    case spiegazione(Identifier<Domanda>)
    /// The letter that calls a household to its appointment.
    case convocazione(Identifier<Domanda>)
    /// What differs between the household declared and the one of another office, for that office.
    case notaDifformita(Identifier<Nucleo>)
    /// The domande of a batch sent to INPS.
    case elencoInvio(lotto: String)
    /// The letters about the DSU that expires or does not agree, one page a household.
    case lettereDsu([Identifier<Domanda>])
    /// A version of the project, to be signed or as it was signed; nil for the last.
    case progetto(Identifier<Domanda>, versione: Int?)
    /// The same version in plain words, for who signs; it takes the place of nothing.
    case copiaSemplice(Identifier<Domanda>, versione: Int?)
    /// The patto di servizio, to be signed at the CPI or as the CPI told it back.
    case patto(Identifier<Domanda>)
    /// The minutes of a meeting of the équipe, from 1 for the first; nil for the last.
    case verbaleEquipe(Identifier<Domanda>, incontro: Int?)
    /// Who has seen the data of the household, for the person who asks.
    case chiHaVisto(Identifier<Domanda>)

    /// The scheda, section A, as filled; nil for the one in work or in force, else a version of it.
    case schedaA(Identifier<Domanda>, versione: Int?)
    /// The scheda, section A, to be filled by hand; nil for one about nobody.
    case schedaABianca(Identifier<Domanda>?)
    /// The scheda, section B, to be filled by hand; nil for one about nobody.
    case schedaBBianca(Identifier<Domanda>?)
    /// A page for a home visit; nil for one about nobody.
    case visitaDomiciliare(Identifier<Domanda>?)

    /// Stable code: the name on the command line, of the template and in the audit trail.
    public var codice: String {
        switch self {
        case .ricevutaDomanda: "ricevuta"
        case .informativa: "informativa"
        case .spiegazione: "spiegazione"
        case .convocazione: "convocazione"
        case .notaDifformita: "difformita"
        case .elencoInvio: "elenco-invio"
        case .lettereDsu: "lettere-dsu"
        case .schedaA: "scheda-a"
        case .schedaABianca: "scheda-a-bianca"
        case .schedaBBianca: "scheda-b-bianca"
        case .visitaDomiciliare: "visita-domiciliare"
        case .progetto: "progetto"
        case .copiaSemplice: "copia-semplice"
        case .patto: "patto"
        case .verbaleEquipe: "verbale"
        case .chiHaVisto: "chi-ha-visto"
        }
    }

    /// The codes of all papers, in the order of the work.
    public static let codici = [
        "ricevuta", "informativa", "spiegazione", "convocazione", "difformita", "elenco-invio", "lettere-dsu",
        "scheda-a-bianca", "visita-domiciliare", "scheda-a", "scheda-b-bianca", "progetto", "copia-semplice", "patto",
        "verbale", "chi-ha-visto",
    ]

    /// The codes of the papers that can be about nobody.
    public static let senzaFascicolo: Set<String> = ["scheda-a-bianca", "scheda-b-bianca", "visita-domiciliare"]

    /// The paper in words: "Ricevuta della domanda".
    public var denominazione: String {
        switch self {
        case .ricevutaDomanda: "Ricevuta della domanda"
        case .informativa: "Informativa sul trattamento dei dati"
        case .spiegazione: "Spiegazione dell'esito"
        case .convocazione: "Lettera di convocazione"
        case .notaDifformita: "Nota sulle difformità del nucleo"
        case .elencoInvio: "Elenco delle domande inviate"
        case .lettereDsu: "Lettere sulla DSU"
        case .schedaA: "Scheda, sezione A"
        case .schedaABianca: "Scheda, sezione A, bianca"
        case .schedaBBianca: "Scheda, sezione B, bianca"
        case .visitaDomiciliare: "Pagina per la visita domiciliare"
        case .progetto: "Progetto personalizzato"
        case .copiaSemplice: "Progetto in parole semplici"
        case .patto: "Patto di servizio"
        case .verbaleEquipe: "Verbale dell'équipe"
        case .chiHaVisto: "Chi ha visto i dati del nucleo"
        }
    }

    /// What the operator must be allowed to do to print it.
    ///
    /// Each paper goes with the work it belongs to, so that a role prints nothing it could not read.
    public var permesso: Permesso { Stampa.permesso(codice: codice) ?? .verificaArchivio }

    /// What the operator must be allowed to do to print the paper of a code; `nil` for an unknown one.
    public static func permesso(codice: String) -> Permesso? {
        switch codice {
        case "ricevuta": .compilaDomanda
        case "informativa", "difformita": .registraPersona
        case "spiegazione": .leggiFascicolo
        case "convocazione": .convoca
        case "elenco-invio", "lettere-dsu": .inviaDomanda
        case "scheda-a": .leggiAnalisi
        case "scheda-a-bianca", "visita-domiciliare": .compilaAnalisi
        case "scheda-b-bianca": .compilaProgetto
        case "progetto", "copia-semplice", "patto", "verbale": .leggiAnalisi
        case "chi-ha-visto": .leggiRegistro
        default: nil
        }
    }

    /// The codes of the papers of which there are many for one case file: versions, meetings.
    public static let codiciConVersione: Set<String> = ["progetto", "copia-semplice", "verbale", "scheda-a"]

    /// Whether it is in large print whatever is asked: it is for who reads with difficulty.
    public var isSempreGrande: Bool {
        if case .copiaSemplice = self { return true }
        return false
    }

    /// Whether the day on which it is handed over is recorded.
    ///
    /// Source: Regolamento UE 2016/679, art. 13; docs/FONTI.md 7.4.
    public var hasConsegna: Bool {
        if case .informativa = self { return true }
        return false
    }
}
