// SPDX-License-Identifier: EUPL-1.2

/// Where a paper goes.
public enum DestinazioneStampa: Hashable, Sendable, Codable {
    /// Read on the screen.
    case schermo
    /// A file; the ending of the path is that of the format.
    case file(String)
    /// A printer by its name, or the default one.
    case stampante(String?)
    /// Handed over as a paper printed elsewhere: only the day is recorded.
    case consegna

    /// Stable code.
    public var codice: String {
        switch self {
        case .schermo: "schermo"
        case .file: "file"
        case .stampante: "stampante"
        case .consegna: "consegna"
        }
    }
}
