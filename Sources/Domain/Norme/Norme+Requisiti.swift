// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// The last day on which the Reddito di Inclusione could be requested.
    public static let ultimoGiornoDomande = ParametroNormativo(
        "ultimo_giorno_domande", data(2019, 2, 28), decorrenza: data(2019, 1, 29),
        fonte: Fonte("D.L. 4/2019", "art. 13"))

    /// The first day on which the Reddito di Inclusione could be requested.
    public static let primoGiornoDomande = ParametroNormativo(
        "primo_giorno_domande", inizio, decorrenza: inizio, fonte: .decreto("art. 25"))

    /// Whether the Reddito di Inclusione could be requested on a day.
    public static func isReiAperto(on date: CalendarDate) -> Bool {
        primoGiornoDomande.valore <= date && date <= ultimoGiornoDomande.valore
    }

    /// The measure against poverty that could be asked for, by date.
    public static let misuraNazionale = SerieNormativa(
        ParametroNormativo(
            "misura_nazionale", Misura.sia, decorrenza: data(2016, 9, 2), fino: data(2017, 11, 30),
            fonte: Fonte("D.M. 26 maggio 2016"), certezza: .media),
        ParametroNormativo(
            "misura_nazionale", Misura.rei, decorrenza: inizio, fino: data(2019, 2, 28), fonte: .decreto("art. 25")),
        ParametroNormativo(
            "misura_nazionale", Misura.rdc, decorrenza: data(2019, 3, 1), fino: data(2023, 12, 31),
            fonte: Fonte("D.L. 4/2019", "art. 13")),
        ParametroNormativo(
            "misura_nazionale", Misura.adi, decorrenza: data(2024, 1, 1), fonte: Fonte("D.L. 48/2023", "art. 1"),
            certezza: .media))

    /// Years of continuous residence in Italy.
    public static let anniDiResidenza = SerieNormativa(
        ParametroNormativo("anni_residenza", 2, decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. a")))

    /// Highest ISEE.
    public static let iseeMassimo = SerieNormativa(
        ParametroNormativo(
            "isee_massimo", Euro(cents: 600_000), decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. b n. 1")))

    /// Highest ISRE, which is the ISR divided by the scale of equivalence.
    public static let isreMassimo = SerieNormativa(
        ParametroNormativo(
            "isre_massimo", Euro(cents: 300_000), decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. b n. 2")))

    /// Highest value of real estate other than the home.
    public static let immobiliMassimo = SerieNormativa(
        ParametroNormativo(
            "immobili_massimo", Euro(cents: 2_000_000), decorrenza: inizio,
            fonte: .decreto("art. 3 c. 1 lett. b n. 3")))

    /// Highest movable assets of one person.
    public static let mobiliareBase = SerieNormativa(
        ParametroNormativo(
            "mobiliare_base", Euro(cents: 600_000), decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. b n. 4")))

    /// What every member after the first adds to the highest movable assets.
    public static let mobiliarePerComponente = SerieNormativa(
        ParametroNormativo(
            "mobiliare_per_componente", Euro(cents: 200_000), decorrenza: inizio,
            fonte: .decreto("art. 3 c. 1 lett. b n. 4")))

    /// Highest movable assets of any household.
    public static let mobiliareMassimo = SerieNormativa(
        ParametroNormativo(
            "mobiliare_massimo", Euro(cents: 1_000_000), decorrenza: inizio,
            fonte: .decreto("art. 3 c. 1 lett. b n. 4")))

    /// Months before the domanda in which no vehicle may have been first registered.
    ///
    /// The sources do not say whether the very day counts: a vehicle of exactly so many months is let through.
    public static let mesiVeicoli = SerieNormativa(
        ParametroNormativo(
            "mesi_veicoli", 24, decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. c n. 1"),
            certezza: .daVerificare))

    /// No ships or pleasure boats.
    public static let imbarcazioni = SerieNormativa(
        ParametroNormativo(
            "imbarcazioni", 0, decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. c n. 2")))

    /// No NASpI or other support for involuntary unemployment.
    public static let ammortizzatori = SerieNormativa(
        ParametroNormativo(
            "ammortizzatori", 0, decorrenza: inizio, fonte: .decreto("art. 3 c. 4"), certezza: .daVerificare))

    /// Citizenship or permit of the applicant.
    public static let cittadinanza = SerieNormativa(
        ParametroNormativo("cittadinanza", true, decorrenza: inizio, fonte: .decreto("art. 3 c. 1 lett. a")))

    /// Whether the household needs a minor, a disabled person, a pregnancy or an unemployed person of 55 years.
    ///
    /// The law drops the requirement from 1 July 2018; on the day of the domanda that is 1 June, because the benefit
    /// starts with the month after.
    public static let requisitoFamiliare = SerieNormativa(
        ParametroNormativo(
            "requisito_familiare", true, decorrenza: inizio, fino: data(2018, 5, 31),
            fonte: .decreto("art. 3 c. 2")),
        ParametroNormativo(
            "requisito_familiare", false, decorrenza: data(2018, 6, 1), fonte: Fonte("L. 205/2017", "art. 1 c. 192")))

    /// Whether an unemployed person of 55 years must also have been dismissed and have finished the NASpI.
    public static let disoccupatoPerLicenziamento = SerieNormativa(
        ParametroNormativo(
            "disoccupato_per_licenziamento", true, decorrenza: inizio, fino: data(2017, 12, 31),
            fonte: .decreto("art. 3 c. 2 lett. d"), certezza: .media),
        ParametroNormativo(
            "disoccupato_per_licenziamento", false, decorrenza: data(2018, 1, 1),
            fonte: Fonte("L. 205/2017", "art. 1 c. 190")))

    /// Age from which an unemployed person meets the family requirement.
    public static let etaDisoccupato = SerieNormativa(
        ParametroNormativo("eta_disoccupato", 55, decorrenza: inizio, fonte: .decreto("art. 3 c. 2 lett. d")))

    /// Age under which a member is a minor.
    public static let etaMaggiore = SerieNormativa(
        ParametroNormativo("eta_maggiore", 18, decorrenza: inizio, fonte: .decreto("art. 3 c. 2 lett. a")))

    /// Months before the expected birth from which a pregnancy counts.
    public static let mesiGravidanza = SerieNormativa(
        ParametroNormativo("mesi_gravidanza", 4, decorrenza: inizio, fonte: .decreto("art. 3 c. 2 lett. c")))

    /// The highest movable assets for a number of members: 6.000 for one, 8.000 for two, 10.000 from three.
    public static func mobiliareMassimo(componenti: Int, on date: CalendarDate) -> Euro {
        let extra = mobiliarePerComponente.nearest(to: date).valore * max(0, componenti - 1)
        return min(mobiliareBase.nearest(to: date).valore + extra, mobiliareMassimo.nearest(to: date).valore)
    }
}
