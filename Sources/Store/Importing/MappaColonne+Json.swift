// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

extension MappaColonne {
    /// A layout as its column holds it.
    init(json: String) throws {
        guard let mappa = try? JSONDecoder().decode(MappaColonne.self, from: Data(json.utf8)) else {
            throw StoreProblem(.corrupt)
        }
        self = mappa
    }

    /// The text of its column, in a stable order.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
