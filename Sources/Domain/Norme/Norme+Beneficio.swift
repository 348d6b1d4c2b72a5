// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// The scale of equivalence in hundredths for one to five members.
    public static let scala = SerieNormativa(
        ParametroNormativo(
            "scala", [100, 157, 204, 246, 285], decorrenza: inizio, fonte: .decreto("art. 4 c. 1")))

    /// What every member after the fifth adds to the scale, in hundredths.
    public static let scalaOltreCinque = SerieNormativa(
        ParametroNormativo("scala_oltre_cinque", 35, decorrenza: inizio, fonte: .decreto("art. 4 c. 1")))

    /// The income of one person the benefit is measured on.
    public static let sogliaAccesso = SerieNormativa(
        ParametroNormativo(
            "soglia_accesso", Euro(cents: 300_000), decorrenza: inizio, fonte: .decreto("art. 4 c. 1")))

    /// The part of the threshold that is paid, in percent.
    public static let percentuale = SerieNormativa(
        ParametroNormativo("percentuale", 75, decorrenza: inizio, fonte: .decreto("art. 4 c. 1")))

    /// The highest benefit of a year: the assegno sociale, from 2018 with a tenth more.
    public static let massimaleAnnuo = SerieNormativa(
        ParametroNormativo(
            "massimale_annuo", Euro(cents: 582_491), decorrenza: inizio, fino: data(2017, 12, 31),
            fonte: .decreto("art. 4 c. 1")),
        ParametroNormativo(
            "massimale_annuo", Euro(cents: 647_790), decorrenza: data(2018, 1, 1), fino: data(2018, 12, 31),
            fonte: Fonte("L. 205/2017", "art. 1 c. 193")),
        ParametroNormativo(
            "massimale_annuo", Euro(cents: 654_926), decorrenza: data(2019, 1, 1), fino: data(2019, 12, 31),
            fonte: Fonte("L. 205/2017", "art. 1 c. 193"), certezza: .daVerificare),
        ParametroNormativo(
            "massimale_annuo", Euro(cents: 657_556), decorrenza: data(2020, 1, 1),
            fonte: Fonte("INPS, messaggio 161/2020"), certezza: .media))

    /// The highest monthly amounts as published, for one to six members; from six on they do not grow.
    ///
    /// No single rounding of the formula gives the published figures, so they are a table. The figures of 2019 and
    /// 2020 for six members were computed from the cap and not found in print.
    public static let massimiMensili = SerieNormativa(
        ParametroNormativo(
            "massimi_mensili", euros(18_750, 29_438, 38_250, 46_125, 48_541, 48_541), decorrenza: inizio,
            fino: data(2017, 12, 31), fonte: .decreto("art. 4 c. 1")),
        ParametroNormativo(
            "massimi_mensili", euros(18_750, 29_438, 38_250, 46_125, 53_437, 53_982), decorrenza: data(2018, 1, 1),
            fino: data(2018, 12, 31), fonte: Fonte("INPS, circolare 57/2018")),
        ParametroNormativo(
            "massimi_mensili", euros(18_750, 29_438, 38_250, 46_125, 53_437, 54_577), decorrenza: data(2019, 1, 1),
            fino: data(2019, 12, 31), fonte: Fonte("L. 205/2017", "art. 1 c. 193"), certezza: .daVerificare),
        ParametroNormativo(
            "massimi_mensili", euros(18_750, 29_438, 38_250, 46_125, 53_437, 54_796), decorrenza: data(2020, 1, 1),
            fonte: Fonte("INPS, messaggio 161/2020"), certezza: .daVerificare))

    /// The monthly amount up to which the benefit is paid once a year in advance.
    public static let sogliaPagamentoAnnuo = SerieNormativa(
        ParametroNormativo(
            "soglia_pagamento_annuo", Euro(cents: 2_000), decorrenza: inizio,
            fonte: Fonte("INPS, circolare 57/2018")))

    /// The scale of equivalence in hundredths for a number of members.
    public static func scala(componenti: Int, on date: CalendarDate) -> Int {
        let values = scala.nearest(to: date).valore
        let count = max(1, componenti)
        guard count > values.count else { return values[count - 1] }
        return values[values.count - 1] + scalaOltreCinque.nearest(to: date).valore * (count - values.count)
    }

    /// The highest monthly benefit as published, with its source.
    public static func massimoMensile(componenti: Int, on date: CalendarDate) -> ParametroNormativo<Euro> {
        let table = massimiMensili.nearest(to: date)
        let row = min(max(1, componenti), table.valore.count) - 1
        return ParametroNormativo(
            table.codice, table.valore[row], decorrenza: table.decorrenza, fino: table.fino, fonte: table.fonte,
            certezza: table.certezza)
    }

    /// The day from which the benefit is due: the first of the month after the domanda.
    ///
    /// Source: D.Lgs. 147/2017 art. 9; INPS, circolare 172/2017.
    public static func decorrenzaBeneficio(domanda: CalendarDate) -> CalendarDate {
        domanda.firstOfMonth.adding(months: 1)
    }

    private static func euros(_ cents: Int64...) -> [Euro] { cents.map(Euro.init(cents:)) }
}
