// SPDX-License-Identifier: EUPL-1.2

/// Something an operator may be allowed to do or to see.
public enum Permesso: String, CaseIterable, Hashable, Sendable, Codable {
    case cercaPersone = "cerca_persone"
    case registraAccesso = "registra_accesso"
    case registraPersona = "registra_persona"
    case unisciPersone = "unisci_persone"
    case compilaDomanda = "compila_domanda"
    case verificaDomanda = "verifica_domanda"
    case inviaDomanda = "invia_domanda"
    case registraEsito = "registra_esito"
    case assegna
    case convoca
    case gestisciAgenda = "gestisci_agenda"
    case leggiFascicolo = "leggi_fascicolo"
    case leggiAnalisi = "leggi_analisi"
    case compilaAnalisi = "compila_analisi"
    case gestisciEquipe = "gestisci_equipe"
    case compilaQuadro = "compila_quadro"
    case compilaProgetto = "compila_progetto"
    case firmaProgetto = "firma_progetto"
    case comunicaInps = "comunica_inps"
    case monitora
    case scriviDiario = "scrivi_diario"
    case leggiDiario = "leggi_diario"
    case tutelaMinori = "tutela_minori"
    case leggiListaAttesa = "leggi_lista_attesa"
    case riclassifica
    case chiudiFascicolo = "chiudi_fascicolo"
    case riapriFascicolo = "riapri_fascicolo"
    case gestisciOperatori = "gestisci_operatori"
    case verificaArchivio = "verifica_archivio"
    case creaReport = "crea_report"

    /// What it allows, as the object of "non può": "registrare un accesso".
    public var denominazione: String {
        switch self {
        case .cercaPersone: "cercare le persone"
        case .registraAccesso: "registrare un accesso"
        case .registraPersona: "registrare i dati di una persona"
        case .unisciPersone: "unire o separare due persone"
        case .compilaDomanda: "compilare la domanda"
        case .verificaDomanda: "verificare la domanda"
        case .inviaDomanda: "inviare la domanda all'INPS"
        case .registraEsito: "registrare l'esito dell'INPS"
        case .assegna: "assegnare il fascicolo"
        case .convoca: "convocare il nucleo"
        case .gestisciAgenda: "tenere l'agenda"
        case .leggiFascicolo: "leggere il fascicolo"
        case .leggiAnalisi: "leggere l'analisi preliminare"
        case .compilaAnalisi: "compilare l'analisi preliminare"
        case .gestisciEquipe: "comporre l'équipe multidisciplinare"
        case .compilaQuadro: "compilare il quadro di analisi"
        case .compilaProgetto: "compilare il progetto personalizzato"
        case .firmaProgetto: "registrare la sottoscrizione"
        case .comunicaInps: "comunicare la sottoscrizione all'INPS"
        case .monitora: "registrare il monitoraggio"
        case .scriviDiario: "scrivere nel diario"
        case .leggiDiario: "leggere il diario"
        case .tutelaMinori: "vedere e registrare collocamenti e provvedimenti sui minori"
        case .leggiListaAttesa: "leggere la lista d'attesa"
        case .riclassifica: "riclassificare il percorso"
        case .chiudiFascicolo: "chiudere il fascicolo"
        case .riapriFascicolo: "riaprire il fascicolo"
        case .gestisciOperatori: "gestire gli operatori"
        case .verificaArchivio: "verificare l'archivio"
        case .creaReport: "creare i report"
        }
    }
}
