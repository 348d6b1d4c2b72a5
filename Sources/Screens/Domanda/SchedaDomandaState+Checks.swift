// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "presentataIl", "residenzaDal", "dsuDel", "veicolo": return CounterChecks.pastDate(text, context)
        case "documentoScade", "titoloScade", "dsuScade", "parto": return FieldParsing.checkDate(text, context)
        case "presentataAlle": return FieldParsing.checkTime(text)
        case "protocollo": return checkProtocollo(text, context)
        case "dsu": return .accepted(DatiDomanda.protocolloDsu(text, year: protocolYear(context)))
        case "documento", "titolo", "delega": return CounterChecks.line(text)
        case "mesiSia":
            guard let months = Int(text.isEmpty ? "0" : text), months <= 12 else {
                return .refused(Problem("mesi_sia", "I mesi di SIA vanno da 0 a 12."))
            }
            return .accepted("\(months)")
        default:
            if session.form[id].kind == .euro { return FieldParsing.checkEuro(text) }
            return .accepted(text)
        }
    }

    private func checkProtocollo(_ text: String, _ context: ScreenContext) -> FieldCheck {
        if text.allSatisfy(\.isWhitespace) { return .accepted("") }
        switch Protocollo.parse(text, year: protocolYear(context)) {
        case .success(let protocollo): return .accepted(protocollo.text)
        case .failure(let problem): return .refused(problem)
        }
    }

    /// The last day of a DSU follows from its first.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        guard id == "dsuDel", let signed = FieldParsing.date(value("dsuDel"), context),
            let last = Norme.scadenzaDsu.valore?.date(in: signed.year + 1)
        else { return .none }
        if value("dsuScade").isEmpty || value("dsuScade") == derivedDsu {
            session.fill("dsuScade", last.italian)
            derivedDsu = last.italian
        }
        return .none
    }

    /// Fields that depend on others, and the remarks of the pre-verifica beside them.
    mutating func refresh(_ context: ScreenContext) {
        let isPermit = !["", Cittadinanza.unioneEuropea.rawValue].contains(value("cittadinanza"))
        for id in [FieldID("titolo"), "titoloScade"] where session.form[id].isVisible != isPermit {
            session.form[id].isVisible = isPermit
        }
        let hasVehicle = value("hasVeicoli") == "s"
        if session.form["veicolo"].isVisible != hasVehicle { session.form["veicolo"].isVisible = hasVehicle }
        let isKept = value("registra") == "s"
        session.form["registra"].note =
            isKept ? "i dati qui sotto si conservano" : "i dati qui sotto non si conservano"
        noteRequirements(context)
        noteExpiries(context)
    }

    private mutating func noteRequirements(_ context: ScreenContext) {
        let fields: [String: FieldID] = [
            "R3": "isee", "R4": "isre", "R5": "immobili", "R6": "mobiliare", "R8": "imbarcazioni", "R9": "naspi",
        ]
        let live = PreVerifica(self, context)
        for riga in live.requisiti {
            guard let id = fields[riga.codice] else { continue }
            if case .oltreIlLimite(let detail) = riga.esito {
                session.form[id].note = "! \(detail.replacing("oltre di", with: "eccede di"))"
            } else {
                session.form[id].note = nil
            }
        }
        if value("isre").isEmpty, let isr = FieldParsing.euro(value("isr")) {
            let scale = Norme.scala(componenti: live.componenti, on: live.data)
            session.form["isre"].note = "ISR/scala \(isr.times(100, over: scale).italian)"
        }
    }

    private mutating func noteExpiries(_ context: ScreenContext) {
        let day = FieldParsing.date(value("presentataIl"), context) ?? context.oggi
        for id in [FieldID("documentoScade"), "titoloScade", "dsuScade"] {
            guard let expiry = FieldParsing.date(value(id), context) else { continue }
            session.form[id].note = expiry < day ? "! già scaduta" : nil
        }
    }
}
