// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// The équipe: the base one, enlarged to the specialised service when it is involved.
    ///
    /// Source: docs/FONTI.md 4.1 (vi), Tabelle 5–6.
    func writeEquipe(_ step: DemoStep) throws {
        var random = random(step)
        let found = cases[step.place]
        let hours = random.pick([12, 18])
        var members = [
            member(found.assistente, "assistente sociale", .referente, hours),
            member(found.consulente, "consulente CPI", .componente, hours),
            member(random.pick(staff.tutors), "tutor", .componente, hours),
        ]
        if found.esito == .serviziSpecialistici {
            members.append(member(random.pick(staff.specialists), "operatore del servizio", .invitato, 6))
        }
        if random.chance(20) {
            members.append(member(random.pick(staff.health), "assistente sociale", .invitato, 6))
        }
        if found.shape.minors > 0, random.chance(25) {
            members.append(
                ComponenteEquipe(
                    nome: "Insegnante Esempio", ente: "Scuola Esempio", profilo: "referente scolastico",
                    ruolo: .invitato, oreMensili: 2))
        }
        var equipe = EquipeMultidisciplinare(componenti: members)
        equipe.incontri = [
            IncontroEquipe(
                data: today, presenti: members.prefix(3).map(\.nome).joined(separator: ", "),
                decisioni: random.pick(DemoTexts.decisioni), prossimo: today.adding(days: 28))
        ]
        try change(step.place, by: found.assistente) { .saveEquipe($0, version: $1, equipe) }
    }

    /// The quadro: one domain of the household at least, closed when there is a day for it.
    func writeQuadro(_ step: DemoStep, isClosing: Bool) throws {
        let place = step.place
        let found = cases[place]
        var random = DemoRandom(seed: seed, stream: place, 4)
        var quadro = QuadroDiAnalisi.blank(componenti: files[place].componenti, on: today)
        quadro.autori = "équipe: \(operatori[found.assistente].nomeBreve)"
        for index in quadro.voci.indices {
            let isHome = quadro.voci[index].persona == nil
            guard isHome ? index == 0 || isClosing : isClosing && random.chance(55),
                let words = DemoTexts.quadro[quadro.voci[index].dominio]
            else { continue }
            quadro.voci[index].situazione = words.situazione
            quadro.voci[index].risorse = words.risorse
            quadro.voci[index].bisogni = words.bisogni
            quadro.voci[index].priorita = random.pick(Priorita.allCases)
            quadro.voci[index].livelloIngresso = random.int(1...5)
        }
        try change(place, by: found.assistente) { .saveQuadro($0, version: $1, quadro) }
        files[place].quadro = quadro
        guard isClosing else { return }
        try change(place, by: found.assistente) { .movePresa($0, version: $1, .chiudiQuadro(data: today)) }
    }

    private func member(_ place: Int, _ profile: String, _ role: RuoloEquipe, _ hours: Int) -> ComponenteEquipe {
        let operatore = operatori[place]
        return ComponenteEquipe(
            operatore: operatore.id, nome: operatore.nomeBreve, ente: operatore.ente, profilo: profile, ruolo: role,
            oreMensili: hours)
    }
}
