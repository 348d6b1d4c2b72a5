// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// The raw text of the fields for a domanda in the archive.
    static func values(of domanda: Domanda) -> [String: String] {
        let dati = domanda.dati
        var values: [String: String] = [
            "misura": dati.misura.rawValue, "tipo": dati.tipo.rawValue, "comune": dati.comune,
            "punto": dati.punto.map { "\($0.rawValue)" } ?? "", "presentataIl": dati.presentataIl?.italian ?? "",
            "presentataAlle": dati.presentataAlle?.italian ?? "", "protocollo": dati.protocollo?.text ?? "",
            "firmata": FieldParsing.text(dati.isFirmata), "documento": dati.documento,
            "documentoScade": dati.documentoScade?.italian ?? "", "delega": dati.delega,
            "residenzaDal": dati.residenzaDal?.italian ?? "", "cittadinanza": dati.cittadinanza?.rawValue ?? "",
            "titolo": dati.titoloDiSoggiorno, "titoloScade": dati.titoloScade?.italian ?? "", "dsu": dati.dsu,
            "dsuDel": dati.dsuDel?.italian ?? "", "dsuScade": dati.dsuScade?.italian ?? "",
        ]
        let preVerifica = [
            "isee": dati.isee?.italian ?? "", "isre": dati.isre?.italian ?? "", "isr": dati.isr?.italian ?? "",
            "mobiliare": dati.mobiliare?.italian ?? "", "immobili": dati.immobili?.italian ?? "",
            "altriTrattamenti": dati.altriTrattamenti?.italian ?? "", "hasVeicoli": FieldParsing.text(dati.hasVeicoli),
            "veicolo": dati.veicoloImmatricolato?.italian ?? "",
            "imbarcazioni": FieldParsing.text(dati.hasImbarcazioni),
            "naspi": FieldParsing.text(dati.hasNaspi), "parto": dati.partoPrevisto?.italian ?? "",
        ]
        values.merge(preVerifica) { first, _ in first }
        values["registra"] = FieldParsing.text(preVerifica.values.contains { !$0.isEmpty })
        values["mesiSia"] = "\(dati.mesiSia)"
        values["reiCom"] = FieldParsing.text(dati.hasReiCom)
        values["note"] = dati.note
        values["version"] = "\(domanda.version)"
        return values
    }

    /// The form as a value of the Domain, the pre-verifica included.
    func typed(_ context: ScreenContext) -> DatiDomanda {
        var dati = DatiDomanda()
        if case .modifica(let fascicolo, _) = mode { dati = fascicolo.domanda.dati }
        func date(_ id: FieldID) -> CalendarDate? { FieldParsing.date(value(id), context) }
        dati.misura = Misura(rawValue: value("misura")) ?? .rei
        dati.tipo = TipoDomanda(rawValue: value("tipo")) ?? .nuova
        dati.comune = value("comune")
        dati.punto = Int64(value("punto")).map(Identifier.init)
        dati.presentataIl = date("presentataIl")
        dati.presentataAlle = FieldParsing.time(value("presentataAlle"))
        dati.protocollo = protocollo(context)
        dati.isFirmata = FieldParsing.flag(value("firmata")) ?? false
        dati.documento = value("documento")
        dati.documentoScade = date("documentoScade")
        dati.delega = value("delega")
        dati.residenzaDal = date("residenzaDal")
        dati.cittadinanza = Cittadinanza(rawValue: value("cittadinanza"))
        dati.titoloDiSoggiorno = session.form["titolo"].isVisible ? value("titolo") : ""
        dati.titoloScade = session.form["titoloScade"].isVisible ? date("titoloScade") : nil
        dati.dsu = value("dsu")
        dati.dsuDel = date("dsuDel")
        dati.dsuScade = date("dsuScade")
        readPreVerifica(into: &dati, context)
        dati.mesiSia = Int(value("mesiSia")) ?? 0
        dati.hasReiCom = FieldParsing.flag(value("reiCom")) ?? false
        dati.note = value("note")
        return dati
    }

    /// What is saved: the pre-verifica only when asked for.
    func dati(_ context: ScreenContext) -> DatiDomanda {
        var dati = typed(context)
        guard FieldParsing.flag(value("registra")) != true else { return dati }
        dati.isee = nil
        dati.isr = nil
        dati.isre = nil
        dati.immobili = nil
        dati.mobiliare = nil
        dati.hasVeicoli = nil
        dati.veicoloImmatricolato = nil
        dati.hasImbarcazioni = nil
        dati.hasNaspi = nil
        dati.partoPrevisto = nil
        dati.altriTrattamenti = nil
        return dati
    }

    private func readPreVerifica(into dati: inout DatiDomanda, _ context: ScreenContext) {
        dati.isee = FieldParsing.euro(value("isee"))
        dati.isr = FieldParsing.euro(value("isr"))
        dati.isre = FieldParsing.euro(value("isre"))
        dati.immobili = FieldParsing.euro(value("immobili"))
        dati.mobiliare = FieldParsing.euro(value("mobiliare"))
        dati.hasVeicoli = FieldParsing.flag(value("hasVeicoli"))
        dati.veicoloImmatricolato =
            dati.hasVeicoli == true ? FieldParsing.date(value("veicolo"), context) : nil
        dati.hasImbarcazioni = FieldParsing.flag(value("imbarcazioni"))
        dati.hasNaspi = FieldParsing.flag(value("naspi"))
        dati.partoPrevisto = FieldParsing.date(value("parto"), context)
        dati.altriTrattamenti = FieldParsing.euro(value("altriTrattamenti"))
    }

    private func protocollo(_ context: ScreenContext) -> Protocollo? {
        let text = value("protocollo")
        return text.isEmpty ? nil : try? Protocollo.parse(text, year: protocolYear(context)).get()
    }

    /// The year of a protocol written without one.
    func protocolYear(_ context: ScreenContext) -> Int {
        (FieldParsing.date(value("presentataIl"), context) ?? context.oggi).year
    }
}
