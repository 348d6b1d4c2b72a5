// SPDX-License-Identifier: EUPL-1.2

/// A ladder of article 12: the facts that are counted together, and what follows the first, the second and the later ones.
public enum ScalaSanzioni: String, CaseIterable, Hashable, Sendable, Codable {
    case convocazioni, iniziative, attivita, impegni, dsu, indebito

    /// The name of the ladder.
    public var denominazione: String {
        switch self {
        case .convocazioni: "convocazioni e appuntamenti"
        case .iniziative: "iniziative di orientamento"
        case .attivita: "formazione, politiche attive, offerte di lavoro"
        case .impegni: "altri impegni del progetto"
        case .dsu: "DSU non veritiera, beneficio più alto"
        case .indebito: "DSU non veritiera, beneficio non dovuto"
        }
    }

    /// The steps on a day, with where they are written; of a false DSU the step follows the amount, and the list is of
    /// what it may be.
    public func gradini(on date: CalendarDate) -> ParametroNormativo<[GradinoSanzione]> {
        switch self {
        case .convocazioni: Norme.sanzioniMancataConvocazione.nearest(to: date).steps
        case .iniziative: Norme.sanzioniMancataIniziativa.nearest(to: date).steps
        case .attivita: Norme.sanzioniMancataAttivita.nearest(to: date).steps
        case .impegni: Norme.gradiniAltriImpegni.nearest(to: date)
        case .dsu: Norme.sanzioniDsu.nearest(to: date).map { $0.map { .sanzione($0.sanzione) } }
        case .indebito: Norme.sanzioniBeneficioIndebito.nearest(to: date).steps
        }
    }
}

extension ParametroNormativo {
    /// The same parameter with its value in another shape.
    fileprivate func map<Other: Sendable>(_ change: (Value) -> Other) -> ParametroNormativo<Other> {
        ParametroNormativo<Other>(
            codice, change(valore), decorrenza: decorrenza, fino: fino, fonte: fonte, certezza: certezza)
    }
}

extension ParametroNormativo where Value == [Sanzione] {
    /// The measures of INPS as steps.
    fileprivate var steps: ParametroNormativo<[GradinoSanzione]> { map { $0.map { .sanzione($0) } } }
}
