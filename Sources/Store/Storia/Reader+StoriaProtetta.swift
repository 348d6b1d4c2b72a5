// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Reader {
    /// Former and present values without where a protected household is: the history is read by who is not named too.
    func withoutRecapiti(_ value: Istantanea?, of oggetto: OggettoModificato) throws -> Istantanea? {
        switch value {
        case .persona(let dati)?:
            guard let persona = oggetto.persona, try recapito(of: persona) != nil else { return value }
            return .persona(dati.withoutRecapiti)
        case .appuntamento(let appuntamento)?:
            guard let domanda = appuntamento.dati.domanda, try isNascosto(domanda) else { return value }
            var dati = appuntamento.dati
            (dati.luogo, dati.stanza, dati.oggetto) = (RecapitoProtetto.parole, "", "")
            return .appuntamento(
                Appuntamento(
                    id: appuntamento.id, version: appuntamento.version, dati: dati, stato: appuntamento.stato,
                    motivoAnnullamento: appuntamento.motivoAnnullamento))
        case .accesso(var dati)?:
            guard let persona = dati.persona, dati.appuntamento != nil, let row = try recapito(of: persona),
                try !isNominato(in: row.id("nucleo_id"))
            else { return value }
            dati.appuntamento?.luogo = RecapitoProtetto.parole
            return .accesso(dati)
        default: return value
        }
    }
}
