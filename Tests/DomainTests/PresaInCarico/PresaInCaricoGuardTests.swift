// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// Every guard of axis B, once refused and once accepted.
struct PresaInCaricoGuardTests {
    private let oggi = PresaCase.oggi
    private let lack = [Missing(sentence: "una cosa", section: "qui", field: "campo")]

    private func expect(
        _ event: PresaInCaricoEvent, in context: PresaInCaricoContext, _ outcome: String, _ sentence: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(PresaCase.outcome(event, in: context) == outcome, sourceLocation: sourceLocation)
        guard let sentence else { return }
        #expect(PresaCase.refusal(event, in: context)?.sentence == sentence, sourceLocation: sourceLocation)
    }

    @Test(arguments: DomandaState.allCases)
    func `la presa in carico si apre da sola con la domanda accolta o sospesa, prima a mano con un motivo`(
        domanda: DomandaState
    ) {
        var context = PresaCase.context(nil)
        context.domanda = domanda
        switch domanda {
        case .accolta, .sospesa: expect(.apri(data: oggi, motivo: nil), in: context, "DA_ASSEGNARE")
        case .presentata, .verificata, .inviata, .inLavorazione, .respinta, .respintaComune:
            expect(
                .apri(data: oggi, motivo: nil), in: context, "motivo_mancante",
                "Manca il motivo: scrivere perché si apre senza un esito positivo.")
            expect(.apri(data: oggi, motivo: "sfratto in corso"), in: context, "DA_ASSEGNARE")
        case .bozza:
            expect(
                .apri(data: oggi, motivo: "sfratto in corso"), in: context, "domanda_non_adatta",
                "La domanda è una bozza: protocollarla prima di aprire.")
        case .decaduta, .revocata, .terminata, .rinunciata, .archiviata:
            expect(.apri(data: oggi, motivo: "sfratto in corso"), in: context, "domanda_non_adatta")
        }
    }

    @Test func `la presa in carico si apre una volta sola e non prima della domanda`() {
        for stato in PresaInCaricoState.allCases {
            expect(.apri(data: oggi, motivo: "altro"), in: PresaCase.context(stato), "presa_gia_aperta")
        }
        var context = PresaCase.context(nil)
        context.ultimoFatto = nil
        expect(.apri(data: Fixtures.date(2018, 7, 1), motivo: nil), in: context, "data_anteriore")
        expect(.apri(data: Fixtures.date(2018, 7, 2), motivo: nil), in: context, "DA_ASSEGNARE")
    }

    @Test func `si assegna solo a chi è in servizio`() {
        let event = PresaInCaricoEvent.assegna(
            data: oggi, assistente: Identifier(1), consulente: nil, isGiaInCarico: false)
        var context = PresaCase.context(.daAssegnare)
        context.isAssistenteAttivo = false
        expect(event, in: context, "assistente_non_attivo")
        context.stato = .inMonitoraggio
        expect(event, in: context, "assistente_non_attivo")
        context.isAssistenteAttivo = true
        expect(event, in: context, "IN_MONITORAGGIO")
        context.stato = .daAssegnare
        expect(event, in: context, "ASSEGNATA")
    }

    @Test func `l'incontro viene il giorno dell'avviso o dopo`() {
        let context = PresaCase.context(.assegnata)
        let before = PresaCase.convocazione(on: oggi, incontro: oggi.adding(days: -1))
        expect(.convoca(before), in: context, "convocazione_passata")
        expect(.convoca(PresaCase.convocazione(on: oggi, incontro: oggi)), in: context, "CONVOCATA")
        let weeks = PresaCase.convocazione(on: oggi, incontro: oggi.adding(days: 30))
        expect(.convoca(weeks), in: context, "CONVOCATA")
    }

    @Test func `un'assenza giustificata ha un motivo, e si convoca di nuovo`() {
        let context = PresaCase.context(.convocata)
        expect(
            .incontro(data: oggi, esito: .assenteGiustificato, motivo: " "), in: context, "motivo_mancante",
            "Manca il motivo: scrivere perché l'assenza è giustificata.")
        expect(.incontro(data: oggi, esito: .assenteGiustificato, motivo: "ricovero"), in: context, "ASSEGNATA")
    }

    @Test func `prima della firma chi manca senza motivo si convoca di nuovo`() {
        expect(
            .incontro(data: oggi, esito: .assenteIngiustificato, motivo: ""), in: PresaCase.context(.convocata),
            "ASSEGNATA")
    }

