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
            "firmata": FieldParsing.text(dati.isFirmata), "tipoDocumento": dati.tipoDocumento?.rawValue ?? "",
            "documento": dati.documento,
            "documentoScade": dati.documentoScade?.italian ?? "", "delega": dati.delega,
            "residenzaDal": dati.residenzaDal?.italian ?? "", "cittadinanza": dati.cittadinanza?.rawValue ?? "",
            "tipoTitolo": dati.tipoTitolo?.rawValue ?? "", "titolo": dati.titoloDiSoggiorno,
            "titoloScade": dati.titoloScade?.italian ?? "",
            "rinnovoTitolo": dati.rinnovoTitoloChiesto?.italian ?? "", "dsu": dati.dsu,
            "tipoIsee": dati.tipoIsee?.rawValue ?? "",
            "dsuDel": dati.dsuDel?.italian ?? "", "dsuScade": dati.dsuScade?.italian ?? "",
        ]
        values.merge(preVerificaValues(of: dati)) { first, _ in first }
        values.merge(rowValues(of: dati)) { first, _ in first }
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
        dati.tipoDocumento = TipoDocumentoIdentita(rawValue: value("tipoDocumento"))
        dati.documento = value("documento")
        dati.documentoScade = date("documentoScade")
        dati.delega = value("delega")
        dati.residenzaDal = date("residenzaDal")
        dati.cittadinanza = Cittadinanza(rawValue: value("cittadinanza"))
        let hasPermit = session.form["titolo"].isVisible
        dati.tipoTitolo = hasPermit ? TitoloDiSoggiorno(rawValue: value("tipoTitolo")) : nil
        dati.titoloDiSoggiorno = hasPermit ? value("titolo") : ""
        dati.titoloScade = hasPermit ? date("titoloScade") : nil
        dati.rinnovoTitoloChiesto = hasPermit ? date("rinnovoTitolo") : nil
        dati.dsu = value("dsu")
        dati.dsuDel = date("dsuDel")
        dati.dsuScade = date("dsuScade")
        dati.tipoIsee = TipoIsee(rawValue: value("tipoIsee"))
        readPreVerifica(into: &dati, context)
        dati.mesiSia = Int(value("mesiSia")) ?? 0
        dati.hasReiCom = FieldParsing.flag(value("reiCom")) ?? false
        dati.lavori = works(context)
        dati.note = value("note")
        return dati
    }

    /// What is saved: the pre-verifica only when asked for.
    func dati(_ context: ScreenContext) -> DatiDomanda {
        let dati = typed(context)
        return FieldParsing.flag(value("registra")) == true ? dati : dati.senzaPreVerifica
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
