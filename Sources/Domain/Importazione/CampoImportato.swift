// SPDX-License-Identifier: EUPL-1.2

/// A field a file from outside can bring: its raw value is the name of its column in the local layouts.
///
/// Source: docs/FONTI.md 6.4 for the outcomes; the columns of a register are a choice of this program.
public enum CampoImportato: String, CaseIterable, Hashable, Sendable, Codable {
    case protocollo = "protocollo_domanda"
    case codiceFiscale = "cf_richiedente"
    case dataPresentazione = "data_presentazione"
    case comune
    case esito
    case dataEsito = "data_esito"
    case motivo
    case importo = "importo_mensile"
    case decorrenza
    case scadenza
    case note
    case protocolloInps = "protocollo_inps"
    case cognome
    case nome
    case oraPresentazione = "ora_presentazione"
    case sesso
    case dataNascita = "data_nascita"
    case luogoNascita = "luogo_nascita"
    case telefono
    case email
    case indirizzo
    case cap
    case documento
    case dsu
    case dsuScadenza = "dsu_scadenza"
    case dataVerifica = "data_verifica"
    case dataInvio = "data_invio"

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .protocollo: "protocollo della domanda"
        case .codiceFiscale: "codice fiscale del richiedente"
        case .dataPresentazione: "data di presentazione"
        case .comune: "comune di residenza"
        case .esito: "esito"
        case .dataEsito: "data dell'esito"
        case .motivo: "motivo dell'esito"
        case .importo: "importo mensile"
        case .decorrenza: "decorrenza del beneficio"
        case .scadenza: "fine del beneficio"
        case .note: "note"
        case .protocolloInps: "protocollo dell'INPS"
        case .cognome: "cognome"
        case .nome: "nome"
        case .oraPresentazione: "ora di presentazione"
        case .sesso: "sesso"
        case .dataNascita: "data di nascita"
        case .luogoNascita: "luogo di nascita"
        case .telefono: "telefono"
        case .email: "posta elettronica"
        case .indirizzo: "indirizzo di residenza"
        case .cap: "CAP"
        case .documento: "documento d'identità"
        case .dsu: "protocollo della DSU"
        case .dsuScadenza: "scadenza della DSU"
        case .dataVerifica: "data della verifica del comune"
        case .dataInvio: "data dell'invio all'INPS"
        }
    }

    /// The fields of a kind of file, in the order of its local layout.
    public static func campi(of tipo: TipoImportazione) -> [CampoImportato] {
        switch tipo {
        case .esiti:
            [
                .protocollo, .codiceFiscale, .dataPresentazione, .comune, .esito, .dataEsito, .motivo, .importo,
                .decorrenza, .scadenza, .note, .protocolloInps,
            ]
        case .domande:
            [
                .protocollo, .dataPresentazione, .comune, .codiceFiscale, .cognome, .nome, .oraPresentazione, .sesso,
                .dataNascita, .luogoNascita, .telefono, .email, .indirizzo, .cap, .documento, .dsu, .dsuScadenza,
                .dataVerifica, .dataInvio, .note,
            ]
        }
    }

    /// The fields without whose column a file is not read.
    ///
    /// An outcome is tied to its domanda by the protocol, or by codice fiscale and day of presentation: which of them
    /// there is, is looked at row by row.
    public static func obbligatori(of tipo: TipoImportazione) -> [CampoImportato] {
        switch tipo {
        case .esiti: [.esito, .dataEsito]
        case .domande: [.protocollo, .dataPresentazione, .comune, .codiceFiscale, .cognome, .nome]
        }
    }
}
