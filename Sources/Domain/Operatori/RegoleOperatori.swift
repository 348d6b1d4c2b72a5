// SPDX-License-Identifier: EUPL-1.2

/// What nobody may do to the list of operators, whatever the role: pure rules over the list as it is.
public enum RegoleOperatori {
    /// Why somebody cannot be deactivated; nil when they can.
    ///
    /// - Parameter tutti: everybody, with `isAttivo` as of today.
    public static func deactivation(of operatore: Operatore, by actor: Operatore, _ tutti: [Operatore]) -> Refusal? {
        if operatore.id == actor.id {
            return Refusal(
                "operatore_se_stesso",
                "Nessuno disattiva se stesso: lo fa un altro supervisore o amministratore tecnico.")
        }
        return isLast(operatore, tutti) ? ultimo : nil
    }

    /// Why these data cannot take the place of those of an operator; nil when they can.
    public static func amendment(
        of operatore: Operatore, _ dati: DatiOperatore, by actor: Operatore, _ tutti: [Operatore], on date: CalendarDate
    ) -> Refusal? {
        if dati.codice != operatore.codice {
            return Refusal(
                "operatore_codice", "Il codice di un operatore non cambia: resta accanto a ciò che ha scritto.")
        }
        if operatore.id == actor.id, dati.ruolo != operatore.ruolo || !dati.isValid(on: date) {
            return Refusal(
                "operatore_se_stesso",
                "Il proprio ruolo e le proprie date li cambia un altro supervisore o amministratore.")
        }
        let isStillIn = dati.isValid(on: date) && TabellaPermessi.permessi(of: dati.ruolo).contains(.gestisciOperatori)
        if !isStillIn, isLast(operatore, tutti) { return ultimo }
        return escalation(dati, by: actor, tutti)
    }

    /// Why the technical administrator cannot give these data to somebody; nil when they can.
    ///
    /// Who manages the program reads no case, and so gives no role that reads cases to the account they enter with.
    public static func escalation(_ dati: DatiOperatore, by actor: Operatore, _ tutti: [Operatore]) -> Refusal? {
        guard actor.ruolo == .amministratoreTecnico, dati.ruolo != .amministratoreTecnico,
            let account = actor.utenteDiSistema, dati.utenteDiSistema == account
        else { return nil }
        return Refusal(
            "operatore_proprio_utente",
            "L'amministratore tecnico non collega al proprio utente di sistema chi legge i fascicoli: indicare l'utente "
                + "della persona, oppure chiederlo al supervisore.")
    }

    private static let ultimo = Refusal(
        "operatore_ultimo",
        "È l'ultimo che può gestire gli operatori: prima aggiungere un altro supervisore o amministratore tecnico.")

    private static func isLast(_ operatore: Operatore, _ tutti: [Operatore]) -> Bool {
        let able = tutti.filter { $0.isAttivo && TabellaPermessi.permessi(of: $0.ruolo).contains(.gestisciOperatori) }
        return able.map(\.id) == [operatore.id]
    }
}
