// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// What the counter says of a new domanda: warnings, never a refusal, because INPS decides.
struct DomandaWarningsTests {
    /// A form presented on `day`, with nothing to warn of.
    private func form(_ day: String, tipo: TipoDomanda = .nuova) throws -> DatiDomanda {
        var dati = Fixtures.datiDomanda
        dati.presentataIl = try giorno(day)
        dati.dsuScade = nil
        dati.tipo = tipo
        return dati
    }

    private func codes(_ dati: DatiDomanda, after earlier: [Domanda] = []) throws -> [String] {
        dati.warnings(precedenti: earlier, richiedente: Fixtures.maria.dati, today: try giorno("2018-09-20"))
            .map(\.code)
    }

    /// An earlier domanda of the household, paid from `decorrenza`.
    private func earlier(
        _ stato: DomandaState, decorrenza: String = "2018-03-01", mesiSia: Int = 0, tipo: TipoDomanda = .nuova
    ) throws -> Domanda {
        var domanda = Fixtures.fascicolo(.accolta).domanda
        domanda.stato = stato
        domanda.dati.mesiSia = mesiSia
        domanda.dati.tipo = tipo
        domanda.esito = DomandaCase.esito(.accolta)
        domanda.esito?.decorrenza = try giorno(decorrenza)
        return domanda
    }

    @Test func `il ReI si chiede dal 1 dicembre 2017 al 28 febbraio 2019`() throws {
        #expect(try codes(form("2017-11-30")) == ["misura_non_iniziata"])
        #expect(try codes(form("2017-12-01")) == [])
        #expect(try codes(form("2019-02-28")) == [])
        #expect(try codes(form("2019-03-01")) == ["misura_chiusa"])
        var sia = try form("2017-09-01")
        sia.misura = .sia
        #expect(try codes(sia) == [])
    }

    @Test func `un'altra domanda aperta del nucleo è un avviso`() throws {
        for stato in DomandaState.allCases {
            let found = try codes(form("2018-09-20"), after: [earlier(stato)])
            #expect(found.contains("domanda_aperta") == stato.isOpen, "\(stato)")
        }
        let warning = try form("2018-09-20").warnings(precedenti: [earlier(.accolta)], today: giorno("2018-09-20"))
        #expect(warning.first?.sentence.contains("accolta (REI-2018-00311)") == true)
    }

    @Test func `il rinnovo si chiede sei mesi dopo l'ultimo mese pagato`() throws {
        // Twelve months of SIA leave six months of ReI: March to August 2018.
        let ended = try earlier(.terminata, mesiSia: 12)
        #expect(ended.fineBeneficio == (try giorno("2018-08-31")))
        #expect(ended.rinnovoDal == (try giorno("2019-03-01")))
        let february = try earlier(.terminata, decorrenza: "2018-02-01", mesiSia: 12)
        #expect(february.rinnovoDal == (try giorno("2019-02-01")))
        #expect(try codes(form("2019-01-31", tipo: .rinnovo), after: [february]) == ["rinnovo_anticipato"])
        #expect(try codes(form("2019-02-01", tipo: .rinnovo), after: [february]) == [])
    }

    @Test func `un rinnovo possibile solo dopo la chiusura del ReI lo dice`() throws {
        let ended = try earlier(.terminata)
        #expect(ended.rinnovoDal == (try giorno("2020-03-01")))
        let warnings = try form("2019-02-28", tipo: .rinnovo).warnings(
            precedenti: [ended], today: giorno("2019-02-28"))
        #expect(warnings.map(\.code) == ["rinnovo_anticipato"])
        #expect(warnings.first?.sentence.contains("01/03/2020") == true)
        #expect(warnings.first?.sentence.hasSuffix("Il ReI però si chiedeva fino al 28/02/2019.") == true)
    }

    @Test func `si rinnova solo un beneficio terminato, e una volta sola`() throws {
        #expect(try codes(form("2019-02-01", tipo: .rinnovo)) == ["rinnovo_senza_beneficio"])
        let renewed = try earlier(.terminata, decorrenza: "2018-01-01", tipo: .rinnovo)
        #expect(renewed.rinnovoDal == nil)
        #expect(try codes(form("2019-02-01", tipo: .rinnovo), after: [renewed]) == ["rinnovo_unico"])
    }

    @Test func `dopo un beneficio terminato una domanda nuova è forse un rinnovo`() throws {
        let ended = try earlier(.terminata, decorrenza: "2018-02-01", mesiSia: 12)
        #expect(try codes(form("2019-02-01"), after: [ended]) == ["rinnovo_da_indicare"])
        #expect(try codes(form("2019-02-01", tipo: .continuitaSia), after: [ended]) == [])
    }

    @Test(arguments: MotivoEsito.motives(for: .decaduta))
    func `dopo una decadenza si aspettano sei mesi solo se è una sanzione`(motivo: MotivoEsito) throws {
        var ended = try earlier(.decaduta)
        ended.esito = EsitoInps(stato: .decaduta, data: try giorno("2018-08-31"), motivo: motivo)
        #expect(ended.nuovaDomandaDal == (motivo.isSanzione ? try giorno("2019-02-28") : nil))
        #expect(
            try codes(form("2019-02-27"), after: [ended]) == (motivo.isSanzione ? ["decadenza_recente"] : []))
        #expect(try codes(form("2019-02-28"), after: [ended]) == [])
        ended.stato = .revocata
        #expect(ended.nuovaDomandaDal == nil)
    }

    @Test func `codice fiscale, DSU, documento e titolo si guardano al giorno della domanda`() throws {
        var dati = try form("2018-09-20")
        dati.dsu = " "
        dati.dsuScade = try giorno("2018-09-19")
        dati.documentoScade = try giorno("2018-09-19")
        dati.titoloScade = try giorno("2018-09-19")
        let unknown = DatiPersona(cognome: "Inventati", nome: "Maria")
        let found = dati.warnings(richiedente: unknown, today: try giorno("2018-12-01"))
        #expect(
            found.map(\.code) == [
                "codice_fiscale_mancante", "dsu_mancante", "dsu_scaduta", "documento_scaduto", "titolo_scaduto",
            ])
        #expect(found.allSatisfy { $0.sentence.hasSuffix(".") && $0.field != nil })
        dati.presentataIl = try giorno("2018-09-19")
        dati.dsu = "INPS-ISEE-2018-00123456A-00"
        #expect(dati.warnings(richiedente: Fixtures.maria.dati, today: try giorno("2018-12-01")).isEmpty)
    }

    @Test func `la sospensione tolta, il beneficio è quello di prima`() throws {
        let positive = DomandaCase.esito(.accolta, on: try giorno("2018-07-16"))
        let suspended = EsitoInps(stato: .sospesa, data: try giorno("2018-12-01"), motivo: .mancataSottoscrizione)
        let last = EsitoInps.last(of: [positive, suspended])
        #expect(last?.stato == .sospesa && last?.motivo == .mancataSottoscrizione)
        #expect(last?.importo == positive.importo && last?.decorrenza == positive.decorrenza)
        #expect(EsitoInps.last(of: [suspended]) == suspended)
        #expect(EsitoInps.last(of: []) == nil)
    }

    @Test func `la decorrenza di un beneficio in istruttoria non si conosce, e la durata nemmeno`() {
        let domanda = Fixtures.fascicolo(.inLavorazione).domanda
        #expect(domanda.durata == nil && domanda.fineBeneficio == nil && domanda.rinnovoDal == nil)
    }
}
