// SPDX-License-Identifier: EUPL-1.2

/// What is written on the form of a domanda, apart from its people.
///
/// Source: docs/FONTI.md 3.3. The requirement inputs are those of the pre-verifica and stay nil unless recorded on purpose.
public struct DatiDomanda: Hashable, Sendable, Codable {
    /// Measure asked for.
    public var misura: Misura
    /// New, or following another.
    public var tipo: TipoDomanda
    /// Belfiore code of the comune of residence.
    public var comune: String
    /// Where it was handed in.
    public var punto: Identifier<PuntoDiAccesso>?
    /// Day of presentation: starts C1 and C3.
    public var presentataIl: CalendarDate?
    /// Time of presentation: settles the chronological order within a day.
    public var presentataAlle: TimeOfDay?
    /// Protocol of the body.
    public var protocollo: Protocollo?
    /// The form is signed.
    public var isFirmata: Bool
    /// Kind of the identity document; nil in a form written before the kind was asked, which has it in `documento`.
    public var tipoDocumento: TipoDocumentoIdentita?
    /// Number of the identity document.
    public var documento: String
    /// Expiry of the identity document.
    public var documentoScade: CalendarDate?
    /// Who handed it in, with a delega; empty when the richiedente.
    public var delega: String
    /// Continuous residence in Italy since.
    public var residenzaDal: CalendarDate?
    /// Code of `Cittadinanza` (R1); nil while unknown.
    public var cittadinanza: Cittadinanza?
    /// Kind of the permit.
    public var tipoTitolo: TitoloDiSoggiorno?
    /// Number of the permit, or of the receipt of its renewal.
    public var titoloDiSoggiorno: String
    /// Day the renewal of the permit was asked for.
    public var rinnovoTitoloChiesto: CalendarDate?
    /// Expiry of the permit.
    public var titoloScade: CalendarDate?
    /// Protocol of the DSU ("INPS-ISEE-2018-00123456A-00").
    public var dsu: String
    /// Day the DSU was signed.
    public var dsuDel: CalendarDate?
    /// Last day of validity.
    public var dsuScade: CalendarDate?
    /// Which ISEE it is.
    public var tipoIsee: TipoIsee?
    /// ISEE, when the pre-verifica is recorded.
    public var isee: Euro?
    /// ISR, when the pre-verifica is recorded.
    public var isr: Euro?
    /// ISRE, when the pre-verifica is recorded.
    public var isre: Euro?
    /// Real estate other than the home.
    public var immobili: Euro?
    /// Movable assets.
    public var mobiliare: Euro?
    /// How the family requirement is met, while it is asked.
    public var casoFamiliare: CasoFamiliare?
    /// Vehicles first registered lately, when the pre-verifica is recorded.
    public var veicoli: [VeicoloDichiarato]?
    /// First registration of the newest vehicle, in forms written before the list; nil with `hasVeicoli` false means none.
    public var veicoloImmatricolato: CalendarDate?
    /// Owns vehicles first registered lately.
    public var hasVeicoli: Bool?
    /// Owns ships or pleasure boats.
    public var hasImbarcazioni: Bool?
    /// Some member receives NASpI.
    public var hasNaspi: Bool?
    /// Who receives it.
    public var naspiDi: Identifier<Persona>?
    /// Due date of a pregnancy.
    public var partoPrevisto: CalendarDate?
    /// Other payments to the household, when the pre-verifica is recorded.
    public var trattamenti: [TrattamentoDichiarato]?
    /// Means-tested treatments, monthly, in forms written before the list.
    public var altriTrattamenti: Euro?
    /// Months of SIA already enjoyed, 0–12.
    public var mesiSia: Int
    /// REI-Com data come with the domanda: someone works.
    public var hasReiCom: Bool
    /// Who works, a row for each.
    public var lavori: [LavoroDichiarato]?
    /// Free text.
    public var note: String

    /// An empty form.
    public init(misura: Misura = .rei, tipo: TipoDomanda = .nuova, comune: String = "") {
        self.misura = misura
        self.tipo = tipo
        self.comune = comune
        isFirmata = false
        documento = ""
        delega = ""
        titoloDiSoggiorno = ""
        dsu = ""
        mesiSia = 0
        hasReiCom = false
        note = ""
    }

    /// The identity document in words: kind and number.
    public var documentoInParole: String {
        guard let tipoDocumento, !documento.isEmpty else { return documento }
        return "\(tipoDocumento.denominazione) \(documento)"
    }

    /// The vehicles of the form, whichever way they were written.
    public var veicoliDichiarati: [VeicoloDichiarato]? {
        if let veicoli { return veicoli }
        if hasVeicoli == false { return [] }
        return veicoloImmatricolato.map { [VeicoloDichiarato(primaImmatricolazione: $0)] }
    }

    /// The payments of the form, whichever way they were written.
    public var trattamentiDichiarati: [TrattamentoDichiarato] {
        if let trattamenti { return trattamenti }
        guard let altriTrattamenti, altriTrattamenti > .zero else { return [] }
        return [TrattamentoDichiarato(descrizione: "altri trattamenti", importo: altriTrattamenti)]
    }

    /// The form without what was typed for the pre-verifica alone.
    public var senzaPreVerifica: DatiDomanda {
        var dati = self
        (dati.isee, dati.isr, dati.isre, dati.immobili, dati.mobiliare) = (nil, nil, nil, nil, nil)
        (dati.hasVeicoli, dati.veicoloImmatricolato, dati.veicoli) = (nil, nil, nil)
        (dati.hasImbarcazioni, dati.hasNaspi, dati.naspiDi) = (nil, nil, nil)
        (dati.casoFamiliare, dati.partoPrevisto) = (nil, nil)
        (dati.trattamenti, dati.altriTrattamenti) = (nil, nil)
        return dati
    }

    /// What lacks before the domanda can be protocolled, each with the field to jump to.
    ///
    /// Source: docs/FONTI.md 1.5, asse A, BOZZA → PRESENTATA.
    public func missingForProtocollo() -> [Missing] {
        var found: [Missing] = []
        func lack(_ condition: Bool, _ sentence: String, _ field: String) {
            if condition { found.append(Missing(sentence: sentence, section: "domanda", field: field)) }
        }
        lack(comune.isEmpty, "comune di residenza: da indicare", "comune")
        lack(presentataIl == nil, "data di presentazione: da indicare", "presentataIl")
        lack(protocollo == nil, "protocollo: da indicare", "protocollo")
        lack(!isFirmata, "firma del richiedente: da raccogliere", "firmata")
        lack(documento.isEmpty, "documento d'identità: da indicare", "documento")
        return found
    }
}
