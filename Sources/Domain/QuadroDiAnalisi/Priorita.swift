// SPDX-License-Identifier: EUPL-1.2

/// How soon a need is to be met.
public enum Priorita: String, CaseIterable, Hashable, Sendable, Codable {
    case alta, media, bassa
}
