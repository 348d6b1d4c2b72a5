// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Where the archive is: the option, else the variable, else the user's data directory.
public enum ArchiveLocation {
    /// The path, and whether somebody named it.
    ///
    /// - Parameter option: what follows `--archivio`, if given.
    public static func resolve(option: String?, _ environment: AppEnvironment) -> (path: String, isNamed: Bool) {
        if let option, !option.isEmpty { return (option, true) }
        if let variable = environment.variables["PERCORSO_ARCHIVIO"], !variable.isEmpty { return (variable, true) }
        return (dataHome(environment) + "/percorso/percorso.sqlite", false)
    }

    /// `$XDG_DATA_HOME`, or `~/.local/share`.
    public static func dataHome(_ environment: AppEnvironment) -> String {
        if let home = environment.variables["XDG_DATA_HOME"], home.hasPrefix("/") { return home }
        return (environment.variables["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    }
}
