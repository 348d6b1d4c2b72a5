// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// A contact read in full, with what it was before its corrections.
public struct SchedaAccessoState: ScreenState {
    let accesso: Identifier<Accesso>
    /// What the archive answered; nil until it has.
    var scheda: SchedaAccesso?
    /// The first line shown.
    var top = 0

    /// The screen as it opens.
    public init(accesso: Identifier<Accesso>) { self.accesso = accesso }

    /// Where I am.
    public var title: String { "Registro degli accessi ▸ Accesso" }

    /// The contact in lines.
    func lines(_ context: ScreenContext) -> [String] {
        guard let scheda else { return [] }
        var lines = Self.lines(scheda.accesso.dati, scheda.persona, context)
        lines.append("Registrato il \(scheda.registrato.inRome) da \(scheda.operatore).")
        if scheda.isSuperato { lines.append("È stato rettificato: nel registro vale la rettifica.") }
        var current = scheda.accesso
        for former in scheda.precedenti {
            lines += ["", "# Prima della rettifica", "Perché: \(current.rettifica?.motivo ?? "")"]
            lines += Self.lines(former.accesso.dati, scheda.persona, context)
            lines.append("Registrato il \(former.registrato.inRome) da \(former.operatore).")
            current = former.accesso
        }
        return lines
    }

    private static func lines(_ dati: DatiAccesso, _ persona: Persona?, _ context: ScreenContext) -> [String] {
        let punto = context.session.punti.first { $0.id == dati.punto }
        var lines = [
            "Persona         \(persona?.dati.nomeCompleto ?? "non indicata")",
            "Quando          \(dati.data.italian) alle \(dati.ora.italian), \(dati.modalita.denominazione)",
            "Dove            \(punto?.denominazione ?? "")",
        ]
        if let day = dati.consegnatoIl { lines.append("Consegnato      dal CAF il \(day.italian)") }
        let caller = dati.chiamante.isEmpty ? "" : ": \(dati.chiamante)"
        lines.append("Chi parla       \(dati.interlocutore.denominazione)\(caller)")
        if let delega = dati.delega {
            let which = delega.documento.isEmpty ? "" : ": \(delega.documento)"
            lines.append("Delega          \(delega.isPresentata ? "presentata\(which)" : "non presentata")")
        }
        if let identita = dati.identita {
            let asked = identita.chiesto.isEmpty ? "" : ", chiesto: \(identita.chiesto)"
            lines.append("Identità        \(identita.isSuperata ? "verificata" : "non verificata")\(asked)")
        }
        if let silence = dati.senzaNotizie { lines.append("Notizie         \(silence)") }
        lines.append("Inviato da      \(dati.inviatoDa.denominazione)")
        lines.append("Motivi          \(dati.motivi.map(\.denominazione).joined(separator: ", "))")
        if let day = dati.informativaIl { lines.append("Informativa     data il \(day.italian)") }
        lines.append("Esito           \(dati.esito.denominazione)")
        if let rinvio = dati.rinvio {
            lines.append("Servizio        \(rinvio.servizio), \(rinvio.mezzo.denominazione)")
        }
        if let appuntamento = dati.appuntamento { lines.append("Appuntamento    \(appuntamento.parole)") }
        if !dati.note.isEmpty { lines.append("Note            \(dati.note.onOneLine)") }
        return lines
    }
}

extension AppuntamentoAccesso {
    /// "25/09/2018 alle 09:30, stanza 2, con Ada Esempio".
    var parole: String {
        let time = ora.map { " alle \($0.italian)" } ?? ""
        let place = luogo.isEmpty ? "" : ", \(luogo)"
        return data.italian + time + place + (con.isEmpty ? "" : ", con \(con)")
    }
}
