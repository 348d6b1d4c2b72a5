// SPDX-License-Identifier: EUPL-1.2

/// A JSON text as it was written: numbers keep their digits, members keep their order.
///
/// Foundation reads `0.1` into binary floating point and forgets which key came twice; amounts of money must not pass
/// through either.
public enum JsonNode: Hashable, Sendable {
    /// Text.
    case string(String)
    /// A number, in the digits of the text.
    case number(String)
    /// Yes or no.
    case boolean(Bool)
    /// Nothing.
    case null
    /// Values in order.
    case array([JsonNode])
    /// Named values in order; no name comes twice.
    case object([Member])

    /// A named value of an object.
    public struct Member: Hashable, Sendable {
        /// The name.
        public let key: String
        /// The value.
        public let value: JsonNode

        /// A named value.
        public init(key: String, value: JsonNode) {
            self.key = key
            self.value = value
        }
    }

    /// What it is, in Italian, for the sentence that refuses it.
    var kind: String {
        switch self {
        case .string: "un testo"
        case .number: "un numero"
        case .boolean: "vero o falso"
        case .null: "null"
        case .array: "un elenco"
        case .object: "un oggetto"
        }
    }
}
