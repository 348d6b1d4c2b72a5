// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// Full years at which a member counts as of active age.
    ///
    /// From the end of the obbligo scolastico (L. 296/2006 art. 1 c. 622) to the pension: 66 years and 7 months in
    /// 2018, 67 years from 2019 (D.M. 5-12-2017), so 66 full years are inside in both.
    public static let etaAttiva = SerieNormativa(
        ParametroNormativo(
            "eta_attiva", 16...66, decorrenza: inizio, fonte: Fonte("L. 296/2006", "art. 1 c. 622"),
            certezza: .daVerificare))

    /// Days of life of the "primi mille giorni".
    public static let primiMilleGiorni = SerieNormativa(
        ParametroNormativo(
            "primi_mille_giorni", 1000, decorrenza: inizio, fonte: .decreto("art. 6"), certezza: .media))

    /// The placements that make of a minor a household of their own, who is not counted with the family.
    ///
    /// Who is placed with relatives goes on counting, until the text of the decree has been checked.
    public static let collocamentiNucleoASe = SerieNormativa(
        ParametroNormativo(
            "collocamenti_nucleo_a_se", Set<Collocamento.Tipo>([.affido, .comunita]), decorrenza: inizio,
            fonte: Fonte("DPCM 159/2013", "art. 3 c. 4"), certezza: .media))

    /// What follows from a change of the household.
    public static let adempimentoVariazione = SerieNormativa(
        ParametroNormativo(
            "adempimento_variazione",
            [
                TipoEventoNucleo.nascita: AdempimentoVariazione.dsuAggiornata, .decesso: .dsuAggiornata,
                .ingresso: .nuovaDomanda, .uscita: .nuovaDomanda, .separazione: .nuovaDomanda,
                .unione: .nuovaDomanda, .cambioRichiedente: .nessuno,
            ], decorrenza: inizio, fonte: Fonte("INPS, circolare 172/2017"), certezza: .daVerificare))

    /// The reasons for which somebody else may take the place of who applied.
    public static let cambioRichiedenteAmmesso = SerieNormativa(
        ParametroNormativo(
            "cambio_richiedente", Set<MotivoCambioRichiedente>([.decesso, .incapacita]), decorrenza: inizio,
            fonte: Fonte("INPS, circolare 172/2017"), certezza: .daVerificare))
}
