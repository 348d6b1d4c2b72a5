// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// What follows the first, the second and the third convocation missed without reason, and every later one.
    ///
    /// They are counted for the household, whoever of its members was missing.
    public static let sanzioniMancataConvocazione = SerieNormativa(
        ParametroNormativo(
            "sanzioni_mancata_convocazione", [Sanzione.quartoDiMensilita, .mensilita, .decadenza], decorrenza: inizio,
            fonte: .decreto("art. 12 c. 3")))
}
