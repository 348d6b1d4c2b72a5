// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// What follows the first, the second and the third convocation missed without reason, and every later one.
    ///
    /// They are counted for the household, whoever of its members was missing.
    public static let sanzioniMancataConvocazione = SerieNormativa(
        ParametroNormativo(
            "sanzioni_mancata_convocazione", [Sanzione.quartoDiMensilita, .mensilita, .decadenza], decorrenza: inizio,
            fonte: .decreto("art. 12 c. 3")))

    /// What follows the first and the second orientation initiative missed without reason.
    public static let sanzioniMancataIniziativa = SerieNormativa(
        ParametroNormativo(
            "sanzioni_mancata_iniziativa", [Sanzione.mensilita, .decadenza], decorrenza: inizio,
            fonte: .decreto("art. 12 c. 4")))

    /// What follows a training or active-policy activity missed, or a congruous offer refused.
    public static let sanzioniMancataAttivita = SerieNormativa(
        ParametroNormativo(
            "sanzioni_mancata_attivita", [Sanzione.decadenza], decorrenza: inizio, fonte: .decreto("art. 12 c. 5")))

    /// What follows the other commitments of the project that are not kept, call after call.
    public static let gradiniAltriImpegni = SerieNormativa(
        ParametroNormativo(
            "gradini_altri_impegni",
            [GradinoSanzione.richiamo, .nuovoRichiamo, .sanzione(.sospensione), .sanzione(.decadenza)],
            decorrenza: inizio, fonte: .decreto("art. 12 c. 6"), certezza: .media))

    /// What follows a false DSU that raised the benefit, by the monthly increment.
    public static let sanzioniDsu = SerieNormativa(
        ParametroNormativo(
            "sanzioni_dsu",
            [
                FasciaSanzioneDsu(da: .zero, sanzione: .mensilita),
                FasciaSanzioneDsu(da: Euro(cents: 10_000), sanzione: .dueMensilita),
                FasciaSanzioneDsu(da: Euro(cents: 20_000), sanzione: .decadenza),
            ], decorrenza: inizio, fonte: .decreto("art. 12 c. 7")))

    /// What follows a benefit that was never due.
    public static let sanzioniBeneficioIndebito = SerieNormativa(
        ParametroNormativo(
            "sanzioni_beneficio_indebito", [Sanzione.decadenza], decorrenza: inizio, fonte: .decreto("art. 12 c. 8")))

    /// The fine for a benefit that was never due, by its monthly size; the steps above 2.000 euros were not read.
    public static let multeBeneficioIndebito = SerieNormativa(
        ParametroNormativo(
            "multe_beneficio_indebito",
            [
                FasciaMulta(da: .zero, multa: Euro(cents: 50_000)),
                FasciaMulta(da: Euro(cents: 10_000), multa: Euro(cents: 100_000)),
                FasciaMulta(da: Euro(cents: 20_000), multa: Euro(cents: 200_000)),
                FasciaMulta(da: Euro(cents: 30_000), multa: Euro(cents: 500_000)),
            ], decorrenza: inizio, fonte: .decreto("art. 12 c. 8"), certezza: .daVerificare))

    /// Working days to tell INPS of a fact.
    ///
    /// The decree has no term that was found: ten working days are those of the Reddito di cittadinanza.
    public static let comunicazioneFatti = SerieNormativa(
        ParametroNormativo(
            "comunicazione_fatti", 10, decorrenza: inizio, fonte: Fonte("D.L. 4/2019", "art. 7 c. 12"),
            certezza: .daVerificare))

    /// The reasons offered for an absence from a convocation, in the order of the form.
    ///
    /// The decree gives no list: this one follows what the ministry said of the same words in art. 21 of D.Lgs. 150/2015,
    /// and is not confirmed for the ReI. «Altro», with its reason written, is always there: the worker decides.
    public static let motiviGiustificati = SerieNormativa(
        ParametroNormativo(
            "motivi_giustificati_assenza", MotivoGiustificato.allCases, decorrenza: inizio,
            fonte: Fonte("Ministero del lavoro, nota 3374/2016"), certezza: .daVerificare))
}
