// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A column that holds sealed documents: of what kind, whose, and of which class when it is not that of the kind.
///
/// Every such column of the schema is here: what checks them and what encrypts them anew goes through the same list.
struct SealedColumn {
    let table: String
    let column: String
    let kind: SealedDocument.Kind
    /// The word of `Proprietario` of its rows.
    var ambito = "archivio"
    /// Columns that tell a row from the others, in the order rows are gone through.
    var keys = ["rowid"]
    /// An expression of SQL that answers another class, or NULL.
    var classe = "NULL"
    /// Its rows hold documents of several kinds, each of which says its own.
    var isMixed = false

    static let all: [SealedColumn] = [
        SealedColumn(table: "analisi_preliminari", column: "documento", kind: .analisi, ambito: "presa"),
        SealedColumn(table: "analisi_preliminari", column: "riservate", kind: .vociRiservate, ambito: "presa"),
        SealedColumn(table: "analisi_preliminari", column: "motivo", kind: .motivoAnalisi, ambito: "presa"),
        SealedColumn(table: "contatti_cpi", column: "documento", kind: .contattoCpi, ambito: "presa"),
        SealedColumn(table: "quadri", column: "documento", kind: .quadro, ambito: "presa"),
        SealedColumn(table: "progetti", column: "documento", kind: .progetto, ambito: "presa"),
        SealedColumn(table: "equipe", column: "documento", kind: .equipe, ambito: "presa"),
        SealedColumn(
            table: "convocazioni", column: "documento", kind: .convocazione, ambito: "presa",
            keys: ["presa_id", "ordine"],
            classe: "CASE WHEN esito <> 'presente' THEN 'valutazione' END"),
        SealedColumn(table: "recapiti", column: "documento", kind: .recapito, ambito: "presa"),
        SealedColumn(table: "monitoraggi", column: "documento", kind: .monitoraggio, ambito: "presa"),
        SealedColumn(table: "sostegni_fatti", column: "documento", kind: .fattoSostegno, ambito: "presa"),
        SealedColumn(table: "tirocini", column: "documento", kind: .tirocinio, ambito: "presa"),
        SealedColumn(table: "tirocini_fatti", column: "documento", kind: .fattoTirocinio, ambito: "presa"),
        SealedColumn(
            table: "diario", column: "documento", kind: .diario, ambito: "presa",
            classe: "CASE WHEN riservata = 1 THEN 'diario_riservato' END"),
        SealedColumn(
            table: "bozze", column: "documento", kind: .bozza, ambito: "operatore", keys: ["operatore_id", "chiave"]),
        SealedColumn(
            table: "eventi", column: "dettaglio", kind: .evento, ambito: "domanda",
            classe: "CASE WHEN codice IN (\(reservedCodes)) THEN 'valutazione' END"),
        SealedColumn(table: "accessi", column: "note", kind: .accesso),
        SealedColumn(table: "accessi", column: "documento", kind: .dettagliAccesso),
        SealedColumn(table: "appuntamenti", column: "documento", kind: .appuntamento),
        SealedColumn(table: "righe_da_abbinare", column: "documento", kind: .rigaImportata),
        SealedColumn(table: "righe_da_abbinare", column: "motivo", kind: .rigaImportata),
        SealedColumn(table: "unioni", column: "documento", kind: .unione),
        SealedColumn(table: "separazioni", column: "documento", kind: .unione),
        SealedColumn(table: "composizioni", column: "documento", kind: .composizione, ambito: "nucleo"),
        SealedColumn(table: "difformita_nucleo", column: "documento", kind: .rilievo, ambito: "nucleo"),
        SealedColumn(table: "eventi_nucleo", column: "documento", kind: .eventoNucleo, ambito: "nucleo"),
        SealedColumn(
            table: "situazioni_familiari", column: "documento", kind: .situazione, ambito: "nucleo", keys: members),
        SealedColumn(
            table: "situazioni_familiari", column: "riservato", kind: .tutela, ambito: "nucleo", keys: members),
        SealedColumn(table: "lotti", column: "righe", kind: .lotto),
        SealedColumn(table: "lotti_comunicazioni", column: "righe", kind: .lottoComunicazioni),
        SealedColumn(
            table: "risposte_comunicazioni", column: "documento", kind: .rispostaComunicazione, ambito: "presa"),
        SealedColumn(table: "richieste_uffici", column: "documento", kind: .richiesta, ambito: "presa"),
        SealedColumn(table: "richieste_passi", column: "documento", kind: .passoRichiesta, ambito: "presa"),
        SealedColumn(table: "inadempienze", column: "documento", kind: .inadempienza, ambito: "presa"),
        SealedColumn(
            table: "inadempienze_passi", column: "documento", kind: .passoInadempienza, ambito: "presa",
            classe: "CASE WHEN tipo IN ('comunicazione', 'decisione') THEN 'fascicolo' END"),
        SealedColumn(table: "variazioni_beneficio", column: "documento", kind: .variazione, ambito: "presa"),
        SealedColumn(table: "segnalazioni_dsu", column: "note", kind: .segnalazioneDsu, ambito: "domanda"),
        SealedColumn(table: "segnalazioni", column: "documento", kind: .segnalazione),
        SealedColumn(table: "segnalazioni", column: "decisione", kind: .decisione, classe: "'sportello'"),
        SealedColumn(
            table: "documenti", column: "documento", kind: .documento, ambito: "nucleo", classe: decree),
        SealedColumn(table: "documenti", column: "ritiro", kind: .decisione, ambito: "nucleo", classe: decree),
        SealedColumn(
            table: "copie", column: "contenuto", kind: .copia,
            classe: """
                CASE WHEN EXISTS (SELECT 1 FROM documenti d WHERE d.impronta = copie.impronta AND d.tipo = 'decreto')
                THEN 'decreti' END
                """),
        SealedColumn(table: "accessi_eccezionali", column: "documento", kind: .accessoEccezionale),
        SealedColumn(table: "esami_accessi", column: "documento", kind: .esameAccesso),
        SealedColumn(table: "protezioni", column: "documento", kind: .motivoProtezione),
        SealedColumn(table: "recapiti_protetti", column: "documento", kind: .recapitiProtetti),
        SealedColumn(
            table: "convocazioni", column: "luogo_protetto", kind: .luogoProtetto, keys: ["presa_id", "ordine"]),
        SealedColumn(table: "limitazioni", column: "documento", kind: .limitazione),
        SealedColumn(table: "limitazioni", column: "fine", kind: .limitazione),
        SealedColumn(table: "richieste_rettifica", column: "documento", kind: .rettifica),
        SealedColumn(table: "richieste_rettifica", column: "decisione", kind: .rettifica),
        SealedColumn(table: "stampe", column: "dettaglio", kind: .stampa),
        SealedColumn(table: "registro", column: "precedente", kind: .precedente, isMixed: true),
        SealedColumn(table: "modifiche", column: "prima", kind: .modifica, isMixed: true),
        SealedColumn(table: "modifiche", column: "dopo", kind: .modifica, isMixed: true),
        SealedColumn(table: "modifiche", column: "prima_riservate", kind: .vociRiservate),
        SealedColumn(table: "modifiche", column: "dopo_riservate", kind: .vociRiservate),
    ]

    private static let members = ["nucleo_id", "persona_id"]
    private static let decree = "CASE WHEN tipo = 'decreto' THEN 'decreti' END"
    private static let reservedCodes = Fatto.reservedCodes.sorted().map { "'\($0)'" }.joined(separator: ", ")
}
