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
    /// Kind and number of the identity document.
    public var documento: String
    /// Expiry of the identity document.
    public var documentoScade: CalendarDate?
    /// Who handed it in, with a delega; empty when the richiedente.
    public var delega: String
    /// Continuous residence in Italy since.
    public var residenzaDal: CalendarDate?
    /// Code of `Cittadinanza` (R1); nil while unknown.
    public var cittadinanza: Cittadinanza?
    /// Kind and number of the permit.
    public var titoloDiSoggiorno: String
    /// Expiry of the permit.
    public var titoloScade: CalendarDate?
    /// Protocol of the DSU ("INPS-ISEE-2018-00123456A-00").
    public var dsu: String
    /// Day the DSU was signed.
    public var dsuDel: CalendarDate?
    /// Last day of validity.
    public var dsuScade: CalendarDate?
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
    /// First registration of the newest vehicle; nil with `hasVeicoli` false means none.
    public var veicoloImmatricolato: CalendarDate?
    /// Owns vehicles first registered lately.
    public var hasVeicoli: Bool?
    /// Owns ships or pleasure boats.
    public var hasImbarcazioni: Bool?
    /// Some member receives NASpI.
    public var hasNaspi: Bool?
    /// Due date of a pregnancy.
    public var partoPrevisto: CalendarDate?
    /// Means-tested treatments, monthly.
    public var altriTrattamenti: Euro?
    /// Months of SIA already enjoyed, 0–12.
    public var mesiSia: Int
    /// REI-Com data come with the domanda: someone works.
    public var hasReiCom: Bool
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
