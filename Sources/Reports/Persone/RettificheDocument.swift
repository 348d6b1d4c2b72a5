// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The corrections asked by persons, to be read by people and by programs.
public struct RettificheDocument: Hashable, Sendable {
    private let richieste: [RichiestaRettifica]
    private let today: CalendarDate

    /// A list, on a day.
    public init(_ richieste: [RichiestaRettifica], today: CalendarDate) {
        self.richieste = richieste
        self.today = today
    }

    /// A paragraph each.
    public var text: String {
        guard !richieste.isEmpty else { return "Nessuna richiesta di rettifica.\n" }
        return richieste.map { richiesta in
            let answer =
                richiesta.esito.map { "\($0.denominazione) il \(richiesta.decisa?.italian ?? "")" }
                ?? "risposta entro il \(richiesta.entro.italian)\(richiesta.entro < today ? ", SCADUTA" : "")"
            return
                "n. \(richiesta.id.rawValue), ricevuta il \(richiesta.ricevuta.italian), \(richiesta.nome): \(answer)\n"
                + [
                    richiesta.richiesta ?? "(manca la chiave per leggerla)",
                    richiesta.motivo.map { "perché: \($0)" } ?? "",
                ]
                .filter { !$0.isEmpty && $0 != "perché: " }.map { "  \($0)\n" }.joined()
        }.joined()
    }

    /// The same for programs.
    public var json: JsonValue {
        .array(
            richieste.map {
                .object([
                    ("numero", .number(Int($0.id.rawValue))), ("persona", .string($0.nome)),
                    ("ricevuta", .string($0.ricevuta.iso)), ("entro", .string($0.entro.iso)),
                    ("richiesta", .string(ifAny: $0.richiesta)), ("esito", .string(ifAny: $0.esito?.rawValue)),
                    ("decisa", .string(ifAny: $0.decisa?.iso)), ("motivo", .string(ifAny: $0.motivo)),
                ])
            })
    }
}
