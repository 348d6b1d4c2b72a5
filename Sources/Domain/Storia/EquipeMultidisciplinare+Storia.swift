// SPDX-License-Identifier: EUPL-1.2

extension EquipeMultidisciplinare {
    /// Members and meetings, in words.
    ///
    /// - Parameter withMeetings: what was said at the meetings is for who reads the analisi.
    public func campi(withMeetings: Bool) -> [CampoStoria] {
        let members = componenti.map { componente in
            CampoStoria(
                "Componente \(componente.nome)",
                [
                    componente.ruolo.rawValue, componente.profilo, componente.ente,
                    "\(componente.oreMensili) ore al mese",
                    componente.consenso.map { "consenso di \($0.persona)" } ?? "",
                ].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        guard withMeetings else { return members }
        return members
            + incontri.enumerated().flatMap { index, incontro -> [CampoStoria] in
                let name = "Incontro \(index + 1)"
                return [
                    CampoStoria("\(name), data", incontro.data), CampoStoria("\(name), presenti", incontro.presenti),
                    CampoStoria("\(name), decisioni", incontro.decisioni),
                    CampoStoria("\(name), durata", incontro.durata.map { "\($0) minuti" }),
                    CampoStoria("\(name), prossimo", incontro.prossimo),
                    CampoStoria("\(name), prossimo alle", incontro.prossimaOra?.italian),
                ]
            }
    }
}
