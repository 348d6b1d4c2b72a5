// SPDX-License-Identifier: EUPL-1.2

/// Kinds of file that are given by mistake in place of a text, known by their first bytes.
enum FileKind: CaseIterable {
    case png, jpeg, gif, tiff, pdf, openSpreadsheet, oldSpreadsheet, compressed, archive

    private var beginnings: [[UInt8]] {
        switch self {
        case .png: [[0x89, 0x50, 0x4E, 0x47]]
        case .jpeg: [[0xFF, 0xD8, 0xFF]]
        case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
        case .tiff: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
        case .pdf: [Array("%PDF-".utf8)]
        case .openSpreadsheet: [[0x50, 0x4B, 0x03, 0x04]]
        case .oldSpreadsheet: [[0xD0, 0xCF, 0x11, 0xE0]]
        case .compressed: [[0x1F, 0x8B]]
        case .archive: [Array("SQLite format 3".utf8)]
        }
    }

    /// What it is, with its article.
    var denominazione: String {
        switch self {
        case .png, .jpeg, .gif, .tiff: "un'immagine"
        case .pdf: "un documento PDF"
        case .openSpreadsheet: "un foglio di calcolo o un archivio compresso"
        case .oldSpreadsheet: "un foglio di calcolo o un documento di Office"
        case .compressed: "un file compresso"
        case .archive: "un archivio SQLite"
        }
    }

    /// What to do.
    var rimedio: String {
        switch self {
        case .openSpreadsheet, .oldSpreadsheet: "aprirlo e salvarlo con nome come CSV."
        case .compressed: "estrarlo e indicare il file che contiene."
        default: "indicare il file giusto."
        }
    }

    static func recognise(_ sample: [UInt8]) -> FileKind? {
        allCases.first { kind in kind.beginnings.contains { sample.starts(with: $0) } }
    }
}
