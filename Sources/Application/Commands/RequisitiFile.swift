// SPDX-License-Identifier: EUPL-1.2

import Formats
public import Reports

/// The requirements of the households in a JSON text.
public struct RequisitiFile {
    private let documents: [RequisitiDocument]
    private let isList: Bool

    /// Reads one household, or a list of them.
    ///
    /// - Throws: `Problem` with the key, or with line and column.
    public init(_ bytes: [UInt8]) throws {
        let read = try RichiestaRequisiti.read(bytes)
        documents = read.richieste.map { RequisitiDocument(dataDomanda: $0.dataDomanda, dati: $0.dati) }
        isList = read.isList
    }

    /// One object for one household, a list for a list.
    public var json: JsonValue {
        let values = documents.map(\.json)
        return isList ? .array(values) : values.first ?? .null
    }

    /// A paragraph for each household.
    public var text: String { documents.map(\.text).joined(separator: "\n") }
}
