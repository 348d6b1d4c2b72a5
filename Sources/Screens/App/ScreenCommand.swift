// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain

/// A command of a screen: one row of its keymap, from which hints, help and palette are made.
public struct ScreenCommand: Hashable, Sendable {
    /// Stable name for `perform`.
    public let id: String
    /// Keys that run it.
    public let keys: [Key]
    /// The key as the hint bar writes it: "F2", "N", "Invio".
    public let keyHint: String
    /// One or two words for the hint bar: "salva".
    public let hint: String
    /// Long name, for help and palette: "Salvare la domanda".
    public let name: String
    /// Why it cannot run now, in words; nil when it can.
    public let unavailable: String?
    /// On the hint bar.
    public let isShown: Bool

    /// A command of a screen.
    public init(
        _ id: String, keys: [Key], keyHint: String, hint: String, name: String, unavailable: String? = nil,
        isShown: Bool = true
    ) {
        self.id = id
        self.keys = keys
        self.keyHint = keyHint
        self.hint = hint
        self.name = name
        self.unavailable = unavailable
        self.isShown = isShown
    }

    /// The same command, unavailable when the operator's role does not permit it.
    public func needing(_ permesso: Permesso, _ context: ScreenContext) -> ScreenCommand {
        guard unavailable == nil, let refusal = context.operatore.may(permesso) else { return self }
        return ScreenCommand(
            id, keys: keys, keyHint: keyHint, hint: hint, name: name, unavailable: refusal.sentence, isShown: isShown)
    }

    /// The same command, unavailable when `reason` is given.
    public func unless(_ reason: String?) -> ScreenCommand {
        guard unavailable == nil, let reason else { return self }
        return ScreenCommand(
            id, keys: keys, keyHint: keyHint, hint: hint, name: name, unavailable: reason, isShown: isShown)
    }
}
