// SPDX-License-Identifier: EUPL-1.2

extension DatiComponente {
    /// Every field of the member with its value, in words; the label begins with the name of the member.
    func campi(_ nomi: NomiStoria) -> [CampoStoria] {
        let who = nomi.nome(persona)
        return [
            CampoStoria("\(who), parentela", parentela.denominazione),
            CampoStoria("\(who), nel nucleo dal", dal), CampoStoria("\(who), nel nucleo fino al", al),
            CampoStoria("\(who), convivente", isConvivente),
            CampoStoria("\(who), titolo di studio", titoloDiStudio?.denominazione),
            CampoStoria("\(who), condizione", condizione?.denominazione), CampoStoria("\(who), qualifica", qualifica),
            CampoStoria("\(who), DID", hasDid), CampoStoria("\(who), NASpI", hasNaspi),
            CampoStoria("\(who), frequenta corsi", frequentaCorsi),
            CampoStoria("\(who), disabilità", disabilita.denominazione),
        ]
    }

    /// The fields of all the members of a household.
    public static func campi(_ righe: [DatiComponente], _ nomi: NomiStoria) -> [CampoStoria] {
        var times: [Identifier<Persona>: Int] = [:]
        return righe.flatMap { riga -> [CampoStoria] in
            times[riga.persona, default: 0] += 1
            // Who comes back has a second row: it is told from the first.
            let turn = times[riga.persona] ?? 1
            let campi = riga.campi(nomi)
            return turn == 1 ? campi : campi.map { CampoStoria("\($0.etichetta) (\(turn)ª volta)", $0.valore) }
        }
    }
}
