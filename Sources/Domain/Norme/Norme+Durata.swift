// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// Whether the months of a suspension are given back after the end.
    ///
    /// The decree speaks of a continuous period («periodo continuativo») of eighteen months: here it runs on while the
    /// payments are suspended. What INPS does was not found in a text, and the end it writes always prevails.
    public static let mesiSospesiRecuperati = SerieNormativa(
        ParametroNormativo(
            "mesi_sospesi_recuperati", false, decorrenza: inizio, fonte: .decreto("art. 4 c. 5"),
            certezza: .daVerificare))
}
