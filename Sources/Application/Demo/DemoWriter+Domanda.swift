// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// The steps of axis A after the protocol.
    func writeDomanda(_ step: DemoStep) throws {
        let place = step.place
        let found = cases[place]
        let office = staff.office[place % staff.office.count]
        switch step.kind {
        case .verifica:
            let isPositive = found.fate != .respintaComune
            let isResidence = isPositive || place % 3 != 0
            try move(
                place,
                .verifica(
                    VerificaComune(
                        data: today, isResidenzaConfermata: isResidence,
                        isSoggiornoConfermato: isPositive || !isResidence,
                        motivo: isPositive ? "" : "requisito non confermato dagli uffici")),
                by: office)
        case .rigetto:
            let notice = calendar.date((found.verifica ?? 0) + 1)
            try move(
                place,
                .rigetta(
                    data: today, preavvisoIl: notice,
                    motivo: "residenza o titolo di soggiorno non confermati, nessuna osservazione ricevuta"),
                by: office)
        case .ricevuta:
            try move(
                place, .ricevuta(data: today, protocolloInps: "INPS-REI-2018-\(1_000_000 + found.protocollo * 7)"),
                by: office)
        case .esito: try move(place, .esito(first(found, place)), by: office)
        case .riesame: try move(place, .riesame(data: today, isDUfficio: false), by: office)
        case .secondo: try move(place, second(found), by: office)
        default: break
        }
    }

    private func first(_ found: DemoCase, _ place: Int) -> EsitoInps {
        let day = calendar.date(found.esitoInps ?? 0)
        switch found.fate {
        case .respinta: return EsitoInps(stato: .respinta, data: day, motivo: found.motivo)
        case .sospesaInps where found.secondo == nil:
            return EsitoInps(stato: .sospesa, data: day, motivo: found.motivo)
        default:
            var random = DemoRandom(seed: seed, stream: place, 2)
            let most = DemoWriter.maximums[min(found.shape.size, DemoWriter.maximums.count) - 1]
            let start = calendar.date(found.presentata).firstOfMonth.adding(months: 1)
            let end = start.adding(months: 18 - found.mesiSia).adding(days: -1)
            return EsitoInps(
                stato: .accolta, data: day, importo: Euro(cents: Int64(most - random.below(most * 2 / 3))),
                decorrenza: start, scadenza: end)
        }
    }

    private func second(_ found: DemoCase) -> DomandaEvent {
        switch found.fate {
        case .terminata: .termina(data: today)
        case .decaduta: .esito(EsitoInps(stato: .decaduta, data: today, motivo: found.motivo))
        case .revocata: .esito(EsitoInps(stato: .revocata, data: today, motivo: found.motivo))
        case .sospesaInps: .esito(EsitoInps(stato: .sospesa, data: today, motivo: found.motivo))
        default: .esito(EsitoInps(stato: .respinta, data: today, motivo: found.motivo))
        }
    }

    /// Monthly amounts near the maximum of each size, in cents: invented outcomes, not a rule.
    private static let maximums = [18_750, 29_438, 38_250, 46_125, 53_437, 53_982]
}
