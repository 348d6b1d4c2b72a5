// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// The day of the following year on which a DSU stops being valid.
    ///
    /// Source: DPCM 159/2013 art. 10 c. 1; docs/FONTI.md 3.3.
    public static let scadenzaDsu = ParametroNormativo(
        "scadenza_dsu", MonthDay(month: 1, day: 15), decorrenza: inizio, fonte: Fonte("DPCM 159/2013", "art. 10 c. 1"),
        certezza: .media)
}
