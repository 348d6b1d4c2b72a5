// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A row already read from the file, for what would contradict it further on.
struct RigaVista {
    let riga: Int
    let codiceFiscale: CodiceFiscale?
    let contenuto: String
}

extension ImportSession {
    /// What an earlier row of the file with the same protocol makes impossible; nil when nothing.
    ///
    /// The same protocol may come back with a later outcome; not with another person, nor with the same outcome.
    func repeated(_ protocollo: Protocollo?, _ vista: RigaVista) -> String? {
        guard let protocollo else { return nil }
        let before = seen[protocollo] ?? []
        defer { seen[protocollo, default: []].append(vista) }
        if let same = before.first(where: { $0.contenuto == vista.contenuto }) {
            return "Il protocollo \(protocollo.text) è già alla riga \(same.riga) con lo stesso contenuto: "
                + "toglierne una."
        }
        let other = before.first { row in
            row.codiceFiscale != nil && vista.codiceFiscale != nil && row.codiceFiscale != vista.codiceFiscale
        }
        if let other {
            return "Il protocollo \(protocollo.text) è già alla riga \(other.riga) per un'altra persona: "
                + "correggere una delle due righe."
        }
        return nil
    }
}

extension ImportSession {
    /// Counts a row that could not even be read.
    public func refuse(_ problem: ProblemaDiRiga) { riepilogo.add(RigaAnteprima(problem)) }
}
