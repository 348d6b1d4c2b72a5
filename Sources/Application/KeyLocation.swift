// SPDX-License-Identifier: EUPL-1.2

/// Where the key files of who runs the program are.
enum KeyLocation {
    /// `PERCORSO_CHIAVI`, or `$XDG_CONFIG_HOME/percorso/chiavi`, or `~/.config/percorso/chiavi`; nil without a home.
    static func directory(_ environment: AppEnvironment) -> String? {
        if let chosen = environment.variables["PERCORSO_CHIAVI"], chosen.hasPrefix("/") { return chosen }
        if let config = environment.variables["XDG_CONFIG_HOME"], config.hasPrefix("/") {
            return config + "/percorso/chiavi"
        }
        return environment.variables["HOME"].map { $0 + "/.config/percorso/chiavi" }
    }
}
