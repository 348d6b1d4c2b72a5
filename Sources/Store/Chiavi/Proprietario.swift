// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// Whose a sealed document is: its key is of that owner alone, and what is sealed for one does not open for another.
enum Proprietario: Hashable {
    case archivio
    case nucleo(Identifier<Nucleo>)
    case domanda(Identifier<Domanda>)
    case presa(Identifier<PresaInCarico>)
    case operatore(Identifier<Operatore>)

    /// The word of the column `ambito`.
    var ambito: String {
        switch self {
        case .archivio: "archivio"
        case .nucleo: "nucleo"
        case .domanda: "domanda"
        case .presa: "presa"
        case .operatore: "operatore"
        }
    }

    /// The number of the owner; 0 for the archive.
    var riferimento: Int64 {
        switch self {
        case .archivio: 0
        case .nucleo(let id): id.rawValue
        case .domanda(let id): id.rawValue
        case .presa(let id): id.rawValue
        case .operatore(let id): id.rawValue
        }
    }

    init?(ambito: String, riferimento: Int64) {
        switch ambito {
        case "archivio": self = .archivio
        case "nucleo": self = .nucleo(Identifier(riferimento))
        case "domanda": self = .domanda(Identifier(riferimento))
        case "presa": self = .presa(Identifier(riferimento))
        case "operatore": self = .operatore(Identifier(riferimento))
        default: return nil
        }
    }

    /// The column by which a row says that it is of the owner; nil when none has to.
    var column: String? { self == .archivio ? nil : "\(ambito)_id" }

    /// The owner in bytes that are of no other.
    var bytes: Data {
        var bytes = Data("\(ambito)=".utf8)
        withUnsafeBytes(of: riferimento.bigEndian) { bytes.append(contentsOf: $0) }
        return bytes
    }
}
