// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// Whether the months already enjoyed are counted for each household that results from a change.
    ///
    /// Source: docs/FONTI.md 9, "Households that are not simple": practice, not read in a text.
    public static let mesiGodutiPerNucleo = SerieNormativa(
        ParametroNormativo(
            "mesi_goduti_per_nucleo", true, decorrenza: inizio, fonte: Fonte("prassi degli uffici"),
            certezza: .daVerificare))

    /// Months after which the benefit ends when the limits are passed: the next one is not paid.
    public static let fineSuperamentoLimiti = ParametroNormativo(
        "fine_superamento_limiti", 1, decorrenza: inizio, fonte: .decreto("art. 11"), certezza: .media)
}
