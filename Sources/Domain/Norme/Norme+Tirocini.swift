// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// The part of the hours of a month, in hundredths, from which the allowance of a tirocinio is due.
    ///
    /// The guidelines give it for the tirocini extracurriculari; for those of inclusion (Accordo 22-1-2015) it is for the
    /// Regions, and it is to be checked in the act of each.
    public static let sogliaPresenzeTirocinio = SerieNormativa(
        ParametroNormativo(
            "soglia_presenze_tirocinio", 70, decorrenza: data(2017, 5, 25),
            fonte: Fonte("Linee guida sui tirocini, Accordo Stato-Regioni 25-5-2017", "punto 12"),
            certezza: .daVerificare))
}
