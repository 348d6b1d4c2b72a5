// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The counter writes a domanda of a household it knows.
extension Journey {
    /// With the pre-verifica kept, and without.
    public static let preVerifica: [Journey] = [true, false].map { isKept in
        Journey("domanda con pre-verifica \(isKept ? "conservata" : "non conservata")") { player in
            try player.beginDomanda()
            try player.fill("Protocollo", "1234/2018")
            try player.fill("Firmata", "s")
            try player.fill("Documento", "AX0000000")
            try player.fill("In Italia dal", "1/2/2011")
            try player.fill("Protocollo DSU", "201800123456a00")
            try player.fill("Firmata il", "100418")
            if isKept { try player.fill("Registra", "s") }
            try player.fill("ISEE", "2840")
            try player.fill("ISRE", "900")
            try player.press(.enter)
            try player.fill("ISR", "1.800,00")
            try player.fill("Mobiliare", "9000")
            try player.fill("Immobili", "0")
            try player.see("patrimonio mobiliare: non soddisfatto")
            // Two members: 294,38 less a twelfth of 1.800.
            try player.see("144,38")
            try player.press(.function(9))
            try player.see("Requisiti e beneficio: una stima, decide l'INPS")
            try player.press(.escape)
            try player.press(.function(2))
            try player.see("La domanda è protocollata: REI-2018-00001.")
        } check: { archive in
            try archive.expect(
                "SELECT json_extract(dati, '$.dsu'), dati LIKE '%\"isee\"%', dati LIKE '%\"mobiliare\"%' FROM domande",
                ["INPS-ISEE-2018-00123456A-00|\(isKept ? "1|1" : "0|0")"])
            try archive.expect("SELECT stato, codice FROM domande", ["PRESENTATA|REI-2018-00001"])
            try archive.expect("SELECT codice, da, a FROM eventi", ["protocolla|BOZZA|PRESENTATA"])
            try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
            try archive.expectAudit(["urp|nuova_domanda", "urp|domanda_protocolla"])
            #expect(try archive.verify() == 0)
        }
    }

    /// The renewal that comes before its time is told so, and saved all the same.
    public static let earlyRenewal = Journey("rinnovo chiesto prima di sei mesi") { player in
        try player.beginDomanda()
        try player.see("Il nucleo ha già avuto il beneficio")
        try player.fill("Tipo", "rinnovo")
        try player.press(.tab)
        try player.see("Il rinnovo si chiede dal 01/01/2019")
        try player.press(.function(2))
        try player.see("Domanda salvata in bozza")
    } check: { archive in
        try archive.expect(
            "SELECT stato, tipo FROM domande ORDER BY id", ["TERMINATA|nuova", "BOZZA|rinnovo"])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try archive.verify() == 0)
    }

    /// On 1 March 2019 the measure is closed: the person is led to the next one, and the draft is withdrawn.
    public static let closedMeasure = Journey("domanda del primo marzo 2019") { player in
        try player.beginDomanda()
        try player.see("Il ReI si chiedeva fino al 28/02/2019: orientare al Reddito")
        try player.press(.function(2))
        try player.see("Domanda salvata in bozza")
    } check: { archive in
        try archive.expect("SELECT stato FROM domande", ["BOZZA"])
        #expect(try archive.verify() == 0)
    }
}

extension JourneyPlayer {
    /// From the desk: the counter looks for Maria and begins a domanda.
    fileprivate func beginDomanda() throws {
        try sit(as: "Modello Ugo")
        try press(.character("d"))
        try type("inventati maria")
        try see("INVENTATI Maria")
        try press(.enter)
        try see("▸ Nuova domanda")
    }
}
