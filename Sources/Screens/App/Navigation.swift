// SPDX-License-Identifier: EUPL-1.2

/// Where to go after a key.
public enum Navigation: Hashable, Sendable {
    /// Open a screen above.
    case push(Screen)
    /// Take this one's place.
    case replace(Screen)
    /// Close, and bring something to the one below.
    case pop(Delivery)
    /// Back to the desk, then open this, if any.
    case home(Screen?)
}
