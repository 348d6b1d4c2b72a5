// SPDX-License-Identifier: EUPL-1.2

public import Widgets

/// What a screen answers to an event: what to ask, where to go, what to say.
public struct Reaction: Hashable, Sendable {
    /// Carried out in order.
    public var effects: [Effect]
    /// At most one move.
    public var navigation: Navigation?
    /// Said on the line that speaks; nil leaves it as it is.
    public var banner: Banner?
    /// False when the key means nothing here.
    public var isHandled: Bool

    /// A reaction from its parts.
    public init(
        effects: [Effect] = [], navigation: Navigation? = nil, banner: Banner? = nil, isHandled: Bool = true
    ) {
        self.effects = effects
        self.navigation = navigation
        self.banner = banner
        self.isHandled = isHandled
    }

    /// Nothing to do, the key was taken.
    public static let none = Reaction()
    /// The key means nothing here.
    public static let ignored = Reaction(isHandled: false)

    /// Only a move.
    public static func go(_ navigation: Navigation) -> Reaction { Reaction(navigation: navigation) }
    /// Only questions or writes.
    public static func ask(_ effects: Effect...) -> Reaction { Reaction(effects: effects) }
    /// Only words.
    public static func say(_ text: String) -> Reaction { Reaction(banner: Banner(text)) }
    /// Something is wrong: words and a beep.
    public static func problem(_ text: String) -> Reaction {
        Reaction(effects: [.beep], banner: Banner(text, kind: .problem))
    }
}
