// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// What follows the first, the second and the third convocation missed without reason, and every later one.
    ///
    /// They are counted for the household, whoever of its members was missing.
    public static let sanzioniMancataConvocazione = SerieNormativa(
        ParametroNormativo(
            "sanzioni_mancata_convocazione", [Sanzione.quartoDiMensilita, .mensilita, .decadenza], decorrenza: inizio,
            fonte: .decreto("art. 12 c. 3")))

    /// The reasons offered for an absence from a convocation, in the order of the form.
    ///
    /// The decree gives no list: this one follows what the ministry said of the same words in art. 21 of D.Lgs. 150/2015,
    /// and is not confirmed for the ReI. «Altro», with its reason written, is always there: the worker decides.
    public static let motiviGiustificati = SerieNormativa(
        ParametroNormativo(
            "motivi_giustificati_assenza", MotivoGiustificato.allCases, decorrenza: inizio,
            fonte: Fonte("Ministero del lavoro, nota 3374/2016"), certezza: .daVerificare))
}
