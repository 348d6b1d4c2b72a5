// SPDX-License-Identifier: EUPL-1.2

/// The deep evaluation of a household with complex needs.
///
/// Source: art. 5 c. 3; docs/FONTI.md 3.6.
public struct QuadroDiAnalisi: Hashable, Sendable, Codable {
    /// Who wrote it, as text.
    public var autori: String
    /// Day of the closing.
    public var chiusoIl: CalendarDate?
    /// Entries, by household and member.
    public var voci: [VoceQuadro]

    /// A quadro from its parts.
    public init(autori: String = "", chiusoIl: CalendarDate? = nil, voci: [VoceQuadro] = []) {
        self.autori = autori
        self.chiusoIl = chiusoIl
        self.voci = voci
    }

    /// An empty quadro with the domains of `componenti` on `date`.
    public static func blank(componenti: [Componente], on date: CalendarDate) -> QuadroDiAnalisi {
        var voci = DominioQuadro.delNucleo.map { VoceQuadro(dominio: $0) }
        for componente in componenti {
            let domini = componente.isMinore(on: date) ? DominioQuadro.deiMinori : DominioQuadro.degliAdulti
            voci += domini.map { VoceQuadro(persona: componente.persona.id, dominio: $0) }
        }
        return QuadroDiAnalisi(voci: voci)
    }

    /// The same quadro with its author and day on each entry that is new or changed since `before`.
    public func signed(by autore: String, on date: CalendarDate, after before: QuadroDiAnalisi?) -> QuadroDiAnalisi {
        var signed = self
        let known = Dictionary(
            (before?.voci ?? []).map { (VoceQuadro.chiave($0.persona, $0.dominio), $0) },
            uniquingKeysWith: { first, _ in first })
        for index in signed.voci.indices {
            let voce = signed.voci[index]
            let old = known[VoceQuadro.chiave(voce.persona, voce.dominio)]
            let isSame = old?.hasSameWords(as: voce) ?? voce.isEmpty
            signed.voci[index].scrittaDa = isSame ? old?.scrittaDa : autore
            signed.voci[index].scrittaIl = isSame ? old?.scrittaIl : date
        }
        return signed
    }

    /// What lacks to close it.
    ///
    /// Source: docs/FONTI.md 1.5, asse B, QUADRO_ANALISI (at least one domain for the household).
    public var missing: [Missing] {
        var found: [Missing] = []
        if !voci.contains(where: { $0.persona == nil && $0.isFilled }) {
            found.append(
                Missing(
                    sentence: "quadro: descrivere almeno un dominio del nucleo", section: "quadro",
                    field: "nucleo.abitazione"))
        }
        for voce in voci where voce.isFilled && voce.livelloIngresso == nil {
            found.append(
                Missing(
                    sentence: "quadro, \(voce.dominio.denominazione): manca il livello in ingresso",
                    section: "quadro", field: VoceQuadro.chiave(voce.persona, voce.dominio)))
        }
        return found
    }
}
