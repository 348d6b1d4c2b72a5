// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Bozza {
    /// The screen on which the draft is taken up again: its own when it stands alone, else the case file it belongs to.
    var screen: Screen {
        if let domanda { return .fascicolo(FascicoloState(domanda: domanda, bozza: chiave)) }
        let parts = chiave.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        let number = parts.last.flatMap(Int64.init).map(Identifier<Persona>.init)
        let last = parts.last.flatMap(Int64.init)
        switch (parts.first, number) {
        case ("lotto", _): return .invio(chiave == "lotto:nuovo" ? InvioState() : .inviate())
        case ("comunicazioni", _):
            return .comunicazioni(chiave == "comunicazioni:nuovo" ? ComunicazioniState() : .inAttesa())
        case ("rettifica", _?): return .schedaAccesso(SchedaAccessoState(accesso: Identifier(last ?? 0)))
        case ("operatore", nil): return .schedaOperatore(SchedaOperatoreState(operatore: nil))
        case ("operatore", _): return .gestioneOperatori(GestioneOperatoriState())
        case ("eccezionale", _?): return .fascicolo(FascicoloState(domanda: Identifier(last ?? 0)))
        case ("esame", _?): return .accessiEccezionali(AccessiEccezionaliState())
        case ("convenzione", nil): return .schedaConvenzione(SchedaConvenzioneState(convenzione: nil))
        case ("convenzione", _): return .convenzioni(ConvenzioniState())
        case ("segnalazione", _): return .nuovaSegnalazione(NuovaSegnalazioneState())
        case ("accesso", nil): return .accesso(AccessoState(persona: nil))
        case ("accesso", let id?): return .ricerca(RicercaState(scopo: .accesso, going: id))
        case ("persona", let id?) where parts.count == 2: return .persona(PersonaState(mode: .modifica(id)))
        case ("persona", _):
            return .persona(PersonaState(mode: .nuova(iniziale: parts.count == 3 ? parts[2] : "")))
        case (_, let id?): return .ricerca(RicercaState(scopo: .domanda, going: id))
        default: return .ricerca(RicercaState(scopo: .domanda))
        }
    }
}
