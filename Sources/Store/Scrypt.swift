// SPDX-License-Identifier: EUPL-1.2
import Crypto
import CryptoExtras
import Domain
import Foundation

/// A password as the archive keeps it: what scrypt makes of it, with its salt and its cost.
///
/// The text is brought to NFC first, so that the same keys on another keyboard give the same password.
struct Scrypt {
    /// What one attempt costs.
    struct Cost: Hashable {
        var giri: Int
        var blocco: Int
        var parallelo: Int

        /// 32 MiB and about a tenth of a second.
        static let current = Cost(giri: 1 << 15, blocco: 8, parallelo: 1)
    }

    var sale: Data
    var impronta: Data
    var cost: Cost

    init(sale: Data, impronta: Data, cost: Cost) {
        self.sale = sale
        self.impronta = impronta
        self.cost = cost
    }

    /// A new password with a salt of its own.
    init(_ password: Segreto, cost: Cost) throws {
        sale = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        self.cost = cost
        impronta = Data()
        impronta = try derive(password)
    }

    /// True for the same password; the time it takes does not tell how much of it is right.
    func matches(_ password: Segreto) throws -> Bool {
        let other = try derive(password)
        return other.count == impronta.count
            && zip(other, impronta).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func derive(_ password: Segreto) throws -> Data {
        try Scrypt.key(password, sale, cost).withUnsafeBytes { Data($0) }
    }

    /// Thirty-two bytes made of a password.
    static func key(_ password: Segreto, _ sale: Data, _ cost: Cost) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(password.testo.precomposedStringWithCanonicalMapping.utf8), salt: sale,
            outputByteCount: 32,
            rounds: cost.giri, blockSize: cost.blocco, parallelism: cost.parallelo)
    }
}
