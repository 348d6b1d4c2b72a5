// SPDX-License-Identifier: EUPL-1.2

extension Appuntamento {
    /// Every field with its value, in words.
    public func campi(_ nomi: NomiStoria) -> [CampoStoria] {
        [
            CampoStoria("Giorno", dati.data), CampoStoria("Ora", dati.ora.italian),
            CampoStoria("Durata", "\(dati.durata) minuti"), CampoStoria("Tipo", dati.tipo.denominazione),
            CampoStoria("Chi partecipa", dati.operatori.map { nomi.nome($0) }.joined(separator: ", ")),
            CampoStoria("Stanza", dati.stanza), CampoStoria("Luogo", dati.luogo), CampoStoria("Oggetto", dati.oggetto),
            CampoStoria("Stato", stato.denominazione), CampoStoria("Motivo dell'annullamento", motivoAnnullamento),
        ]
    }
}
