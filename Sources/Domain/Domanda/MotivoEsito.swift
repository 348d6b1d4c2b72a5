// SPDX-License-Identifier: EUPL-1.2

/// Why INPS rejects, suspends, ends or revokes.
///
/// Source: docs/FONTI.md 6.4.
public enum MotivoEsito: String, CaseIterable, Hashable, Sendable, Codable {
    case limitiEconomici = "limiti_economici"
    case veicoli
    case naspi
    case residenza
    case requisitiFamiliari = "requisiti_familiari"
    case dsuMancante = "dsu_mancante"
    case importoZero = "importo_zero"
    case domandaDuplicata = "domanda_duplicata"
    case codiceFiscaleErrato = "cf_errato"
    case importoMinimo = "importo_minimo"
    case mancataSottoscrizione = "mancata_sottoscrizione"
    case impegni
    case mancateConvocazioni = "mancate_convocazioni"
    case offertaRifiutata = "offerta_rifiutata"
    case reiComOmesso = "reicom_omesso"
    case passaggioRdc = "passaggio_rdc"
    case dsuFalsa = "dsu_falsa"
    case assenzaRequisiti = "assenza_requisiti"
    case altro

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .limitiEconomici: "ISEE, ISRE o patrimonio oltre il limite"
        case .veicoli: "veicoli immatricolati da meno di 24 mesi"
        case .naspi: "NASpI o altro ammortizzatore"
        case .residenza: "residenza o cittadinanza"
        case .requisitiFamiliari: "requisiti familiari"
        case .dsuMancante: "DSU non trovata, scaduta o difforme"
        case .importoZero: "importo zero"
        case .domandaDuplicata: "domanda già presente per il nucleo"
        case .codiceFiscaleErrato: "codice fiscale errato"
        case .importoMinimo: "importo inferiore o pari a 20 euro"
        case .mancataSottoscrizione: "progetto non sottoscritto"
        case .impegni: "impegni non rispettati"
        case .mancateConvocazioni: "mancate convocazioni"
        case .offertaRifiutata: "offerta di lavoro congrua rifiutata"
        case .reiComOmesso: "REI-Com omesso"
        case .passaggioRdc: "passaggio al RdC"
        case .dsuFalsa: "DSU non veritiera"
        case .assenzaRequisiti: "requisiti mai posseduti"
        case .altro: "altro motivo"
        }
    }

    /// True for a decadenza decided as a sanction, after which six months pass before a new domanda.
    ///
    /// The REI-Com left out and the limits passed end the benefit by other articles, and do not ask for the wait.
    /// Source: art. 12 cc. 3-7; docs/FONTI.md 1.5, asse A.
    public var isSanzione: Bool {
        switch self {
        case .mancateConvocazioni, .offertaRifiutata, .impegni, .dsuFalsa: true
        case .limitiEconomici, .veicoli, .naspi, .residenza, .requisitiFamiliari, .dsuMancante, .importoZero,
            .domandaDuplicata, .codiceFiscaleErrato, .importoMinimo, .mancataSottoscrizione, .reiComOmesso,
            .passaggioRdc, .assenzaRequisiti, .altro:
            false
        }
    }

    /// The motives that go with an outcome, in the order of the list.
    public static func motives(for state: DomandaState) -> [MotivoEsito] {
        switch state {
        case .respinta:
            [
                .limitiEconomici, .veicoli, .naspi, .residenza, .requisitiFamiliari, .dsuMancante, .importoZero,
                .domandaDuplicata, .codiceFiscaleErrato, .altro,
            ]
        case .sospesa: [.dsuMancante, .importoMinimo, .mancataSottoscrizione, .impegni, .altro]
        case .decaduta:
            [
                .limitiEconomici, .naspi, .mancateConvocazioni, .offertaRifiutata, .impegni, .reiComOmesso,
                .passaggioRdc, .dsuFalsa, .altro,
            ]
        case .revocata: [.assenzaRequisiti, .dsuFalsa, .altro]
        default: []
        }
    }
}
