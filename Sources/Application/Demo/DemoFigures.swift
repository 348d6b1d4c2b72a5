// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The published figures the demonstration reproduces, and their proportions for archives of another size.
///
/// Source: docs/FONTI.md 4.1 (ii), (iii), (ix): domande at 30-11-2018 as printed cell by cell (the printed totals do
/// not add up), household sizes, analyses closed, projects and patti signed.
enum DemoFigures {
    /// Day the published figures are about, and day of the demonstration.
    static let day = CalendarDate(dayNumber: 17_865)

    /// Domande of the published cells.
    static let domande = 1722

    /// Columns of the cells.
    enum Column: Int, CaseIterable {
        case positive, decadute, sospese, inLavorazione, respinte
    }

    /// Comuni in the order of the table, with their five cells.
    static let comuni: [(codice: String, nome: String, cap: String, celle: [Int])] = [
        ("G713", "Pistoia", "51100", [410, 59, 18, 32, 609]),
        ("E960", "Marliana", "51010", [34, 0, 2, 0, 15]),
        ("I660", "Serravalle Pistoiese", "51034", [28, 4, 1, 1, 45]),
        ("H109", "Quarrata", "51039", [104, 18, 2, 1, 79]),
        ("F410", "Montale", "51037", [22, 1, 0, 0, 32]),
        ("A071", "Agliana", "51031", [34, 0, 1, 1, 86]),
        ("M377", "San Marcello Piteglio", "51028", [27, 0, 2, 1, 25]),
        ("H744", "Sambuca Pistoiese", "51020", [21, 1, 2, 1, 1]),
        ("M376", "Abetone Cutigliano", "51024", [0, 0, 0, 0, 2]),
    ]

    /// Size and minors of the 443 households analysed; one adult in the last ones, and children up to three years.
    ///
    /// The published rows of four and of more than five members are impossible (their parts exceed them): the parts
    /// are cut down in proportion, so that sizes, 42 one-parent households and 38 with small children hold.
    static let nuclei: [(size: Int, minors: Int, count: Int, oneParent: Bool, small: Int)] = [
        (1, 0, 137, false, 0), (2, 0, 75, false, 0), (2, 1, 27, true, 5), (3, 0, 27, false, 0),
        (3, 1, 43, false, 9), (3, 2, 10, true, 2), (4, 0, 3, false, 0), (4, 1, 15, false, 2),
        (4, 2, 41, false, 9), (4, 3, 3, true, 1), (5, 0, 1, false, 0), (5, 1, 9, false, 1),
        (5, 2, 13, false, 2), (5, 3, 14, false, 3), (5, 4, 1, true, 0), (6, 1, 3, false, 0),
        (6, 2, 4, false, 0), (6, 3, 7, false, 1), (6, 4, 9, false, 3), (6, 5, 1, true, 0),
    ]

    /// Where the 680 positive domande have come on the day: 443 analysed, of which 261 with a signed project and 65
    /// with a signed patto; `rank` orders them from those that began first.
    static let fates: [(fate: DemoFate, esito: EsitoAnalisi?, count: Int, rank: Int)] = [
        (.terminata, .soloSociale, 4, 0), (.revisione, .bisogniComplessi, 5, 12),
        (.revisione, .serviziSpecialistici, 3, 12), (.sospesa, .bisogniComplessi, 2, 12),
        (.sospesa, .soloSociale, 1, 12), (.inMonitoraggio, .bisogniComplessi, 40, 14),
        (.inMonitoraggio, .serviziSpecialistici, 10, 14), (.inMonitoraggio, .soloSociale, 70, 20),
        (.inMonitoraggio, .soloLavoro, 10, 20), (.comunicata, .bisogniComplessi, 28, 24),
        (.comunicata, .serviziSpecialistici, 8, 24), (.comunicata, .soloSociale, 50, 34),
        (.comunicata, .soloLavoro, 40, 34), (.sottoscritta, .bisogniComplessi, 10, 40),
        (.sottoscritta, .serviziSpecialistici, 5, 40), (.sottoscritta, .soloSociale, 25, 46),
        (.sottoscritta, .soloLavoro, 15, 46), (.progettazione, .bisogniComplessi, 9, 52),
        (.progettazione, .serviziSpecialistici, 3, 52), (.progettazione, .soloSociale, 28, 62),
        (.attesaPatto, .soloLavoro, 30, 62), (.quadro, .bisogniComplessi, 28, 64),
        (.quadro, .serviziSpecialistici, 7, 64), (.analizzata, .bisogniComplessi, 10, 76),
        (.analizzata, .serviziSpecialistici, 2, 76), (.inAnalisi, nil, 30, 100), (.convocata, nil, 80, 110),
        (.assegnata, nil, 78, 125), (.daAssegnare, nil, 45, 140), (.trasferita, nil, 2, 112), (.rinuncia, nil, 2, 112),
    ]

    /// The cells of an archive with so many domande: for each comune, its five columns.
    static func cells(domande: Int) -> [[Int]] {
        let flat = LargestRemainder.share(domande, by: comuni.flatMap(\.celle))
        return comuni.indices.map { Array(flat[($0 * 5)..<($0 * 5 + 5)]) }
    }
}
