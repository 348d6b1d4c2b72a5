// SPDX-License-Identifier: EUPL-1.2

/// Where each field stands in the rows of a file, found from its header.
public struct ColonneImportate: Hashable, Sendable {
    /// The headings, as written.
    public let intestazione: [String]
    /// Position of each field found.
    public let posizioni: [CampoImportato: Int]
    /// The same by the order of the fields, for rows read by the hundred thousand; -1 for a field that is not there.
    private let indici: [Int]

    /// Finds the fields of a kind of file, by the local names or by those of a mapping.
    ///
    /// Case, accents and underscores of a heading do not matter.
    public static func trova(
        in intestazione: [String], tipo: TipoImportazione, mappa: MappaColonne?
    ) -> Result<ColonneImportate, Problem> {
        let keys = intestazione.map { FoldedKey.of($0) }
        var found: [CampoImportato: Int] = [:]
        for campo in CampoImportato.campi(of: tipo) {
            let wanted = mappa.map { $0.colonna(campo) ?? "" } ?? campo.rawValue
            let key = FoldedKey.of(wanted)
            guard !key.isEmpty, let index = keys.firstIndex(of: key) else { continue }
            if keys.lastIndex(of: key) != index {
                return .failure(
                    Problem(
                        "colonna_doppia",
                        "La colonna «\(intestazione[index])» è nell'intestazione due volte: toglierne una."))
            }
            found[campo] = index
        }
        if let problem = lacking(found, tipo, mappa) { return .failure(problem) }
        return .success(ColonneImportate(intestazione: intestazione, posizioni: found))
    }

    /// Position of a field; nil when the file has no such column.
    public func posizione(_ campo: CampoImportato) -> Int? {
        let index = indici[ColonneImportate.ordine(campo)]
        return index < 0 ? nil : index
    }

    /// Heading of a field's column, as a report names it.
    public func nome(_ campo: CampoImportato) -> String {
        posizione(campo).map { intestazione[$0] } ?? campo.rawValue
    }

    init(intestazione: [String], posizioni: [CampoImportato: Int]) {
        self.intestazione = intestazione
        self.posizioni = posizioni
        indici = CampoImportato.allCases.map { posizioni[$0] ?? -1 }
    }

    private static func ordine(_ campo: CampoImportato) -> Int { ordini[campo] ?? 0 }

    private static let ordini = Dictionary(
        uniqueKeysWithValues: CampoImportato.allCases.enumerated().map { ($1, $0) })

    private static func lacking(
        _ found: [CampoImportato: Int], _ tipo: TipoImportazione, _ mappa: MappaColonne?
    ) -> Problem? {
        let missing = CampoImportato.obbligatori(of: tipo).filter { found[$0] == nil }
        let remedy =
            mappa == nil
            ? "aggiungerle, oppure usare una mappatura delle colonne."
            : "la mappatura «\(mappa?.nome ?? "")» non è di questo file."
        if !missing.isEmpty {
            let names = missing.map { mappa?.colonna($0) ?? $0.rawValue }.joined(separator: ", ")
            return Problem(
                "colonne_mancanti", "Nell'intestazione mancano le colonne \(names): \(remedy)")
        }
        let hasKey = found[.protocollo] != nil || (found[.codiceFiscale] != nil && found[.dataPresentazione] != nil)
        return hasKey ? nil : MappaColonne.withoutKey
    }
}
