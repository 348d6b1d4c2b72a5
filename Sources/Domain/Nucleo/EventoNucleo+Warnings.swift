// SPDX-License-Identifier: EUPL-1.2

extension EventoNucleo {
    /// What to look at before recording the event: it never blocks.
    public func warnings(_ nucleo: Nucleo, altro: Nucleo? = nil) -> [String] {
        var found: [String] = []
        let present = nucleo.componenti(on: data)
        switch variazione {
        case .cambioRichiedente(let motivo, let parentele):
            if !motivo.isAmmesso(on: data) {
                found.append(
                    "Il cambio del richiedente per «\(motivo.denominazione)» non è previsto: sentire l'INPS, "
                        + "può servire una nuova domanda.")
            }
            found += youngApplicant(parentele, present)
        case .decesso(_, let parentele): found += youngApplicant(parentele, present)
        case .separazione(let going):
            let moved = present.filter { member in going.contains { $0.persona == member.persona.id } }
            if !moved.isEmpty, moved.allSatisfy({ $0.isMinore(on: data) }) {
                found.append("Nel nuovo nucleo non c'è nessun adulto: controllare chi va.")
            }
            let left = present.filter { member in !going.contains { $0.persona == member.persona.id } }
            if !left.isEmpty, left.allSatisfy({ $0.isMinore(on: data) }) {
                found.append("In questo nucleo non resta nessun adulto: controllare chi va.")
            }
        case .uscita(let persona):
            let left = present.filter { $0.persona.id != persona }
            if !left.isEmpty, left.allSatisfy({ $0.isMinore(on: data) }) {
                found.append("In questo nucleo non resta nessun adulto: controllare.")
            }
        case .unione:
            let here = Set(present.map(\.persona.id))
            for member in altro?.componenti(on: data) ?? [] where here.contains(member.persona.id) {
                found.append("\(member.persona.dati.nomeCompleto) è in tutti e due i nuclei: resta una volta sola.")
            }
        case .nascita, .ingresso: break
        }
        var day = data
        if case .nascita(let dati, _) = variazione { day = dati.nascita ?? data }
        if let todo = variazione.tipo.adempimento(on: day).frase(dal: day) { found.append(todo) }
        return found
    }

    private func youngApplicant(_ parentele: [ParentelaMembro], _ present: [Componente]) -> [String] {
        let chosen = parentele.first { $0.parentela == .richiedente }?.persona
        guard let member = present.first(where: { $0.persona.id == chosen }), member.isMinore(on: data) else {
            return []
        }
        return ["\(member.persona.dati.nomeCompleto) è minorenne: la domanda la presenta chi lo rappresenta."]
    }
}
