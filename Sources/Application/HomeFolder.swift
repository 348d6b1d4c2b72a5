// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The folder of the user, which a typed path may begin with as `~`.
struct HomeFolder {
    /// The folder, without a slash at its end.
    let path: String

    /// The folder that the variables of the environment name; without one, the account's.
    init(_ variables: [String: String]) { path = variables["HOME"] ?? NSHomeDirectory() }

    /// A path as the system knows it, from one as typed: spaces around it are not part of it.
    func expanded(_ typed: String) -> String {
        let typed = typed.trimmingCharacters(in: .whitespaces)
        return typed == "~" || typed.hasPrefix("~/") ? path + typed.dropFirst() : typed
    }

    /// A path as it is shown: shorter, from the folder.
    func short(_ whole: String) -> String { whole.hasPrefix(path + "/") ? "~" + whole.dropFirst(path.count) : whole }
}
