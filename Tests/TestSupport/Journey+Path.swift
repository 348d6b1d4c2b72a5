// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The four ways from an empty search to «comunicata all'INPS», with keys alone.
extension Journey {
    /// All four, by the outcome of the analisi preliminare.
    public static let path: [Journey] = [soloLavoro, soloSociale, bisogniComplessi, serviziSpecialistici]

    /// The patto di servizio, signed at the CPI.
    public static let soloLavoro = Journey("solo lavoro, fino al patto di servizio comunicato") { player in
        try player.bringToAnalisi()
        try player.closeAnalisi(outcome: "solo lavoro", levels: ["3e": "media"])
        try player.backToDesk()
        try player.sit(as: "Consulente Carla")
        try player.openFirst(of: "Patti attesi dal CPI")
        try player.recordPatto()
        try player.backToDesk()
        try player.sit(as: "Inventati Marta")
        try player.openFirst(of: "Firme da comunicare all'INPS")
        try player.tellInps()
    } check: { archive in
        let team = ["apri", "assegna", "convoca", "incontro_presente", "chiudi_analisi", "instrada"]
        try archive.expectPath("LAV", state: "COMUNICATA", events: team + ["patto_sottoscritto", "comunica"])
        try archive.expect("SELECT riferimento FROM patti", ["CPI 12/2018"])
        try archive.expect("SELECT count(*) FROM progetti", ["0"])
        try archive.expectAudit([
            "consulente_cpi|patto", "amministrativo|comunicazione_inps", "assistente_sociale|presa_chiudi_analisi",
        ])
    }

    /// The project, without quadro; then the first monitoring.
    public static let soloSociale = Journey("solo sociale, fino al progetto comunicato e alla prima verifica") {
        try $0.bringToAnalisi()
        try $0.closeAnalisi(outcome: "solo sociale", levels: ["3g": "lieve"])
        try $0.signProgetto(adults: ["INVENTATI Maria"], isSupportNational: false)
        try $0.tellInps()
        try $0.monitor()
    } check: { archive in
        let team = ["apri", "assegna", "convoca", "incontro_presente", "chiudi_analisi", "instrada"]
        try archive.expectPath("SOC", state: "IN_MONITORAGGIO", events: team + ["firma", "comunica", "monitora"])
        try archive.expectSignedProject(adults: 1)
        try archive.expect("SELECT count(*) FROM quadri", ["0"])
        try archive.expect("SELECT tipo, proposta FROM monitoraggi", ["colloquio|nessuna"])
        try archive.expectAudit([
            "assistente_sociale|firma_progetto", "assistente_sociale|comunicazione_inps",
            "assistente_sociale|monitoraggio",
        ])
    }

    /// Équipe, quadro, project of two adults.
    public static let bisogniComplessi = Journey("bisogni complessi, fino al progetto comunicato") {
        try $0.bringToAnalisi(withSpouse: true)
        try $0.closeAnalisi(
            outcome: "bisogni complessi", levels: ["3a": "media", "3d": "media", "3g": "grave"])
        try $0.closeQuadro()
        try $0.signProgetto(adults: ["INVENTATI Maria", "INVENTATI Luca"], isSupportNational: true)
        try $0.tellInps()
    } check: { archive in
        try archive.expectTeamPath("COM")
        try archive.expectSignedProject(adults: 2)
    }

    /// Équipe, quadro, project, with a specialised service.
    public static let serviziSpecialistici = Journey("servizi specialistici, fino al progetto comunicato") {
        try $0.bringToAnalisi()
        try $0.closeAnalisi(outcome: "servizi specialistici", levels: ["3a": "grave"])
        try $0.closeQuadro()
        try $0.signProgetto(adults: ["INVENTATI Maria"], isSupportNational: true)
        try $0.tellInps()
    } check: { archive in
        try archive.expectTeamPath("SPE")
        try archive.expectSignedProject(adults: 1)
    }
}

extension JourneyPlayer {
    /// The counter, the office, then the desk of the assistente sociale with the case open.
    public func bringToAnalisi(withSpouse hasSpouse: Bool = false) throws {
        try sit(as: "Modello Ugo")
        try see("operatore URP")
        try presentDomanda(withSpouse: hasSpouse)
        try backToDesk()
        try sit(as: "Inventati Marta")
        try openFirst(of: "Domande da inviare", with: .character("f"))
        try bringToTheMeeting()
        try backToDesk()
        try sit(as: "Esempio Ada")
        try openFirst(of: "Analisi preliminari da fare")
    }
}
