// SPDX-License-Identifier: EUPL-1.2

/// What the environment says about the terminal, before it is opened.
struct TerminalTraits: Hashable, Sendable {
    /// The name of the terminal's description.
    let terminal: String
    /// Whether colours are welcome: `NO_COLOR` is absent or empty.
    let wantsColours: Bool
    /// Whether the locale that is asked for writes UTF-8.
    let prefersUTF8: Bool
    /// Whether the terminal marks where a pasted text begins and ends.
    let supportsPaste: Bool
    /// How many milliseconds an ESC waits for the rest of a key.
    let escapeDelay: Int

    /// The traits in an environment.
    ///
    /// Source: no-color.org for `NO_COLOR`; locale(7) for the order of the three variables; ncurses(3X) for `ESCDELAY`.
    init(environment: [String: String]) {
        terminal = environment["TERM"] ?? ""
        wantsColours = (environment["NO_COLOR"] ?? "").isEmpty
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let codeset = locale.split(separator: ".").dropFirst().first?.split(separator: "@").first ?? ""
        prefersUTF8 = ["utf-8", "utf8"].contains(codeset.lowercased())
        let families = [
            "xterm", "screen", "tmux", "rxvt-unicode", "putty", "vte", "gnome", "konsole", "alacritty", "foot", "kitty",
            "wezterm", "st-", "iterm", "mintty", "ghostty", "contour", "nsterm",
        ]
        let name = terminal.lowercased()
        supportsPaste = families.contains { name.hasPrefix($0) }
        escapeDelay = environment["ESCDELAY"].flatMap { Int($0) }.flatMap { (0...10_000).contains($0) ? $0 : nil } ?? 25
    }
}
