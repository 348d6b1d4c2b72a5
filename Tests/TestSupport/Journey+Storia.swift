// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Testing

/// What was written before, and one's own acts taken back.
extension Journey {
    /// All of them.
    public static let storia: [Journey] = [correggiEAnnulla]

    /// A telephone is corrected by mistake, seen in the history, taken back from another screen after a restart.
    public static let correggiEAnnulla = Journey(
        "una correzione si legge nella storia e si annulla da un'altra schermata"
    ) {
        try $0.recordMaria()
        try $0.press(.function(6))
        try $0.see("Persona INVENTATI Maria")
        try $0.fill("Telefono", "0573 999999")
        try $0.press(.function(2))
        try $0.see("I dati di INVENTATI Maria sono salvati.")
        try $0.press(.function(6), .control("t"))
        try $0.see("▸ Storia delle modifiche INVENTATI Maria")
        try $0.see("Telefono")
        try $0.see("0573 999999")
        try $0.press(.escape)
        try $0.see("Persona INVENTATI Maria")
        try $0.backToDesk()
        try $0.press(.control("z"))
        try $0.see("Annullare una delle proprie azioni")
        try $0.see("Annullandola tornano i valori di prima:")
        try $0.press(.enter)
        try $0.see("Resta nella storia, come annullata.")
        try $0.press(.left, .enter)
        try $0.see("Annullata: i valori di prima")
        try $0.press(.down)
        try $0.see("! Non si annulla. Una persona registrata resta")
    } check: { archive in
        try archive.expect("SELECT telefono = '' FROM persone", ["1"])
        try archive.expect(
            "SELECT azione, annulla IS NOT NULL FROM modifiche ORDER BY id",
            ["modifica_persona|0", "annulla_azione|1"])
        try archive.expectAudit([
            "supervisore|modifica_persona", "supervisore|lettura_storia", "supervisore|lettura_azioni",
            "supervisore|annulla_azione",
        ])
    }
}
