// SPDX-License-Identifier: EUPL-1.2

/// The levels of some domains measured again on one day, on the way or at the exit.
///
/// Source: docs/FONTI.md 3.6.
public struct MisuraQuadro: Hashable, Sendable, Codable {
    /// The level of one domain of the household, or of a member.
    public struct Voce: Hashable, Sendable, Codable {
        /// Nil for the household.
        public var persona: Identifier<Persona>?
        /// Of what.
        public var dominio: DominioQuadro
        /// 1 (worst) to 6 (best): a local scale.
        public var livello: Int

        /// A level.
        public init(persona: Identifier<Persona>? = nil, dominio: DominioQuadro, livello: Int) {
            self.persona = persona
            self.dominio = dominio
            self.livello = livello
        }

        /// "nucleo.abitazione", "12.lavoro": as the entries of the quadro are named.
        public var chiave: String { VoceQuadro.chiave(persona, dominio) }
    }

    /// On the way, or at the exit; the levels at entry are those of the closed quadro.
    public var momento: MomentoLivello
    /// Day of the measure.
    public var data: CalendarDate
    /// What was measured; the domains that are not here were not.
    public var voci: [Voce]

    /// A measure from its parts.
    public init(momento: MomentoLivello, data: CalendarDate, voci: [Voce]) {
        self.momento = momento
        self.data = data
        self.voci = voci
    }

    /// What is wrong with it, each beside its field.
    ///
    /// - Parameters:
    ///   - note: the measures there are.
    ///   - membri: everybody who was ever in the household.
    public func problems(
        chiusoIl: CalendarDate?, note: [LivelloQuadro], membri: Set<Identifier<Persona>>, today: CalendarDate
    ) -> [Problem] {
        var found: [Problem] = []
        if momento == .ingresso {
            found.append(
                Problem(
                    "momento_non_adatto",
                    "I livelli in ingresso sono quelli del quadro chiuso: scegliere in itinere o in uscita.",
                    field: "momento"))
        }
        if let problem = dateProblem(chiusoIl: chiusoIl, note: note, today: today) { found.append(problem) }
        for voce in voci {
            if !(1...6).contains(voce.livello) {
                found.append(
                    Problem("livello_fuori_scala", "Il livello va da 1 a 6: correggerlo.", field: voce.chiave))
            }
            if let persona = voce.persona, !membri.contains(persona) {
                found.append(
                    Problem(
                        "persona_estranea", "Questa persona non è del nucleo: riaprire il fascicolo.",
                        field: voce.chiave))
            }
        }
        if voci.isEmpty {
            found.append(Problem("misura_vuota", "Nessun livello è scritto: scriverne almeno uno, da 1 a 6."))
        }
        return found
    }

    /// The exit comes last: nothing is measured on the way after it, nor it before what was measured on the way.
    private func dateProblem(chiusoIl: CalendarDate?, note: [LivelloQuadro], today: CalendarDate) -> Problem? {
        if data > today { return Problem("data_futura", "La data è nel futuro: controllarla.", field: "data") }
        if let chiusoIl, data < chiusoIl {
            return Problem(
                "misura_prima_del_quadro",
                "La misura viene prima del quadro, chiuso il \(chiusoIl.italian): correggere la data.", field: "data")
        }
        if momento == .inItinere, let exit = note.filter({ $0.momento == .inUscita }).map(\.data).min(), data > exit {
            return Problem(
                "misura_dopo_l_uscita",
                "C'è già la misura in uscita del \(exit.italian): correggere la data, o scegliere in uscita.",
                field: "data")
        }
        if momento == .inUscita, let last = note.filter({ $0.momento == .inItinere }).map(\.data).max(), data < last {
            return Problem(
                "uscita_prima_della_misura",
                "L'ultima misura in itinere è del \(last.italian): quella in uscita viene dopo. Correggere la data.",
                field: "data")
        }
        return nil
    }
}
