// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// What happens now and then while the benefit is paid: a fact of article 12 with what follows it, a change to tell.
    ///
    /// Its draws are of a stream of its own, so that the rest of the archive does not depend on them.
    func writeBeneficio(_ step: DemoStep) throws {
        guard let presa = files[step.place].presa else { return }
        var random = DemoRandom(seed: seed, stream: step.place, 4096 + step.order)
        if random.chance(12), !files[step.place].hasInadempienza { try writeInadempienza(step, presa, &random) }
        guard random.chance(15) else { return }
        let (tipo, testo) = random.pick(DemoTexts.variazioni)
        let adults = files[step.place].adulti.map(\.persona.id)
        guard !adults.isEmpty else { return }
        let adult = random.pick(adults)
        try record(
            .addVariazioneBeneficio(
                presa,
                DatiVariazioneBeneficio(
                    tipo: tipo, data: today, persona: tipo.haPersona ? adult : nil, testo: testo)),
            by: cases[step.place].assistente)
    }

    /// A fact of article 12: some are called or told to INPS at once, and INPS decides some.
    private func writeInadempienza(
        _ step: DemoStep, _ presa: Identifier<PresaInCarico>, _ random: inout DemoRandom
    ) throws {
        let found = cases[step.place]
        let (tipo, origine, testo) = random.pick(DemoTexts.inadempienze)
        let isJustified = random.chance(20)
        files[step.place].hasInadempienza = true
        inadempienze += 1
        let id = Identifier<Inadempienza>(inadempienze)
        try record(
            .addInadempienza(
                presa,
                DatiInadempienza(
                    tipo: tipo, origine: origine, data: today, giustificazione: isJustified ? .salute : nil,
                    testo: testo)), by: found.assistente)
        guard !isJustified, random.chance(60) else { return }
        if tipo == .altroImpegno {
            let call = PassoInadempienza(
                tipo: .richiamo, data: today, testo: "Riprendere l'impegno del progetto (richiamo inventato).",
                entro: today.adding(days: 30))
            try record(.addPassoInadempienza(id, version: 1, call), by: found.assistente)
            return
        }
        let office = staff.office[step.place % staff.office.count]
        let told = PassoInadempienza(tipo: .comunicazione, data: today, protocollo: "inventato \(inadempienze)")
        try record(.addPassoInadempienza(id, version: 1, told), by: office)
        guard random.chance(40) else { return }
        let decided = PassoInadempienza(
            tipo: .decisione, data: today, testo: "nessuna misura (decisione inventata)")
        try record(.addPassoInadempienza(id, version: 2, decided), by: office)
    }
}
