// SPDX-License-Identifier: EUPL-1.2

extension DatiAccesso {
    /// Every field with its value, in words.
    public func campi(_ nomi: NomiStoria) -> [CampoStoria] {
        [
            CampoStoria("Giorno", data), CampoStoria("Ora", ora.italian),
            CampoStoria("Punto di accesso", nomi.punti[punto]), CampoStoria("Modalità", modalita.denominazione),
            CampoStoria("Persona", persona.map { nomi.nome($0) }),
            CampoStoria("Chi parla", interlocutore.denominazione), CampoStoria("Nome di chi parla", chiamante),
            CampoStoria("Inviato da", inviatoDa.denominazione),
            CampoStoria("Motivi", motivi.map(\.denominazione).joined(separator: ", ")),
            CampoStoria("Informativa data il", informativaIl), CampoStoria("Esito", esito.denominazione),
            CampoStoria(
                "Delega",
                delega.map { [$0.isPresentata ? "presentata" : "non presentata", $0.documento].joined(separator: " ") }),
            CampoStoria(
                "Verifica dell'identità",
                identita.map { "\($0.isSuperata ? "superata" : "non superata") \($0.chiesto)" }),
            CampoStoria("Consegnato il", consegnatoIl),
            CampoStoria("Inviato a", rinvio.map { "\($0.servizio), \($0.mezzo.denominazione)" }),
            CampoStoria(
                "Appuntamento",
                appuntamento.map {
                    [$0.data.italian, $0.ora?.italian ?? "", $0.luogo, $0.con].filter { !$0.isEmpty }
                        .joined(separator: " ")
                }),
            CampoStoria("Note", note),
        ]
    }
}
