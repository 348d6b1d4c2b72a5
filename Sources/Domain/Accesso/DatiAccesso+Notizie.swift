// SPDX-License-Identifier: EUPL-1.2

extension DatiAccesso {
    /// Why no news of the domanda may be given in this contact, with the remedy; nil when it may.
    ///
    /// Nobody hears of another person's domanda without a delega, the spouse neither; on the telephone nobody hears of
    /// it before the check of the identity.
    ///
    /// Source: docs/FONTI.md 9; Regolamento UE 2016/679 art. 5 par. 1 lett. f.
    public var senzaNotizie: String? {
        if interlocutore != .interessato {
            guard delega?.isPresentata == true else {
                return "senza delega non si danno notizie della domanda, nemmeno al coniuge"
            }
        }
        guard modalita == .telefono else { return nil }
        switch identita?.isSuperata {
        case true?: return nil
        case false?: return "identità non verificata: nessuna notizia, la persona può venire allo sportello"
        case nil: return "al telefono si verifica l'identità prima di dare notizie della domanda"
        }
    }
}
