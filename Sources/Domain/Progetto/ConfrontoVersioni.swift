// SPDX-License-Identifier: EUPL-1.2

/// Two versions of a project put side by side, row by row.
///
/// Rows with the same words meet wherever they stand; the others meet in their order, so that one taken away does not
/// make all the following look changed. Its work grows with the number of rows, not with its square.
public struct ConfrontoVersioni: Sendable {
    private let nomi: [Identifier<Persona>: String]
    private let catalogo: [String: String]

    /// A comparison for a household.
    public init(nucleo: Nucleo, catalogo: [VoceCatalogo]) {
        nomi = Dictionary(
            nucleo.componenti.map { ($0.persona.id, $0.persona.dati.nomeCompleto) },
            uniquingKeysWith: { first, _ in first })
        self.catalogo = Dictionary(
            catalogo.map { ($0.codice, $0.denominazione) }, uniquingKeysWith: { first, _ in first })
    }

    /// The head, then objectives with their results, supports, commitments.
    public func righe(_ prima: ProgettoPersonalizzato, _ dopo: ProgettoPersonalizzato) -> [DifferenzaProgetto] {
        let head = [
            ("Figura di riferimento", prima.figuraDiRiferimento, dopo.figuraDiRiferimento),
            ("Aperta il", prima.apertoIl.italian, dopo.apertoIl.italian),
            ("Inizio", prima.inizio?.italian ?? "", dopo.inizio?.italian ?? ""),
            ("Fine prevista", prima.fine?.italian ?? "", dopo.fine?.italian ?? ""),
            ("Incontri", prima.frequenza.rawValue, dopo.frequenza.rawValue),
        ].map { DifferenzaProgetto(etichetta: $0.0, prima: $0.1, dopo: $0.2) }
        return head + pairs("Obiettivo", prima.obiettivi.map(words), dopo.obiettivi.map(words))
            + pairs("Sostegno", prima.interventi.map(words), dopo.interventi.map(words))
            + pairs("Impegno", prima.impegni.map(words), dopo.impegni.map(words))
    }

    private func pairs(_ name: String, _ prima: [String], _ dopo: [String]) -> [DifferenzaProgetto] {
        var waiting: [String: [Int]] = [:]
        for (index, text) in prima.enumerated().reversed() { waiting[text, default: []].append(index) }
        var partner: [Int?] = dopo.map { waiting[$0]?.popLast() }
        let met = Set(partner.compactMap { $0 })
        var alone = prima.indices.filter { !met.contains($0) }[...]
        for index in dopo.indices where partner[index] == nil { partner[index] = alone.popFirst() }
        var rows = dopo.indices.map { index in
            DifferenzaProgetto(
                etichetta: "\(name) \(index + 1)", prima: partner[index].map { prima[$0] } ?? "", dopo: dopo[index])
        }
        rows += alone.map { DifferenzaProgetto(etichetta: "\(name) \($0 + 1)", prima: prima[$0], dopo: "") }
        return rows
    }

    private func nome(_ id: Identifier<Persona>?) -> String { id.map { nomi[$0] ?? "?" } ?? "tutto il nucleo" }

    private func words(_ obiettivo: Obiettivo) -> String {
        let people = obiettivo.componenti.isEmpty ? [nome(nil)] : obiettivo.componenti.map { nome($0) }
        let phase = obiettivo.fase.map { ["fase \($0)"] } ?? []
        let head = [obiettivo.testo] + phase + [obiettivo.area.denominazione, people.joined(separator: ", ")]
        let results = obiettivo.risultati.map { risultato in
            let values = [
                risultato.testo, risultato.indicatore,
                risultato.valoreIniziale.isEmpty ? "" : "da \(risultato.valoreIniziale)",
                risultato.valoreAtteso.isEmpty ? "" : "a \(risultato.valoreAtteso)",
                risultato.entro.map { "entro il \($0.italian)" } ?? "",
            ]
            return "- " + Self.joined(values)
        }
        return ([Self.joined(head)] + results).joined(separator: "\n")
    }

    private func words(_ intervento: Intervento) -> String {
        let name = [intervento.codice, catalogo[intervento.codice] ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return Self.joined([
            name, nome(intervento.persona), intervento.fornitore, intervento.fondo,
            intervento.dal.map { "dal \($0.italian)" } ?? "", intervento.al.map { "al \($0.italian)" } ?? "",
            intervento.quantita.map { "\($0) \(intervento.unita)" } ?? "",
        ])
    }

    private func words(_ impegno: Impegno) -> String {
        Self.joined([
            nome(impegno.persona), impegno.tipo.denominazione, impegno.testo, impegno.frequenza, impegno.verifica,
        ])
    }

    private static func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "; ") }
}