    @Test func `sotto progetto firmato si registra l'esito solo di una convocazione`() {
        let event = PresaInCaricoEvent.incontro(data: oggi, esito: .assenteIngiustificato, motivo: "")
        var context = PresaCase.context(.inMonitoraggio)
        context.isConvocato = false
        expect(event, in: context, "convocazione_mancante")
        context.isConvocato = true
        expect(event, in: context, "IN_MONITORAGGIO")
    }

    @Test func `sotto progetto firmato una convocazione alla volta aspetta il suo esito`() {
        var context = PresaCase.context(.inMonitoraggio)
        expect(.convoca(PresaCase.convocazione(on: oggi)), in: context, "convocazione_in_attesa")
        context.isConvocato = false
        expect(.convoca(PresaCase.convocazione(on: oggi)), in: context, "IN_MONITORAGGIO")
        expect(
            .convoca(PresaCase.convocazione(on: oggi)), in: PresaCase.context(.convocata), "stato_non_adatto",
            "La presa in carico è convocata: per convocare il nucleo bisogna prima registrare l'incontro.")
    }

    @Test func `l'analisi si chiude quando nulla manca`() {
        var context = PresaCase.context(.inAnalisi)
        context.missingAnalisi = lack
        let event = PresaInCaricoEvent.chiudiAnalisi(data: oggi, esito: .soloSociale)
        expect(event, in: context, "analisi_incompleta", "La scheda non può essere chiusa: manca una cosa.")
        #expect(PresaCase.refusal(event, in: context)?.missing == lack)
        context.missingAnalisi = []
        expect(event, in: context, "ANALIZZATA")
    }

    @Test(arguments: [EsitoAnalisi.bisogniComplessi, .serviziSpecialistici])
    func `bisogni complessi e servizi specialistici vogliono prima l'équipe`(esito: EsitoAnalisi) {
        var context = PresaCase.context(.analizzata, esito: esito)
        context.equipe = 0
        expect(.instrada(data: oggi), in: context, "equipe_vuota")
        context.esitoAnalisi = .soloSociale
        context.stato = .progettazione
        context.isFirmato = false
        expect(.riclassifica(data: oggi, esito: esito, motivo: "nuovi bisogni"), in: context, "equipe_vuota")
        context.equipe = 1
        expect(.riclassifica(data: oggi, esito: esito, motivo: "nuovi bisogni"), in: context, "QUADRO_ANALISI")
        expect(.instrada(data: oggi), in: PresaCase.context(.analizzata, esito: esito), "QUADRO_ANALISI")
    }

    @Test func `senza esito l'analisi non prosegue`() {
        var context = PresaCase.context(.analizzata)
        context.esitoAnalisi = nil
        expect(.instrada(data: oggi), in: context, "esito_mancante")
    }

    @Test func `si cambia l'esito con un motivo e solo verso un altro esito`() {
        var context = PresaCase.context(.attesaPatto, esito: .soloLavoro)
        context.isFirmato = false
        expect(.riclassifica(data: oggi, esito: .soloSociale, motivo: ""), in: context, "motivo_mancante")
        expect(
            .riclassifica(data: oggi, esito: .soloLavoro, motivo: "errore"), in: context, "esito_uguale",
            "L'esito è già solo lavoro: sceglierne un altro.")
        expect(.riclassifica(data: oggi, esito: .soloSociale, motivo: "errore"), in: context, "PROGETTAZIONE")
    }

    @Test(arguments: [
        PresaInCaricoState.sottoscritta, .comunicata, .inMonitoraggio, .sospesa, .progettazione, .quadroAnalisi,
    ])
    func `con il progetto, o il patto, firmato l'esito non cambia più, e si dice che cosa fare`(
        stato: PresaInCaricoState
    ) {
        // In progettazione e in quadro la firma è quella della versione di prima: è una revisione.
        let event = PresaInCaricoEvent.riclassifica(data: oggi, esito: .soloLavoro, motivo: "tutti occupabili")
        var context = PresaCase.context(stato)
        context.isFirmato = true
        expect(event, in: context, "esito_gia_firmato")
        let sentence = PresaCase.refusal(event, in: context)?.sentence ?? ""
        #expect(sentence.contains("già firmato"))
        #expect(sentence.contains("aprire la revisione del progetto"))
    }

