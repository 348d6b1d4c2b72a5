// SPDX-License-Identifier: EUPL-1.2

extension RigaConfronto {
    /// What the pictures that were recorded do not agree about, of this person.
    func difformita(among fonti: [FonteComposizione]) -> [DifformitaNucleo] {
        [presenza(fonti), parentela(fonti), codiceFiscale(fonti)].compactMap { $0 }
    }

    private func presenza(_ fonti: [FonteComposizione]) -> DifformitaNucleo? {
        let missing = fonti.filter { voci[$0] == nil }
        guard !missing.isEmpty else { return nil }
        let found = fonti.filter { voci[$0] != nil }
        let places = found.map(\.luogo).joined(separator: " e ")
        let not = missing.map(\.luogo).joined(separator: " né ")
        return DifformitaNucleo(
            tipo: .presenza, membro: membro, frase: "\(membro.nominativo) è \(places), ma non \(not).",
            spiegazione: Self.explanation(missing: Set(missing)))
    }

    private func parentela(_ fonti: [FonteComposizione]) -> DifformitaNucleo? {
        let said = fonti.compactMap { fonte in voci[fonte].map { (fonte, $0.parentela) } }
        guard Set(said.map(\.1)).count > 1 else { return nil }
        let words = said.map { "\($0.1.denominazione) \($0.0.luogo)" }.joined(separator: ", ")
        return DifformitaNucleo(
            tipo: .parentela, membro: membro, frase: "\(membro.nominativo) è \(words).",
            spiegazione:
                "La parentela si scrive rispetto al richiedente: controllare a chi la riferisce ogni documento.")
    }

    private func codiceFiscale(_ fonti: [FonteComposizione]) -> DifformitaNucleo? {
        let codes = Set(fonti.compactMap { voci[$0]?.codiceFiscale })
        if codes.isEmpty {
            return DifformitaNucleo(
                tipo: .codiceFiscaleMancante, membro: membro,
                frase: "\(membro.nominativo) non ha il codice fiscale.",
                spiegazione: "Senza codice fiscale l'INPS non esamina la domanda (art. 9 D.Lgs. 147/2017).")
        }
        guard codes.count > 1 else { return nil }
        let words = fonti.compactMap { fonte in voci[fonte]?.codiceFiscale.map { "\($0.value) \(fonte.luogo)" } }
        return DifformitaNucleo(
            tipo: .codiceFiscaleDiverso, membro: membro,
            frase: "\(membro.nominativo) ha il codice fiscale \(words.joined(separator: ", ")).",
            spiegazione: "Verificare quale è in vigore: il codice può essere stato riattribuito.")
    }

    /// What may lawfully explain that somebody is not in a picture.
    ///
    /// Source: DPCM 159/2013 art. 3.
    private static func explanation(missing: Set<FonteComposizione>) -> String {
        if missing.contains(.dichiarato) {
            return "Se vive nel nucleo va aggiunto qui; se è uscito, la DSU o l'anagrafe vanno aggiornate."
        }
        if missing.contains(.dsu) {
            return "Se fa parte del nucleo serve una nuova DSU, che lo comprenda (DPCM 159/2013, art. 3)."
        }
        return "Può essere giusto: il coniuge con altra residenza e il figlio maggiorenne a carico che vive altrove "
            + "fanno parte del nucleo (DPCM 159/2013, art. 3)."
    }
}
