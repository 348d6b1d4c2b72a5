// SPDX-License-Identifier: EUPL-1.2

/// Where an appointment stands; nothing is erased, a cancelled one stays with its reason.
public enum StatoAppuntamento: String, CaseIterable, Hashable, Sendable, Codable {
    case fissato, tenuto, annullato

    /// The word on the screen.
    public var denominazione: String { rawValue }
}
