// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// A tirocinio from its beginning to the job.
extension Journey {
    /// On an archive with one signed case: it is agreed, seen, suspended, and ends with a job.
    public static let tirocinio = Journey("un tirocinio dall'inizio all'assunzione", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("z"))
        try player.see("▸ Tirocini REI-")
        try player.see("Nessun tirocinio.")
        try player.press(.character("n"))
        try player.type("1")
        try player.press(.tab)
        try player.type("naz")
        try player.fill("Soggetto ospitante", "Vivaio Esempio")
        try player.fill("Tutor", "Tutor Prova")
        try player.fill("Al", "31/3/2019")
        try player.fill("Ore", "20")
        try player.fill("Indennità", "500")
        try player.press(.function(2))
        try player.see("Il tirocinio è registrato.")
        try player.see("tutor Tutor Prova, che ne segue 1")
        try player.press(.enter)
        try player.see("▸ Tirocinio REI-")
        try player.press(.character("v"))
        try player.fill("Che cosa", "Si trova bene")
        try player.press(.function(2))
        try player.see("La visita è registrata.")
        try player.press(.character("s"))
        try player.fill("Motivo", "chiusura")
        try player.press(.function(2))
        try player.see("! Sospeso dal 20/09/2018: chiusura di chi ospita.")
        try player.press(.character("f"))
        try player.fill("Motivo", "assunzione")
        try player.fill("Dopo", "assunto da chi")
        try player.press(.function(2))
        try player.see("La fine del tirocinio è registrata.")
        try player.see("prima del suo giorno: assunzione; assunto da chi")
        try player.backToDesk()
    } check: { archive in
        try archive.expect(
            "SELECT stato, motivo_fine, esito, tutor FROM tirocini",
            ["interrotto|assunzione|assunto_da_ospitante|Tutor Prova"])
        try archive.expect("SELECT tipo FROM tirocini_fatti ORDER BY id", ["visita", "sospensione", "chiusura"])
        try archive.expect(
            "SELECT stato, origine FROM sostegni_fatti ORDER BY id",
            ["previsto|firma", "attivo|tirocinio", "sospeso|tirocinio", "concluso|tirocinio"])
        try archive.expectAudit([
            "assistente_sociale|nuovo_tirocinio", "assistente_sociale|tirocinio_visita",
            "assistente_sociale|tirocinio_sospensione", "assistente_sociale|tirocinio_chiusura",
        ])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try archive.verify() == 0)
    }
}
