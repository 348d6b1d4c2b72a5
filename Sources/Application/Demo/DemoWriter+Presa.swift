// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// Assignment, convocations, communication, end.
    func writePresa(_ step: DemoStep) throws {
        let place = step.place
        let found = cases[place]
        var random = random(step)
        switch step.kind {
        case .assegna:
            // Who tells back a patto takes part in its case.
            let hasConsulente = found.esito == nil || random.chance(85) || found.esito == .soloLavoro
            let event = PresaInCaricoEvent.assegna(
                data: today, assistente: operatori[found.assistente].id,
                consulente: hasConsulente ? operatori[found.consulente].id : nil,
                isGiaInCarico: random.chance(22))
            let office = staff.office[place % staff.office.count]
            try change(place, by: random.chance(30) ? DemoStaff.supervisore : office) {
                .movePresa($0, version: $1, event)
            }
        case .convoca(let index): try convoke(step, index, &random)
        case .incontro(let index):
            try writeRecapito(step, index)
            let esito = found.convocazioni[index].esito ?? .presente
            let event = PresaInCaricoEvent.incontro(
                data: today, esito: esito,
                motivo: esito == .assenteGiustificato ? random.pick(DemoTexts.assenze) : "")
            try change(place, by: found.assistente) { .movePresa($0, version: $1, event) }
            if esito == .presente { try writeRichiesta(step) }
        case .comunica: try writeComunicazione(step)
        case .chiudi: try change(place, by: found.assistente) { .movePresa($0, version: $1, ending(found)) }
        default: break
        }
    }

    private func convoke(_ step: DemoStep, _ index: Int, _ random: inout DemoRandom) throws {
        let found = cases[step.place]
        let meeting = found.convocazioni[index]
        guard let hour = TimeOfDay(hour: meeting.minuto / 60, minute: meeting.minuto % 60) else { return }
        let (luogo, mezzo) = (
            random.pick(DemoTexts.luoghi),
            random.pick([MezzoConvocazione.telefono, .telefono, .lettera, .sms, .raccomandata])
        )
        let stanza = random.pick(DemoTexts.stanze)
        let convocazione = Convocazione(
            data: calendar.date(meeting.giorno), ora: hour, luogo: luogo, mezzo: mezzo, avvisatoIl: today,
            partecipanti: "\(operatori[found.assistente].nomeBreve), \(operatori[found.consulente].nomeBreve) (CPI)",
            durata: random.pick([45, 60]), stanza: stanza.isEmpty ? nil : stanza)
        files[step.place].mezzo = mezzo
        try change(step.place, by: found.assistente) { .movePresa($0, version: $1, .convoca(convocazione)) }
    }

    private func ending(_ found: DemoCase) -> PresaInCaricoEvent {
        switch found.fate {
        case .trasferita: .trasferisci(data: today, ambito: "Zona Esempio")
        case .rinuncia: .chiudi(data: today, motivo: .irreperibile, valutazione: "")
        case .revisione: .revisiona(data: today, motivo: "la situazione di lavoro è cambiata")
        case .sospesa: .sospendi(data: today, motivo: "il nucleo è temporaneamente all'estero")
        case .terminata:
            .chiudi(
                data: today, motivo: .progettoConcluso,
                valutazione: "Obiettivi in gran parte raggiunti; il nucleo prosegue con i servizi del territorio.",
                finale: ValutazioneFinale(autonomia: .inParte, obiettivi: [0: .raggiunto]))
        case .revocata: .chiudi(data: today, motivo: .revoca, valutazione: "")
        default: .chiudi(data: today, motivo: .decadenza, valutazione: "")
        }
    }
}
