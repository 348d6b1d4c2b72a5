// SPDX-License-Identifier: EUPL-1.2

extension ProgettoPersonalizzato {
    /// What differs from an earlier writing of the same version, in words: the text, then the signatures.
    ///
    /// - Parameter componenti: the members the project names.
    public func differenze(
        da prima: ProgettoPersonalizzato?, nucleo: Nucleo, catalogo: [VoceCatalogo], _ nomi: NomiStoria
    ) -> [CampoModificato] {
        let before = prima ?? ProgettoPersonalizzato(apertoIl: apertoIl, frequenza: frequenza)
        let rows = ConfrontoVersioni(nucleo: nucleo, catalogo: catalogo).righe(before, self)
            .filter { $0.sorte != .uguale }
            .map { CampoModificato($0.etichetta, prima: $0.prima, dopo: $0.dopo) }
        return rows + CampoModificato.between(before.sottoscrizione(nomi), sottoscrizione(nomi))
    }

    private func sottoscrizione(_ nomi: NomiStoria) -> [CampoStoria] {
        [CampoStoria("Luogo della firma", luogo), CampoStoria("Operatori che firmano", firmeOperatori)]
            + firme.map { firma in
                let words = [
                    firma.data.map { "il \($0.italian)" } ?? "", firma.mancata?.denominazione ?? "",
                    firma.motivoMancata,
                ]
                return CampoStoria(
                    "Firma di \(nomi.nome(firma.persona))", words.filter { !$0.isEmpty }.joined(separator: ", "))
            }
    }
}
