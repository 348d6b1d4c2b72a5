// SPDX-License-Identifier: EUPL-1.2

/// Disability as the DSU classifies it; NA is non autosufficienza.
///
/// Source: docs/FONTI.md 3.4.
public enum CondizioneDisabilita: String, CaseIterable, Hashable, Sendable, Codable {
    case nessuna, media, grave
    case nonAutosufficiente = "na"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .nessuna: "nessuna"
        case .media: "media"
        case .grave: "grave"
        case .nonAutosufficiente: "non autosufficienza"
        }
    }
}
