// SPDX-License-Identifier: EUPL-1.2

/// When an item is asked: another item, of the same member if it is asked of each, has one of these answers.
public struct CondizioneVoce: Hashable, Sendable {
    /// The other item.
    public let codice: String
    /// The answers that make it asked; none for any answer.
    public let valori: [String]

    /// Asked when `codice` has one of `valori`, or any answer when there is none.
    public init(_ codice: String, _ valori: [String] = []) {
        self.codice = codice
        self.valori = valori
    }

    /// True for an answer, or for a list of them joined by commas, that makes the item asked.
    public func isMet(by answer: String) -> Bool {
        if valori.isEmpty { return !answer.isEmpty }
        return answer.split(separator: ",").contains { valori.contains(String($0)) }
    }
}
