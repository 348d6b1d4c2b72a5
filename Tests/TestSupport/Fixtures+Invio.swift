// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension Fixtures {
    /// A row of the desk that sends, presented on 3 September 2018 at nine and so many minutes.
    public static func voceInvio(
        _ number: Int, _ stato: DomandaState = .verificata, isNegativa: Bool = false, hasCodice: Bool = true,
        scarto: String? = nil, comune: String = "G713", lotto: String? = nil
    ) -> VoceInvio {
        let names = ["INVENTATI Maria", "FITTIZI Luca", "PROVA Anna", "ESEMPIO Bruno", "MODELLO Carla"]
        return VoceInvio(
            domanda: Identifier(Int64(number)), version: 3, codice: "REI-2018-\(10000 + number)",
            richiedente: names[number % 5], hasCodiceFiscale: hasCodice, comune: comune,
            presentataIl: date(2018, 8, 27).adding(days: number), presentataAlle: time(9, number % 60),
            protocollo: Protocollo(numero: 1200 + number, anno: 2018), stato: stato, isVerificaNegativa: isNegativa,
            scade: date(2018, 9, 17).adding(days: number), scarto: scarto, lotto: lotto,
            inviataIl: lotto == nil ? nil : date(2018, 9, 12))
    }

    /// A window of the desk that sends.
    public static func paginaInvio(_ voci: [VoceInvio]) -> PaginaInvio {
        PaginaInvio(voci: voci, totale: Conteggio(voci.count), scadute: Conteggio(2), prossima: nil)
    }
}
