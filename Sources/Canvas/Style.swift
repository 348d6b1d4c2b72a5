// SPDX-License-Identifier: EUPL-1.2

/// How a cell looks: what it means, and the attributes that say so without colour.
///
/// A role becomes a colour only on terminals that have colours; each constant below therefore carries
/// an attribute or a text that keeps its meaning in black and white.
public struct Style: Hashable, Sendable {
    /// What a cell means to the reader.
    public enum Role: UInt8, CaseIterable, Sendable {
        /// Ordinary text.
        case plain
        /// Where the operator is working.
        case focus
        /// A mistake, a refusal, a time limit that has passed.
        case problem
        /// Something complete.
        case done
        /// Secondary text: frames, hints, what cannot be chosen.
        case faint
        /// The name of a screen or of a part of it.
        case title
    }

    /// What the cell means.
    public var role: Role
    /// Whether it is bold.
    public var isBold: Bool
    /// Whether foreground and background are exchanged.
    public var isReverse: Bool
    /// Whether it is underlined.
    public var isUnderlined: Bool

    /// A style from its role and attributes.
    public init(role: Role = .plain, isBold: Bool = false, isReverse: Bool = false, isUnderlined: Bool = false) {
        self.role = role
        self.isBold = isBold
        self.isReverse = isReverse
        self.isUnderlined = isUnderlined
    }

    /// Ordinary text.
    public static let plain = Style()
    /// The field or row the keys act on: reversed.
    public static let focus = Style(role: .focus, isReverse: true)
    /// A mistake or a missed time limit.
    public static let problem = Style(role: .problem)
    /// Something complete.
    public static let done = Style(role: .done)
    /// Secondary text.
    public static let faint = Style(role: .faint)
    /// A heading: bold.
    public static let title = Style(role: .title, isBold: true)
    /// The name of a key: bold.
    public static let key = Style(isBold: true)

    /// The letter that stands for this style in a golden file.
    ///
    /// The role decides; among plain cells, a reversed one is `r`, a bold one `k`, an underlined one `u`.
    public var letter: Character {
        switch role {
        case .focus: "f"
        case .problem: "!"
        case .done: "d"
        case .faint: "-"
        case .title: "t"
        case .plain: isReverse ? "r" : isBold ? "k" : isUnderlined ? "u" : "."
        }
    }
}
