// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// What is known before the first key: the counter at work, the signal, the contact to be corrected.
    mutating func prefill(_ context: ScreenContext) {
        switch mode {
        case .nuovo: break
        case .sportello(let turno):
            session.form.set("punto", "\(turno.punto.rawValue)")
            session.form.set("modalita", turno.modalita.rawValue)
        case .segnalazione(let segnalazione):
            session.form.set("segnalazione", "\(segnalazione.id.rawValue)")
            session.form.set("interlocutore", Interlocutore.terzoSettore.rawValue)
            session.form.set("inviatoDa", Invio.volontariato.rawValue)
            session.form.set("motivi", MotivoAccesso.bisognoSociale.rawValue)
            if let dati = segnalazione.dati {
                session.form.set("modalita", dati.modalita.rawValue)
                session.form.set("chiamante", "\(dati.segnalante), \(dati.ente)")
            }
        case .rettifica(let accesso): write(accesso.dati)
        }
    }

    private mutating func write(_ dati: DatiAccesso) {
        let values: [FieldID: String] = [
            "data": dati.data.italian, "ora": dati.ora.italian, "punto": "\(dati.punto.rawValue)",
            "modalita": dati.modalita.rawValue, "consegnatoIl": dati.consegnatoIl?.italian ?? "",
            "interlocutore": dati.interlocutore.rawValue, "chiamante": dati.chiamante,
            "delega": FieldParsing.text(dati.delega?.isPresentata), "delegaDocumento": dati.delega?.documento ?? "",
            "identita": FieldParsing.text(dati.identita?.isSuperata), "chiesto": dati.identita?.chiesto ?? "",
            "inviatoDa": dati.inviatoDa.rawValue, "motivi": dati.motivi.map(\.rawValue).joined(separator: ","),
            "informativaIl": dati.informativaIl?.italian ?? "", "esito": dati.esito.rawValue,
            "servizio": dati.rinvio?.servizio ?? "",
            "mezzo": (dati.rinvio?.mezzo ?? .indicazioni).rawValue,
            "appuntamentoIl": dati.appuntamento?.data.italian ?? "",
            "appuntamentoOra": dati.appuntamento?.ora?.italian ?? "", "luogo": dati.appuntamento?.luogo ?? "",
            "con": dati.appuntamento?.con ?? "", "note": dati.note,
        ]
        for (id, value) in values { session.form.set(id, value) }
    }
}
