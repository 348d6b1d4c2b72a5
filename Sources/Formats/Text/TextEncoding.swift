// SPDX-License-Identifier: EUPL-1.2

/// How the letters of a text file are written in bytes.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    case utf8
    case utf8WithMark
    case utf16LittleEndian
    case utf16BigEndian
    case latin1
    case windows1252

    /// Its name, as it is said to the user.
    public var denominazione: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf8WithMark: "UTF-8 con BOM"
        case .utf16LittleEndian: "UTF-16 LE"
        case .utf16BigEndian: "UTF-16 BE"
        case .latin1: "ISO-8859-1"
        case .windows1252: "Windows-1252"
        }
    }
}
