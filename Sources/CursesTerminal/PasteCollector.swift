// SPDX-License-Identifier: EUPL-1.2

/// A pasted text while it arrives: line ends become `\n`, tabs stay, other control characters are left out.
struct PasteCollector {
    /// What is kept of one paste; the rest is thrown away, not typed.
    static let limit = 1_000_000

    private var scalars = String.UnicodeScalarView()
    private var count = 0
    private var endedWithReturn = false

    /// Takes one scalar more.
    mutating func append(_ scalar: UInt32) {
        let isLineFeedOfPair = scalar == 0x0A && endedWithReturn
        endedWithReturn = scalar == 0x0D
        guard !isLineFeedOfPair, count < PasteCollector.limit else { return }
        switch scalar {
        case 0x0A, 0x0D: scalars.append("\n")
        case 0x09: scalars.append("\t")
        case 0..<0x20, 0x7F..<0xA0: return
        default:
            guard let scalar = Unicode.Scalar(scalar) else { return }
            scalars.append(scalar)
        }
        count += 1
    }

    /// The text collected.
    var text: String { String(scalars) }
}
