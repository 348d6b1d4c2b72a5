// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// How a computation is written: for people, or for programs.
enum TextOrJson: String, CaseIterable, ExpressibleByArgument {
    case testo, json
}
