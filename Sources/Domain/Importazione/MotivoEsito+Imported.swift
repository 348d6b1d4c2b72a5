// SPDX-License-Identifier: EUPL-1.2

extension MotivoEsito {
    /// The motive a list writes in its own words: the stable code, the words of the screen, or a telling word.
    ///
    /// Words that say no known motive are `altro`; nil only for no words at all.
    /// Source: docs/FONTI.md 6.4.
    public static func imported(_ text: String, for state: DomandaState) -> MotivoEsito? {
        if text.isEmpty { return nil }
        if let code = MotivoEsito(rawValue: text) { return code }
        let key = FoldedKey.of(text)
        if key.isEmpty { return nil }
        if let named = allCases.first(where: {
            FoldedKey.of($0.denominazione) == key || FoldedKey.of($0.rawValue) == key
        }) {
            return named
        }
        let possible = Set(motives(for: state))
        return telling.first { possible.contains($0.motivo) && $0.words.contains { key.contains($0) } }?.motivo
            ?? .altro
    }

    private static let telling: [(motivo: MotivoEsito, words: [String])] = [
        (.importoMinimo, ["20 euro", "inferiore a 20", "importo minimo"]),
        (.importoZero, ["importo zero", "pari a zero"]),
        (.dsuFalsa, ["dsu falsa", "non veritier", "mendac"]),
        (.dsuMancante, ["dsu", "dichiarazione sostitutiva", "isee assente", "isee scaduto", "isee non trovat"]),
        (.limitiEconomici, ["isee", "isre", "patrimoni", "limiti", "reddito"]), (.veicoli, ["veicol", "autoveicol"]),
        (.naspi, ["naspi", "ammortizzator"]), (.residenza, ["residenza", "cittadinanza", "soggiorno"]),
        (.requisitiFamiliari, ["requisiti familiari", "requisito familiare"]),
        (.domandaDuplicata, ["duplicat", "gia presente"]), (.codiceFiscaleErrato, ["codice fiscale", "cf errat"]),
        (.mancataSottoscrizione, ["sottoscri", "firma"]), (.mancateConvocazioni, ["convocazion"]),
        (.offertaRifiutata, ["offerta"]), (.reiComOmesso, ["rei com", "reicom"]),
        (.passaggioRdc, ["rdc", "reddito di cittadinanza"]), (.impegni, ["impegn"]),
        (.assenzaRequisiti, ["assenza", "requisiti"]),
    ]
}
