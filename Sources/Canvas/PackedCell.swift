// SPDX-License-Identifier: EUPL-1.2

/// A cell as the canvas keeps it: eight bytes without references, so that a screen is copied and compared at once.
struct PackedCell: Hashable, Sendable {
    /// The scalar shown; `rightHalf`; or, with `clusterBit`, an index in the canvas's table of longer graphemes.
    var code: UInt32
    /// The role in the low bits, then bold, reverse, underlined.
    var attributes: UInt32

    static let rightHalf: UInt32 = 0
    static let clusterBit: UInt32 = 0x8000_0000
    static let space: UInt32 = 0x20

    init(code: UInt32 = PackedCell.space, attributes: UInt32 = 0) {
        self.code = code
        self.attributes = attributes
    }

    static func attributes(of style: Style) -> UInt32 {
        UInt32(style.role.rawValue) | (style.isBold ? 0x10 : 0) | (style.isReverse ? 0x20 : 0)
            | (style.isUnderlined ? 0x40 : 0)
    }

    var style: Style {
        Style(
            role: Style.Role(rawValue: UInt8(attributes & 0xF)) ?? .plain,
            isBold: attributes & 0x10 != 0, isReverse: attributes & 0x20 != 0, isUnderlined: attributes & 0x40 != 0)
    }

    var isCluster: Bool { code & PackedCell.clusterBit != 0 }
}
