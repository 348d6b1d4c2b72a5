// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Who a case is given to at one moment, and its place in the waiting list.
struct AssegnazioneStorica: Hashable, Codable {
    let stato: PresaInCaricoState
    let inCodaDal: CalendarDate
    let assistente: Identifier<Operatore>?
    let consulente: Identifier<Operatore>?
    let isGiaInCarico: Bool

    init(_ stored: StoredPresa) {
        stato = stored.presa.stato
        inCodaDal = stored.inCodaDal
        assistente = stored.presa.assistente?.id
        consulente = stored.presa.consulente?.id
        isGiaInCarico = stored.presa.isGiaInCarico
    }

    /// Every field with its value, in words.
    func campi(_ nomi: NomiStoria) -> [CampoStoria] {
        [
            CampoStoria("Stato della presa in carico", stato.denominazione),
            CampoStoria("Assistente sociale", nomi.nome(assistente)),
            CampoStoria("Consulente del CPI", nomi.nome(consulente)),
            CampoStoria("Già in carico ai servizi", isGiaInCarico),
        ]
    }
}
