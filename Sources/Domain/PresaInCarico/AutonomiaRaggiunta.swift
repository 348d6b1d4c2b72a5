// SPDX-License-Identifier: EUPL-1.2

/// Whether a household goes on by itself when its case ends.
///
/// Source: docs/FONTI.md 3.9.
public enum AutonomiaRaggiunta: String, CaseIterable, Hashable, Sendable, Codable {
    case raggiunta = "s"
    case inParte = "parziale"
    case nonRaggiunta = "n"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .raggiunta: "sì"
        case .inParte: "in parte"
        case .nonRaggiunta: "no"
        }
    }
}
