// SPDX-License-Identifier: EUPL-1.2

/// Which domande go in a batch, and which older ones it would pass over.
///
/// The order is judged within each sending ente, the comune; a domanda with a negative check holds nobody.
/// Source: D.Lgs. 147/2017 art. 9 c. 2; docs/FONTI.md 1.5, asse A.
public struct ComposizioneLotto: Hashable, Sendable {
    /// The domande of the batch, in the order of presentation.
    public let inviate: [VoceInvio]
    /// Older domande of the same comuni that stay behind: with any of them the batch needs a reason.
    public let scavalcate: [VoceInvio]

    /// The batch of the rows marked or, when none is, of all those up to one of them.
    ///
    /// - Parameters:
    ///   - voci: the rows from the beginning of the list.
    ///   - scelte: the rows marked.
    ///   - ultima: the last row to be sent when none is marked.
    public init(_ voci: [VoceInvio], scelte: Set<Identifier<Domanda>>, finoA ultima: Identifier<Domanda>?) {
        let ordered = voci.sorted { $0.precede($1) }
        let last = voci.first { $0.domanda == ultima }
        let sent = ordered.filter { voce in
            guard voce.isInviabile else { return false }
            if !scelte.isEmpty { return scelte.contains(voce.domanda) }
            return last.map { !$0.precede(voce) } ?? false
        }
        let ids = Set(sent.map(\.domanda))
        inviate = sent
        scavalcate = ordered.filter { voce in
            !ids.contains(voce.domanda) && !voce.isVerificaNegativa
                && sent.contains { $0.comune == voce.comune && voce.precede($0) }
        }
    }

    /// Why the batch cannot be prepared; nil when it can.
    public var problema: String? {
        if inviate.isEmpty {
            return "Nessuna domanda scelta si può inviare: prima serve la verifica positiva del comune."
        }
        guard inviate.count > DatiLotto.massimo else { return nil }
        return "Un lotto ha al massimo \(DatiLotto.massimo) domande: sceglierne una più in alto nella lista."
    }
}
