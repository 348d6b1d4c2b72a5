// SPDX-License-Identifier: EUPL-1.2

/// Something to write in the archive at a minute, for a case.
struct DemoStep {
    /// What is written.
    enum Kind: Hashable {
        case sportello, verifica, rigetto, invio, ricevuta, esito, riesame, secondo
        case assegna, scheda, chiudiAnalisi, equipe, quadro, chiudiQuadro, progetto, firma, comunica, chiudi
        case accesso(Int)
        case convoca(Int)
        case incontro(Int)
        case monitora(Int)
        case nota(Int)
    }

    /// Minutes since 1970 on the clock of Rome.
    let moment: Int
    /// Place of the case.
    let place: Int
    /// Place in the script of the case: settles what happens in one minute.
    let order: Int
    let kind: Kind
}
