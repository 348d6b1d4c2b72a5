// SPDX-License-Identifier: EUPL-1.2

/// A share of a whole in tenths of a hundredth, half going up: computed in whole numbers.
struct Quota: Hashable {
    /// Tenths of a hundredth; nil when there is nothing to share.
    let decimi: Int?

    /// So many of so many.
    init(_ part: Int, of all: Int) {
        decimi = all > 0 ? (part * 2000 + all) / (2 * all) : nil
    }

    /// "43,1%", or "-".
    var text: String { decimi.map { "\($0 / 10),\($0 % 10)%" } ?? "-" }

    /// "43.1", for another program; empty when there is nothing to share.
    var plain: String { decimi.map { "\($0 / 10).\($0 % 10)" } ?? "" }
}
