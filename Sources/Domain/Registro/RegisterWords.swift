// SPDX-License-Identifier: EUPL-1.2

/// The actions of the register in words, from their stable codes.
public enum RegisterWords {
    /// "lettura del fascicolo, in accesso eccezionale".
    public static func of(_ azione: String, _ dettaglio: String = "") -> String {
        let words = action(azione, dettaglio)
        return value("eccezionale", in: dettaglio) == nil ? words : "\(words), in accesso eccezionale"
    }

    /// "lettura del fascicolo"; a code that is not listed reads as what it is a part of.
    static func action(_ azione: String, _ dettaglio: String) -> String {
        if azione == "stampa", let paper = value("foglio", in: dettaglio) {
            return value("destinazione", in: dettaglio) == "schermo"
                ? "lettura di un foglio da stampare: \(paper)" : "stampa di un foglio: \(paper)"
        }
        if let words = words[azione] { return words }
        return families.first { azione.hasPrefix($0.prefix) }?.words ?? "altra operazione"
    }

    private static func value(_ name: String, in dettaglio: String) -> String? {
        dettaglio.split(separator: " ").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    private static let words: [String: String] = [
        "lettura_fascicolo": "lettura del fascicolo", "lettura_allegati": "lettura di agenda e accessi del nucleo",
        "lettura_persona": "lettura della scheda di una persona", "lettura_accesso": "lettura di un accesso",
        "lettura_registro_accessi": "lettura del registro degli accessi",
        "lettura_registro": "lettura di chi ha visto i dati", "lettura_segnalazione": "lettura di una segnalazione",
        "lettura_copia": "lettura della copia di un documento", "lettura_coda": "lettura di una lista d'attesa",
        "lettura_lotto": "lettura di un lotto inviato", "lettura_richieste": "lettura delle richieste ad altri uffici",
        "lettura_lotto_comunicazioni": "lettura di un lotto di comunicazioni",
        "lettura_progetti_precedenti": "lettura dei progetti precedenti del nucleo", "ricerca": "ricerca di persone",
        "ricerca_diario": "ricerca nei diari", "nota_trovata": "nota di diario trovata da una ricerca",
        "stampa": "stampa di un foglio", "report": "tabella scritta fuori dal programma",
        "lettera_dsu": "stampa della lettera sulla DSU", "lettere_dsu": "stampa di lettere sulla DSU",
        "copia_archivio": "copia di sicurezza dell'archivio", "sigillo_registro": "sigillo del registro",
        "avvio_archivio": "avvio dell'archivio", "nuovo_operatore": "nuovo operatore",
        "modifica_operatore": "modifica di un operatore", "disattiva_operatore": "disattivazione di un operatore",
        "riattiva_operatore": "riattivazione di un operatore", "nuova_convenzione": "nuova convenzione",
        "modifica_convenzione": "modifica di una convenzione", "ingresso": "ingresso nel programma",
        "impostazioni_ingresso": "modo di entrare nel programma",
        "uscita": "uscita dal programma", "sblocco": "sblocco dello schermo",
        "cambio_password": "cambio della password",
        "password_provvisoria": "password provvisoria data a un operatore",
        "chiavi_attiva": "cifratura dell'archivio attivata", "chiavi_concedi": "chiavi date a un operatore",
        "chiavi_nuova": "chiave personale rifatta", "chiavi_recupera": "chiavi ridate con la chiave di recupero",
        "chiavi_ruota": "chiavi dei gruppi rifatte",
        "nuova_persona": "registrazione di una persona", "modifica_persona": "modifica dei dati di una persona",
        "unione_persone": "unione di due persone", "separazione_persone": "separazione di due persone",
        "nuovo_accesso": "registrazione di un accesso", "rettifica_accesso": "rettifica di un accesso",
        "nuova_segnalazione": "registrazione di una segnalazione", "prendi_segnalazione": "presa di una segnalazione",
        "chiudi_segnalazione": "chiusura di una segnalazione", "nuovo_documento": "registrazione di un documento",
        "ritira_documento": "ritiro di un documento", "nuovo_nucleo": "registrazione del nucleo",
        "modifica_nucleo": "modifica del nucleo", "nuova_domanda": "compilazione della domanda",
        "modifica_domanda": "modifica della domanda", "lotto_inviato": "invio di un lotto all'INPS",
        "lotto_file": "file di un lotto scritto", "segnalazione_dsu": "segnalazione sulla DSU",
        "apri_presa": "apertura della presa in carico", "scheda_a": "scrittura dell'analisi preliminare",
        "rettifica_scheda_a": "rettifica dell'analisi preliminare", "equipe": "scrittura dell'équipe",
        "quadro": "scrittura del quadro di analisi", "progetto": "scrittura del progetto",
        "firma_progetto": "firme del progetto", "patto": "patto di servizio",
        "comunicazione_inps": "comunicazione all'INPS", "lotto_comunicato": "comunicazione di un lotto all'INPS",
        "lotto_comunicazioni_file": "file di comunicazioni scritto",
        "ricevuta_comunicazione": "ricevuta di una comunicazione", "monitoraggio": "verifica di monitoraggio",
        "nuovo_appuntamento": "nuovo appuntamento", "modifica_appuntamento": "modifica di un appuntamento",
        "nuova_assenza": "assenza di un operatore", "fine_assenza": "fine di un'assenza",
        "orario_servizio": "orario di servizio", "impegno_affidato": "impegno affidato a un collega",
        "nuova_variazione": "variazione durante il beneficio", "variazione_fatta": "variazione segnata come fatta",
        "variazione_annullata": "variazione annullata",
        "nuova_inadempienza": "fatto dell'articolo 12 registrato",
        "nuova_richiesta": "richiesta a un altro ufficio", "nota_diario": "nota di diario",
        "mappa_colonne": "colonne di un file da importare", "abbina_riga": "abbinamento di un esito",
        "scarta_riga": "scarto di un esito importato",
        "protezione_nucleo": "protezione dei recapiti del nucleo",
        "protezione_tolta": "fine della protezione dei recapiti",
        "protezione_affidata": "recapiti protetti affidati a un collega",
        "ingresso_ignoto": "ingresso con un codice di nessuno (riga a nome di chi avviò l'archivio)",
        "accesso_eccezionale": "apertura di un accesso eccezionale",
        "esame_accesso_eccezionale": "esame di un accesso eccezionale",
        "lettura_accessi_eccezionali": "lettura degli accessi eccezionali da esaminare",
        "lettura_accesso_eccezionale": "lettura di un accesso eccezionale",
        "annulla_azione": "annullamento di una propria azione",
        "lettura_storia": "lettura della storia delle modifiche",
        "estratto_persona": "estratto dei dati di una persona", "regola_conservazione": "regola di conservazione",
        "lettura_conservazione": "lettura dei dati da scartare",
        "anonimizzazione": "fascicolo reso anonimo", "anonimizzazione_persona": "persona resa anonima",
        "limitazione": "trattamento limitato", "limitazione_tolta": "limitazione del trattamento tolta",
        "richiesta_rettifica": "richiesta di rettifica ricevuta",
        "rettifica_decisa": "risposta a una richiesta di rettifica",
        "lettura_rettifiche": "lettura delle richieste di rettifica",
        "lettura_azioni": "lettura delle proprie ultime azioni",
        "lettura_elenco": "lettura di un elenco di persone", "lettura_documenti": "lettura dei documenti del nucleo",
        "lettura_domande_precedenti": "lettura delle domande precedenti",
        "lettura_segnalazione_dsu": "lettura della segnalazione sulla DSU",
        "nuovo_tirocinio": "nuovo tirocinio",
        "lettura_interventi": "lettura degli interventi da attivare e in corso",
    ]

    /// Codes made of a name and a particular, by their beginning.
    private static let families: [(prefix: String, words: String)] = [
        ("lettura_", "lettura"), ("domanda_", "passo della domanda"), ("presa_", "passo della presa in carico"),
        ("nucleo_", "fatto del nucleo"), ("appuntamento_", "esito di un appuntamento"),
        ("recapito_", "recapito di una convocazione"), ("richiesta_", "richiesta a un altro ufficio"),
        ("importa_", "importazione di un file"), ("sostegno_", "fatto di un sostegno"),
        ("tirocinio_", "fatto di un tirocinio"),
        ("inadempienza_", "seguito di un fatto dell'articolo 12"),
        ("importa_", "importazione di un file"),
    ]
}
