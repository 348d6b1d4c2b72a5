// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// Every guard of axis A, once refused and once accepted.
struct DomandaGuardTests {
    private let oggi = DomandaCase.oggi

    private func expect(
        _ event: DomandaEvent, in context: DomandaContext, _ outcome: String, _ sentence: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(DomandaCase.outcome(event, in: context) == outcome, sourceLocation: sourceLocation)
        guard let sentence else { return }
        #expect(DomandaCase.refusal(event, in: context)?.sentence == sentence, sourceLocation: sourceLocation)
    }

    @Test func `si protocolla solo una domanda firmata e completa, e il rifiuto dice che cosa manca`() {
        var context = DomandaCase.context(.bozza)
        context.dati.isFirmata = false
        expect(
            .protocolla, in: context, "domanda_incompleta", "La domanda non può essere protocollata: manca un dato.")
        context.dati.documento = ""
        expect(
            .protocolla, in: context, "domanda_incompleta", "La domanda non può essere protocollata: mancano 2 dati.")
        #expect(
            DomandaCase.refusal(.protocolla, in: context)?.missing.map(\.field) == ["firmata", "documento"])
        expect(.protocolla, in: DomandaCase.context(.bozza), "PRESENTATA")
    }

    @Test func `si protocolla anche una domanda presentata prima di oggi, mai una di domani`() {
        var context = DomandaCase.context(.bozza)
        context.dati.presentataIl = oggi.adding(days: 1)
        expect(
            .protocolla, in: context, "data_futura", "La data 21/09/2018 è nel futuro: controllarla.")
        context.dati.presentataIl = oggi
        expect(.protocolla, in: context, "PRESENTATA")
        context.dati.presentataIl = oggi.adding(days: -200)
        expect(.protocolla, in: context, "PRESENTATA")
    }

    @Test func `dopo il 28 febbraio 2019 la domanda si protocolla lo stesso, con un avviso`() throws {
        var context = DomandaCase.context(.bozza)
        context.today = try giorno("2019-03-05")
        context.dati.presentataIl = try giorno("2019-03-01")
        expect(.protocolla, in: context, "PRESENTATA")
        #expect(context.dati.warnings(today: context.today).map(\.code).contains("misura_chiusa"))
    }

    @Test func `la bozza si annulla con un motivo`() {
        expect(
            .annulla(data: oggi, motivo: " "), in: DomandaCase.context(.bozza), "motivo_mancante",
            "Manca il motivo: scrivere perché si annulla la bozza.")
        expect(.annulla(data: oggi, motivo: "doppia"), in: DomandaCase.context(.bozza), "ARCHIVIATA")
    }

    @Test func `la verifica negativa dice perché, quella positiva no`() {
        let context = DomandaCase.context(.presentata, verifica: nil)
        func check(_ residenza: Bool, _ motivo: String) -> DomandaEvent {
            .verifica(
                VerificaComune(
                    data: oggi, isResidenzaConfermata: residenza, isSoggiornoConfermato: true, motivo: motivo))
        }
        expect(
            check(false, ""), in: context, "motivo_mancante",
            "Manca il motivo: scrivere perché la verifica è negativa.")
        expect(check(false, "residenza dal 2017"), in: context, "VERIFICATA")
        expect(check(true, ""), in: context, "VERIFICATA")
    }

    @Test func `il comune respinge solo dopo una verifica negativa, con un motivo`() {
        let notice = Fixtures.date(2018, 7, 20)
        let event = DomandaEvent.rigetta(data: oggi, preavvisoIl: notice, motivo: "residenza")
        expect(event, in: DomandaCase.context(.verificata), "verifica_positiva")
        expect(event, in: DomandaCase.context(.verificata, verifica: nil), "verifica_mancante")
        let context = DomandaCase.context(.verificata, verifica: DomandaCase.negativa)
        expect(.rigetta(data: oggi, preavvisoIl: notice, motivo: ""), in: context, "motivo_mancante")
        expect(event, in: context, "RESPINTA_COMUNE")
    }

    @Test func `il preavviso di rigetto viene dopo la verifica e non dopo il rigetto`() {
        let context = DomandaCase.context(.verificata, verifica: DomandaCase.negativa)
        func reject(_ preavviso: CalendarDate) -> DomandaEvent {
            .rigetta(data: oggi, preavvisoIl: preavviso, motivo: "residenza")
        }
        expect(reject(oggi.adding(days: 1)), in: context, "preavviso_dopo_il_rigetto")
        expect(
            reject(Fixtures.date(2018, 7, 3)), in: context, "preavviso_prima_della_verifica",
            "Il preavviso di rigetto (03/07/2018) viene prima della verifica (04/07/2018): controllare la data.")
        expect(reject(oggi), in: context, "RESPINTA_COMUNE")
        expect(reject(Fixtures.date(2018, 7, 4)), in: context, "RESPINTA_COMUNE")
    }

    @Test func `all'INPS va solo una domanda con la verifica positiva`() {
        let event = DomandaEvent.invia(data: oggi, lotto: "7", deroga: nil)
        expect(
            event, in: DomandaCase.context(.verificata, verifica: DomandaCase.negativa), "verifica_negativa",
            "La verifica del comune è negativa: respingere la domanda, oppure correggere la verifica.")
        expect(event, in: DomandaCase.context(.verificata, verifica: nil), "verifica_mancante")
        expect(event, in: DomandaCase.context(.verificata), "INVIATA")
    }

    @Test func `senza codice fiscale del richiedente la domanda non va all'INPS`() {
        var context = DomandaCase.context(.verificata)
        context.hasCodiceFiscale = false
        expect(.invia(data: oggi, lotto: "7", deroga: nil), in: context, "codice_fiscale_mancante")
        context.hasCodiceFiscale = true
        expect(.invia(data: oggi, lotto: "7", deroga: nil), in: context, "INVIATA")
    }

    @Test func `l'invio segue l'ordine di presentazione, salvo una deroga motivata`() {
        var context = DomandaCase.context(.verificata)
        context.precedentiNonInviate = 1
        expect(
            .invia(data: oggi, lotto: "7", deroga: nil), in: context, "ordine_cronologico",
            "Prima va inviata una domanda presentata prima: inviarla, oppure scrivere il motivo della deroga "
                + "(art. 9 c. 2).")
        context.precedentiNonInviate = 3
        expect(
            .invia(data: oggi, lotto: "7", deroga: "  "), in: context, "ordine_cronologico",
            "Prima vanno inviate 3 domande presentate prima: inviarle, oppure scrivere il motivo della deroga "
                + "(art. 9 c. 2).")
        expect(.invia(data: oggi, lotto: "7", deroga: "attesa di altro comune"), in: context, "INVIATA")
        context.precedentiNonInviate = 0
        expect(.invia(data: oggi, lotto: "7", deroga: nil), in: context, "INVIATA")
    }

    @Test func `la ricevuta porta il protocollo dell'INPS`() {
        let context = DomandaCase.context(.inviata)
        expect(.ricevuta(data: oggi, protocolloInps: " "), in: context, "ricevuta_senza_numero")
        expect(.ricevuta(data: oggi, protocolloInps: "INPS-2018-1"), in: context, "IN_LAVORAZIONE")
    }

    @Test func `uno scarto dice l'errore e riporta la domanda fra quelle da inviare`() {
        let context = DomandaCase.context(.inviata)
        expect(.scarto(data: oggi, motivo: ""), in: context, "motivo_mancante")
        expect(.scarto(data: oggi, motivo: "CF non trovato"), in: context, "VERIFICATA")
    }

    @Test func `un esito positivo ha importo e decorrenza, e la fine non precede la decorrenza`() {
        let context = DomandaCase.context(.inLavorazione)
        var esito = DomandaCase.esito(.accolta)
        esito.importo = nil
        expect(.esito(esito), in: context, "esito_senza_importo")
        #expect(DomandaCase.refusal(.esito(esito), in: context)?.missing.map(\.field) == ["importo"])
        esito = DomandaCase.esito(.accolta)
        esito.decorrenza = nil
        #expect(DomandaCase.refusal(.esito(esito), in: context)?.missing.map(\.field) == ["decorrenza"])
        esito = DomandaCase.esito(.accolta)
        esito.scadenza = Fixtures.date(2018, 7, 31)
        expect(.esito(esito), in: context, "scadenza_prima_della_decorrenza")
        esito.scadenza = Fixtures.date(2020, 1, 31)
        expect(.esito(esito), in: context, "ACCOLTA")
    }

    @Test(arguments: [DomandaState.respinta, .sospesa, .decaduta, .revocata])
    func `un esito che non è positivo ha un motivo`(stato: DomandaState) {
        let context = DomandaCase.context(stato == .respinta || stato == .sospesa ? .inLavorazione : .accolta)
        expect(.esito(EsitoInps(stato: stato, data: oggi)), in: context, "esito_senza_motivo")
        expect(.esito(EsitoInps(stato: stato, data: oggi, motivo: .altro)), in: context, stato.rawValue)
        #expect(!MotivoEsito.motives(for: stato).isEmpty)
    }

    @Test func `il riesame si chiede entro trenta giorni dal rigetto, d'ufficio sempre`() {
        var context = DomandaCase.context(.respinta)
        context.today = Fixtures.date(2018, 12, 1)
        expect(
            .riesame(data: Fixtures.date(2018, 9, 30), isDUfficio: false), in: context, "riesame_tardivo",
            "Il riesame andava chiesto entro il 29/09/2018: resta possibile solo d'ufficio.")
        expect(.riesame(data: Fixtures.date(2018, 9, 29), isDUfficio: false), in: context, "IN_LAVORAZIONE")
        expect(.riesame(data: Fixtures.date(2018, 11, 30), isDUfficio: true), in: context, "IN_LAVORAZIONE")
    }

    @Test func `il ripristino dice perché la sospensione finisce`() {
        let context = DomandaCase.context(.sospesa)
        expect(.ripristina(data: oggi, motivo: ""), in: context, "motivo_mancante")
        expect(.ripristina(data: oggi, motivo: "progetto firmato"), in: context, "ACCOLTA")
    }

    @Test func `il beneficio non termina prima della fine della sua durata`() {
        var context = DomandaCase.context(.accolta)
        context.fineBeneficio = Fixtures.date(2020, 1, 31)
        expect(
            .termina(data: oggi), in: context, "durata_non_finita",
            "Il beneficio dura fino al 31/01/2020: se finisce prima, registrare la decadenza o la rinuncia.")
        context.today = Fixtures.date(2020, 2, 3)
        expect(.termina(data: Fixtures.date(2020, 1, 31)), in: context, "TERMINATA")
    }

    @Test func `nessun fatto è nel futuro, né prima del fatto da cui dipende`() {
        for event in DomandaCase.events(on: oggi.adding(days: 1)) where event != .protocolla {
            for stato in DomandaState.allCases {
                #expect(DomandaCase.outcome(event, in: stato) == "data_futura")
            }
        }
        for event in DomandaCase.events(on: Fixtures.date(2018, 8, 31)) where event != .protocolla {
            for stato in DomandaState.allCases {
                #expect(DomandaCase.outcome(event, in: stato) == "data_anteriore")
            }
        }
        expect(
            .rinuncia(data: Fixtures.date(2018, 8, 31)), in: DomandaCase.context(.accolta), "data_anteriore",
            "La data 31/08/2018 viene prima dell'ultimo fatto (01/09/2018): controllarla.")
    }

    @Test func `anche senza la sua storia un fatto non precede presentazione e invio`() {
        var context = DomandaCase.context(.presentata, verifica: nil)
        context.ultimoFatto = nil
        expect(.rinuncia(data: Fixtures.date(2018, 7, 1)), in: context, "data_anteriore")
        expect(.rinuncia(data: Fixtures.date(2018, 7, 2)), in: context, "RINUNCIATA")
        context.stato = .inviata
        expect(.ricevuta(data: Fixtures.date(2018, 7, 8), protocolloInps: "1"), in: context, "data_anteriore")
        expect(.ricevuta(data: Fixtures.date(2018, 7, 9), protocolloInps: "1"), in: context, "IN_LAVORAZIONE")
    }

    @Test func `la data ha la precedenza, poi lo stato, poi ciò che manca`() {
        let event = DomandaEvent.scarto(data: oggi.adding(days: 1), motivo: "")
        expect(event, in: DomandaCase.context(.accolta), "data_futura")
        expect(.scarto(data: oggi, motivo: ""), in: DomandaCase.context(.accolta), "stato_non_adatto")
        expect(.scarto(data: oggi, motivo: ""), in: DomandaCase.context(.inviata), "motivo_mancante")
    }

    @Test func `solo le decadenze per sanzione fanno aspettare sei mesi`() {
        let sanctions = MotivoEsito.allCases.filter(\.isSanzione)
        #expect(sanctions == [.impegni, .mancateConvocazioni, .offertaRifiutata, .dsuFalsa])
        #expect(Set(sanctions).isSubset(of: MotivoEsito.motives(for: .decaduta)))
    }
}