    @Test func `una scheda chiusa si rettifica con il motivo, anche dopo la firma, e l'esito resta`() {
        for stato in [PresaInCaricoState.attesaPatto, .progettazione, .inMonitoraggio, .sospesa] {
            let context = PresaCase.context(stato)
            expect(.rettificaAnalisi(data: oggi, motivo: " "), in: context, "motivo_mancante")
            expect(.rettificaAnalisi(data: oggi, motivo: "canone sbagliato"), in: context, stato.rawValue)
        }
        expect(
            .rettificaAnalisi(data: oggi, motivo: "canone sbagliato"), in: PresaCase.context(.inAnalisi),
            "stato_non_adatto",
            "La presa in carico è in analisi: per rettificare l'analisi preliminare bisogna prima chiudere la scheda "
                + "con il suo esito.")
    }

    @Test func `il contatto con il CPI si registra mentre si aspetta il patto, con l'appuntamento se c'è`() {
        let context = PresaCase.context(.attesaPatto, esito: .soloLavoro)
        var contatto = ContattoCpi(data: oggi, mezzo: .telefono)
        expect(.contattaCpi(contatto), in: context, "ATTESA_PATTO")
        contatto.risposta = .appuntamento
        expect(
            .contattaCpi(contatto), in: context, "appuntamento_mancante",
            "Manca il giorno dell'appuntamento: scriverlo.")
        contatto.appuntamento = oggi.adding(days: -1)
        expect(.contattaCpi(contatto), in: context, "appuntamento_prima_del_contatto")
        contatto.appuntamento = oggi.adding(days: 4)
        expect(.contattaCpi(contatto), in: context, "ATTESA_PATTO")
        #expect(PresaInCaricoEvent.contattaCpi(contatto).motivo == "appuntamento fissato per il 24/09/2018")
        contatto = ContattoCpi(data: oggi, mezzo: .email, risposta: .altro)
        expect(.contattaCpi(contatto), in: context, "risposta_mancante")
    }

    @Test func `il quadro non precede l'analisi e si chiude quando nulla manca`() {
        var context = PresaCase.context(.quadroAnalisi)
        context.ultimoFatto = nil
        expect(
            .chiudiQuadro(data: Fixtures.date(2018, 9, 2)), in: context, "quadro_prima_dell_analisi",
            "Il quadro (02/09/2018) viene prima dell'analisi (03/09/2018): controllare la data.")
        context.missingQuadro = lack + lack
        expect(
            .chiudiQuadro(data: oggi), in: context, "quadro_incompleto",
            "Il quadro non può essere chiuso: mancano 2 cose.")
        context.missingQuadro = []
        expect(.chiudiQuadro(data: Fixtures.date(2018, 9, 3)), in: context, "PROGETTAZIONE")
    }

    @Test func `la firma, del progetto o del patto, non precede l'analisi`() {
        for (stato, event) in [
            (PresaInCaricoState.progettazione, { PresaInCaricoEvent.firma(data: $0) }),
            (.attesaPatto, { PresaInCaricoEvent.pattoSottoscritto(data: $0, riferimento: "") }),
        ] as [(PresaInCaricoState, (CalendarDate) -> PresaInCaricoEvent)] {
            var context = PresaCase.context(stato)
            context.ultimoFatto = nil
            expect(
                event(Fixtures.date(2018, 9, 2)), in: context, "firma_prima_dell_analisi",
                "La firma (02/09/2018) viene prima dell'analisi (03/09/2018): controllare la data.")
            expect(event(PresaCase.analisi), in: context, "SOTTOSCRITTA")
            context.analisiIl = nil
            expect(event(oggi), in: context, "firma_senza_analisi")
        }
    }

    @Test func `il progetto si firma quando contenuto e firme ci sono`() {
        var context = PresaCase.context(.progettazione)
        context.missingProgetto = lack
        expect(.firma(data: oggi), in: context, "progetto_incompleto")
        context.missingProgetto = []
        expect(.firma(data: oggi), in: context, "SOTTOSCRITTA")
    }

