// SPDX-License-Identifier: EUPL-1.2

/// What a convention lets the workers of another body read and do.
///
/// Source: docs/FONTI.md 7.4; Regolamento UE 2016/679 artt. 26 e 28; D.Lgs. 147/2017 art. 5 c. 7.
public enum TipoConvenzione: String, CaseIterable, Hashable, Sendable, Codable {
    case presaInCarico = "presa_in_carico"
    case progetto
    case valutazione
    case lettura

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .presaInCarico: "presa in carico con il Centro per l'Impiego"
        case .progetto: "attuazione e verifica del progetto"
        case .valutazione: "valutazione con il servizio specialistico"
        case .lettura: "sola lettura"
        }
    }

    /// What it covers, in words, for the line under the field.
    public var materiale: String {
        switch self {
        case .presaInCarico: "fascicolo, analisi e progetto dei propri casi; analisi, progetto, firma e patto"
        case .progetto: "fascicolo e progetto dei propri casi; verifiche di monitoraggio"
        case .valutazione: "fascicolo e analisi dei propri casi; quadro di analisi"
        case .lettura: "fascicolo e analisi dei propri casi, senza scrivere"
        }
    }

    /// What it covers; the role narrows it further.
    public var permessi: Set<Permesso> {
        switch self {
        case .presaInCarico: TabellaPermessi.permessi(of: .consulenteCpi)
        case .progetto: TabellaPermessi.permessi(of: .terzoSettore)
        case .valutazione: TabellaPermessi.permessi(of: .servizioSpecialistico)
        case .lettura: [.cercaPersone, .leggiFascicolo, .leggiAnalisi]
        }
    }
}
