// SPDX-License-Identifier: EUPL-1.2

/// What the installation asks of who gets in: no law fixes these numbers, so each is a dated parameter to be raised.
///
/// Source: docs/FONTI.md 7.4; Regolamento UE 2016/679 art. 32.
extension Norme {
    /// Fewest characters of a password.
    public static let lunghezzaPassword = SerieNormativa(
        ParametroNormativo(
            "lunghezza_password", 12, decorrenza: inizio, fonte: sicurezza, certezza: .daVerificare))

    /// Days after which a password must be changed; the annex of the old code asked three months for sensitive data.
    ///
    /// Source: D.Lgs. 196/2003 all. B n. 5 (repealed), kept as a prudent measure.
    public static let scadenzaPassword = SerieNormativa(
        ParametroNormativo(
            "scadenza_password", 90, decorrenza: inizio, fonte: sicurezza, certezza: .daVerificare))

    /// Failures that cost nothing, for who mistypes.
    public static let tentativiLiberi = SerieNormativa(
        ParametroNormativo(
            "tentativi_liberi", 2, decorrenza: inizio, fonte: sicurezza, certezza: .daVerificare))

    /// Seconds to wait after the first failure that costs; each one more doubles them.
    public static let attesaIngresso = SerieNormativa(
        ParametroNormativo(
            "attesa_ingresso", 5, decorrenza: inizio, fonte: sicurezza, certezza: .daVerificare))

    /// Longest wait, in seconds: nobody is locked out for good by somebody else's attempts.
    public static let attesaMassimaIngresso = SerieNormativa(
        ParametroNormativo(
            "attesa_massima_ingresso", 900, decorrenza: inizio, fonte: sicurezza, certezza: .daVerificare)
    )

    /// Hours for which an exceptional opening of a case lasts.
    public static let oreAccessoEccezionale = SerieNormativa(
        ParametroNormativo(
            "ore_accesso_eccezionale", 24, decorrenza: inizio, fonte: sicurezza, certezza: .daVerificare))

    private static let sicurezza = Fonte("Regolamento UE 2016/679", "art. 32")
}