    @Test func `revisione e sospensione hanno un motivo`() {
        let context = PresaCase.context(.inMonitoraggio)
        expect(.revisiona(data: oggi, motivo: ""), in: context, "motivo_mancante")
        expect(.revisiona(data: oggi, motivo: "nuovo lavoro"), in: context, "PROGETTAZIONE")
        expect(.sospendi(data: oggi, motivo: "\n"), in: context, "motivo_mancante")
        expect(.sospendi(data: oggi, motivo: "beneficio sospeso"), in: context, "SOSPESA_PIC")
    }

    @Test func `si trasferisce verso un ambito che ha un nome`() {
        let context = PresaCase.context(.inMonitoraggio)
        expect(.trasferisci(data: oggi, ambito: " "), in: context, "ambito_mancante")
        expect(.trasferisci(data: oggi, ambito: "Valdinievole"), in: context, "TRASFERITA")
    }

    @Test func `con un progetto firmato si chiude solo dopo la valutazione finale`() {
        var context = PresaCase.context(.inMonitoraggio)
        expect(.chiudi(data: oggi, motivo: .decesso, valutazione: " "), in: context, "valutazione_mancante")
        expect(.chiudi(data: oggi, motivo: .decesso, valutazione: "in parte raggiunti"), in: context, "CHIUSA")
        context.isFirmato = false
        expect(.chiudi(data: oggi, motivo: .decesso, valutazione: ""), in: context, "CHIUSA")
    }

    @Test func `se il progetto va avanti, la fine della durata si chiude come progetto oltre il beneficio`() {
        var context = PresaCase.context(.inMonitoraggio)
        context.fineProgetto = oggi.adding(days: 30)
        expect(
            .chiudi(data: oggi, motivo: .fineDurata, valutazione: "va avanti"), in: context, "progetto_in_corso",
            "Il progetto va avanti fino al 20/10/2018: scegliere «progetto oltre la durata del beneficio», o "
                + "«progetto concluso» se finisce adesso.")
        expect(.chiudi(data: oggi, motivo: .progettoConcluso, valutazione: "finisce"), in: context, "CHIUSA")
        expect(.chiudi(data: oggi, motivo: .progettoOltreBeneficio, valutazione: "va avanti"), in: context, "CHIUSA")
        context.fineProgetto = oggi
        expect(.chiudi(data: oggi, motivo: .fineDurata, valutazione: "concluso"), in: context, "CHIUSA")
    }

    @Test func `senza un progetto firmato non si chiude per il progetto`() {
        var context = PresaCase.context(.progettazione)
        context.isFirmato = false
        for motivo in MotivoChiusura.allCases {
            expect(
                .chiudi(data: oggi, motivo: motivo, valutazione: ""), in: context,
                motivo.needsProgetto ? "progetto_mancante" : "CHIUSA")
        }
    }

    @Test(arguments: Ruolo.allCases)
    func `riapre solo il supervisore, con un motivo`(ruolo: Ruolo) {
        var context = PresaCase.context(.chiusa)
        context.ruolo = ruolo
        let event = PresaInCaricoEvent.riapri(data: oggi, motivo: "chiusa per errore")
        expect(event, in: context, ruolo == .supervisore ? "IN_ANALISI" : "solo_supervisore")
        guard ruolo == .supervisore else { return }
        expect(.riapri(data: oggi, motivo: ""), in: context, "motivo_mancante")
    }

    @Test(arguments: PresaInCaricoState.allCases.filter(\.isOpen))
    func `la riapertura riporta allo stato di prima`(precedente: PresaInCaricoState) {
        for stato in [PresaInCaricoState.chiusa, .trasferita] {
            var context = PresaCase.context(stato)
            context.statoPrecedente = precedente
            expect(.riapri(data: oggi, motivo: "torna"), in: context, precedente.rawValue)
            context.statoPrecedente = nil
            expect(.riapri(data: oggi, motivo: "torna"), in: context, "DA_ASSEGNARE")
        }
    }

    @Test func `nessun fatto è nel futuro, né prima dell'ultimo`() {
        for stato in PresaInCaricoState.allCases {
            for (_, event) in PresaCase.events(on: oggi.adding(days: 1)) {
                expect(event, in: PresaCase.context(stato), "data_futura")
            }
            // A measure is in order with the closed quadro alone.
            for (name, event) in PresaCase.events(on: Fixtures.date(2018, 9, 2)) where name != "misura" {
                expect(
                    event, in: PresaCase.context(stato), "data_anteriore",
                    "La data 02/09/2018 viene prima dell'ultimo fatto (03/09/2018): controllarla.")
            }
        }
    }
}
