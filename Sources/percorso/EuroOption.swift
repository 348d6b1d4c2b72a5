// SPDX-License-Identifier: EUPL-1.2
import Application
import Domain

/// An amount of the command line, with the option it came from.
enum EuroOption {
    /// Reads an amount as people write it, never negative.
    ///
    /// - Throws: `CommandFailure` that names the option.
    static func parse(_ text: String, _ option: String) throws -> Euro {
        switch Euro.parse(entry: text) {
        case .success(let amount) where amount >= .zero: return amount
        case .success:
            throw CommandFailure("\(option) «\(text)»: un importo non è negativo.", status: .usage)
        case .failure(let problem):
            throw CommandFailure("\(option) «\(text)»: \(problem.sentence)", status: .usage)
        }
    }
}
