// SPDX-License-Identifier: EUPL-1.2

/// A layout of another body, saved with a name: which of its columns holds each field, and what its values mean.
public struct MappaColonne: Hashable, Sendable, Codable {
    /// By what name it is asked for.
    public var nome: String
    /// What the file brings.
    public var tipo: TipoImportazione
    /// Raw value of a field, and the heading of its column in their file.
    public var colonne: [String: String]
    /// Their value of the outcome, folded, and the raw value of the state it means.
    public var valori: [String: String]

    /// A mapping from its parts.
    public init(
        nome: String, tipo: TipoImportazione, colonne: [String: String] = [:], valori: [String: String] = [:]
    ) {
        self.nome = nome
        self.tipo = tipo
        self.colonne = colonne
        self.valori = valori
    }

    /// Heading of the column of a field.
    public func colonna(_ campo: CampoImportato) -> String? { colonne[campo.rawValue] }

    /// The state a value of theirs stands for; a value that is not mapped may be one of ours.
    public func stato(_ value: String) -> DomandaState? {
        if let mapped = valori[FoldedKey.of(value)] { return DomandaState(rawValue: mapped) }
        return MappaColonne.statoLocale(value)
    }

    /// The state named by one of the values of the local layout, or by the word of the screen.
    ///
    /// Source: docs/FONTI.md 6.4.
    public static func statoLocale(_ value: String) -> DomandaState? {
        if let exact = DomandaState(rawValue: value), stati.contains(exact) { return exact }
        let key = FoldedKey.of(value)
        return stati.first { FoldedKey.of($0.rawValue) == key || FoldedKey.of($0.denominazione) == key }
    }

    /// What an outcome can say.
    public static let stati: [DomandaState] = [
        .accolta, .respinta, .sospesa, .decaduta, .revocata, .inLavorazione,
    ]

    /// What keeps it from being saved.
    public func problems() -> [Problem] {
        var found: [Problem] = []
        if nome.allSatisfy(\.isWhitespace) {
            found.append(
                Problem(
                    "mappa_senza_nome", "Manca il nome della mappatura: scriverlo, per esempio INPS 2018.",
                    field: "nome"))
        }
        for campo in CampoImportato.obbligatori(of: tipo) where (colonna(campo) ?? "").isEmpty {
            found.append(
                Problem(
                    "colonna_mancante", "Serve la colonna di \(campo.denominazione): sceglierla dall'elenco.",
                    field: campo.rawValue))
        }
        if tipo == .esiti, (colonna(.protocollo) ?? "").isEmpty,
            (colonna(.codiceFiscale) ?? "").isEmpty || (colonna(.dataPresentazione) ?? "").isEmpty
        {
            found.append(MappaColonne.withoutKey.on(CampoImportato.protocollo.rawValue))
        }
        return found
    }

    static let withoutKey = Problem(
        "chiave_mancante",
        "Serve la colonna del protocollo, oppure quelle del codice fiscale e della data di presentazione.")
}
