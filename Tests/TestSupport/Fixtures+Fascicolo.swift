// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension Fixtures {
    /// The form of a domanda presented on 2 July 2018, ready for the protocol.
    public static var datiDomanda: DatiDomanda {
        var dati = DatiDomanda(comune: "G713")
        dati.punto = Identifier(1)
        dati.presentataIl = date(2018, 7, 2)
        dati.presentataAlle = TimeOfDay(hour: 10, minute: 15)
        dati.protocollo = Protocollo(numero: 1234, anno: 2018)
        dati.isFirmata = true
        dati.documento = "carta d'identità AX0000000"
        dati.residenzaDal = date(2011, 2, 1)
        dati.cittadinanza = .unioneEuropea
        dati.dsu = "INPS-ISEE-2018-00123456A-00"
        dati.dsuScade = date(2019, 1, 15)
        return dati
    }

    /// The case file of the Inventati with the domanda in `stato`, and the case, if open, in `presa`.
    public static func fascicolo(
        _ stato: DomandaState = .accolta, presa: PresaInCaricoState? = nil, esito: EsitoAnalisi? = nil
    ) -> Fascicolo {
        var domanda = Domanda(
            id: Identifier(31), version: 3, codice: stato == .bozza ? nil : "REI-2018-00311", stato: stato,
            dati: datiDomanda, nucleo: nucleo.id, richiedente: maria.id)
        let order: [DomandaState] = [.bozza, .presentata, .verificata, .inviata, .inLavorazione, .accolta]
        let reached = order.firstIndex(of: stato) ?? order.count
        if reached >= 2 {
            domanda.verifica = VerificaComune(
                data: date(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        }
        if reached >= 3 { domanda.inviataIl = date(2018, 7, 9) }
        if reached >= 4 { domanda.protocolloInps = "INPS-2018-0000001" }
        if reached >= 5 {
            domanda.esito = EsitoInps(
                stato: stato, data: date(2018, 7, 16), motivo: stato == .accolta ? nil : .dsuMancante,
                importo: stato == .accolta ? Euro(cents: 23165) : nil,
                decorrenza: stato == .accolta ? date(2018, 8, 1) : nil)
        }
        return Fascicolo(
            domanda: domanda, nucleo: nucleo, presa: presa.map { presaInCarico($0, esito) },
            analisi: presa == nil ? nil : AnalisiPreliminare(),
            diario: presa == nil
                ? nil
                : [
                    NotaDiario(
                        data: date(2018, 9, 18), tipo: .colloquio, presenti: "Maria, Luca",
                        testo: "Incontro: presenti Maria e Luca.")
                ],
            fatti: [
                Fatto(
                    sequenza: 5, data: date(2018, 7, 16), registrato: Instant(milliseconds: 1_531_735_200_000),
                    operatore: "A. Esempio", codice: "esito_accolta", da: "IN_LAVORAZIONE", a: stato.rawValue,
                    motivo: nil),
                Fatto(
                    sequenza: 1, data: date(2018, 7, 2), registrato: Instant(milliseconds: 1_530_525_600_000),
                    operatore: "U. Modello", codice: "protocolla", da: "BOZZA", a: "PRESENTATA", motivo: nil),
            ])
    }

    private static func presaInCarico(_ stato: PresaInCaricoState, _ esito: EsitoAnalisi?) -> PresaInCarico {
        let order = PresaInCaricoState.allCases
        let reached = order.firstIndex(of: stato) ?? 0
        func isPast(_ state: PresaInCaricoState) -> Bool { reached >= (order.firstIndex(of: state) ?? 0) }
        return PresaInCarico(
            id: Identifier(41), version: 4, domanda: Identifier(31), stato: stato, apertaIl: date(2018, 7, 16),
            assistente: isPast(.assegnata) ? operatore(.assistenteSociale) : nil,
            analisiIl: isPast(.analizzata) ? date(2018, 9, 10) : nil,
            esitoAnalisi: isPast(.analizzata) ? (esito ?? .bisogniComplessi) : nil,
            firmataIl: isPast(.sottoscritta) ? date(2018, 9, 17) : nil,
            comunicataIl: isPast(.comunicata) ? date(2018, 9, 19) : nil)
    }
}
