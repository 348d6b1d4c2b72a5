// SPDX-License-Identifier: EUPL-1.2

/// Who may do what: the one table every screen and every write asks.
///
/// Source: D.Lgs. 147/2017 artt. 5, 6, 9; Regolamento UE 2016/679 art. 5 par. 1 lett. c and art. 25 (each role sees
/// what its part needs); L. 119/2001 for the secrecy of the assistente sociale.
public enum TabellaPermessi {
    /// `nil` when the role may, otherwise a refusal that says who may.
    public static func refusal(_ permesso: Permesso, for ruolo: Ruolo) -> Refusal? {
        if permessi(of: ruolo).contains(permesso) { return nil }
        let who = list(ruoli(with: permesso).map(\.denominazione))
        return Refusal(
            "permesso_\(permesso.rawValue)",
            "Con il ruolo di \(ruolo.denominazione) non si può \(permesso.denominazione): "
                + "può farlo chi ha il ruolo di \(who).")
    }

    /// Everything a role may do.
    public static func permessi(of ruolo: Ruolo) -> Set<Permesso> { table[ruolo] ?? [] }

    /// Every role asked once: an import asks for each of its rows.
    private static let table = Dictionary(uniqueKeysWithValues: Ruolo.allCases.map { ($0, granted(to: $0)) })

    private static func granted(to ruolo: Ruolo) -> Set<Permesso> {
        switch ruolo {
        case .urp: sportello
        case .amministrativo:
            sportello.union([
                .unisciPersone, .verificaDomanda, .inviaDomanda, .registraEsito, .assegna, .convoca, .comunicaInps,
                .leggiListaAttesa, .creaReport,
            ])
        case .assistenteSociale: Set(Permesso.allCases).subtracting(riservati)
        case .consulenteCpi:
            [
                .cercaPersone, .gestisciAgenda, .leggiFascicolo, .leggiAnalisi, .compilaAnalisi, .compilaProgetto,
                .firmaProgetto, .leggiDiario, .accessoEccezionale, .registraInadempienze,
            ]
        case .terzoSettore: [.leggiFascicolo, .monitora, .accessoEccezionale]
        case .servizioSpecialistico:
            [.leggiFascicolo, .leggiAnalisi, .compilaQuadro, .leggiDiario, .accessoEccezionale]
        case .supervisore: Set(Permesso.allCases).subtracting([.tutelaMinori, .accessoEccezionale])
        case .amministratoreTecnico: [.gestisciOperatori, .verificaArchivio, .gestisciConservazione]
        case .revisore:
            [
                .cercaPersone, .leggiFascicolo, .leggiAnalisi, .leggiListaAttesa, .leggiAccessi, .creaReport,
                .leggiRegistro,
            ]
        }
    }

    /// The roles that may do something, in the order of the table.
    public static func ruoli(with permesso: Permesso) -> [Ruolo] {
        Ruolo.allCases.filter { permessi(of: $0).contains(permesso) }
    }

    /// The counter opens a case file to say where it is; the sheets and the diary stay closed to it.
    private static let sportello: Set<Permesso> = [
        .cercaPersone, .registraAccesso, .registraPersona, .compilaDomanda, .leggiFascicolo, .gestisciAgenda,
        .leggiAccessi, .gestisciSegnalazioni, .leggiDocumenti, .registraDocumenti, .accessoEccezionale,
    ]

    /// What the assistente sociale leaves to the supervisor, the administrative office and the technician.
    private static let riservati: Set<Permesso> = [
        .unisciPersone, .riapriFascicolo, .gestisciOperatori, .verificaArchivio, .esaminaAccessi,
        .gestisciConservazione, .anonimizza, .limitaTrattamento, .decidiRettifiche,
    ]

    private static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "nessuno" }
        return names.dropLast().joined(separator: ", ") + " o " + last
    }
}
