// SPDX-License-Identifier: EUPL-1.2

/// Where a tirocinio is.
public enum StatoTirocinio: String, CaseIterable, Hashable, Sendable, Codable {
    case inCorso = "in_corso"
    case sospeso, concluso, interrotto

    /// The words of the list.
    public var denominazione: String { self == .inCorso ? "in corso" : rawValue }

    /// It has not ended.
    public var isAperto: Bool { self == .inCorso || self == .sospeso }
}
