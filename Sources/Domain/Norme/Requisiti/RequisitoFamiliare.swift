// SPDX-License-Identifier: EUPL-1.2

/// The requirement on who lives in the household, asked until 31 May 2018.
///
/// Source: D.Lgs. 147/2017 art. 3 c. 2; L. 205/2017 art. 1 cc. 190 and 192; INPS, messaggio 1972/2018.
enum RequisitoFamiliare {
    static func riga(_ dati: DatiRequisiti, _ date: CalendarDate) -> RigaRequisito {
        let parametro = Norme.requisitoFamiliare.nearest(to: date)
        let eta = Norme.etaDisoccupato.nearest(to: date).valore
        let rule =
            parametro.valore
            ? "Nel nucleo c'è un minore, una persona con disabilità con un genitore o tutore, una gravidanza "
                + "accertata o un disoccupato di almeno \(eta) anni."
            : "Dal \(parametro.decorrenza.italian) il nucleo non deve avere una composizione particolare."
        return RigaRequisito(
            codice: "R10", nome: "requisiti familiari", esito: esito(dati, date, isAsked: parametro.valore),
            fonte: parametro.fonte, spiegazione: rule)
    }

    /// The cases that the household as declared meets on a day.
    static func casi(_ members: [ComponenteDichiarato], on date: CalendarDate) -> Set<CasoFamiliare> {
        var found: Set<CasoFamiliare> = []
        if members.contains(where: { isMinore($0, date) }) { found.insert(.minore) }
        if members.contains(where: \.isDisabile), members.contains(where: \.isGenitoreOTutore) {
            found.insert(.disabilita)
        }
        if members.contains(where: { isGravidanza($0, date) }) { found.insert(.gravidanza) }
        if members.contains(where: { isDisoccupato($0, date) }) { found.insert(.disoccupato) }
        return found
    }

    private static func esito(_ dati: DatiRequisiti, _ date: CalendarDate, isAsked: Bool) -> EsitoRequisito {
        let members = dati.componenti
        guard isAsked else { return .nonRichiesto("per le domande di questa data") }
        if !casi(members, on: date).isEmpty { return .soddisfatto }
        if members.isEmpty || members.count < dati.numeroComponenti ?? 0 { return .manca("i componenti del nucleo") }
        if members.contains(where: { $0.nascita == nil }) { return .manca("la data di nascita di un componente") }
        if members.contains(where: { $0.haFinitoNaspi == nil && isDisoccupato($0, date, naspiFinita: true) }) {
            return .manca("se la disoccupazione segue un licenziamento e la NASpI è finita da tre mesi")
        }
        if let parto = members.compactMap(\.partoPrevisto).min() {
            let first = parto.adding(months: -Norme.mesiGravidanza.nearest(to: date).valore)
            return .oltreIlLimite("la gravidanza vale per le domande dal \(first.italian)")
        }
        return .oltreIlLimite("nessun componente lo soddisfa; dal 01/06/2018 l'INPS riesamina d'ufficio")
    }

    private static func isMinore(_ member: ComponenteDichiarato, _ date: CalendarDate) -> Bool {
        guard let birth = member.nascita else { return false }
        return birth.age(on: date) < Norme.etaMaggiore.nearest(to: date).valore
    }

    private static func isDisoccupato(
        _ member: ComponenteDichiarato, _ date: CalendarDate, naspiFinita: Bool = false
    ) -> Bool {
        guard let birth = member.nascita, member.isDisoccupato else { return false }
        let isOldEnough = birth.age(on: date) >= Norme.etaDisoccupato.nearest(to: date).valore
        let hasFinished = member.haFinitoNaspi ?? naspiFinita
        return isOldEnough && (hasFinished || !Norme.disoccupatoPerLicenziamento.nearest(to: date).valore)
    }

    private static func isGravidanza(_ member: ComponenteDichiarato, _ date: CalendarDate) -> Bool {
        guard let expected = member.partoPrevisto else { return false }
        return date >= expected.adding(months: -Norme.mesiGravidanza.nearest(to: date).valore)
    }
}
