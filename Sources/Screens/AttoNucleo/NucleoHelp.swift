// SPDX-License-Identifier: EUPL-1.2

import Domain

/// F1 on the forms about a household.
enum NucleoHelp {
    static func lines(_ kind: AttoNucleoKind) -> [String] {
        switch kind {
        case .composizione:
            [
                "# Il documento di un altro ufficio",
                "Si parte dal nucleo dichiarato e si corregge: chi nel documento non c'è diventa «non c'è», chi c'è in più "
                    + "si scrive in fondo. La parentela è sempre con il richiedente.",
                "Ogni documento registrato resta: il raffronto guarda l'ultimo per data.",
            ]
        case .evento:
            [
                "# L'evento",
                "Sotto i campi il nucleo prima e dopo: - segna chi esce o cambia, + chi arriva. F2 registra; l'evento "
                    + "resta nella storia del nucleo.",
                "La domanda resta con chi l'ha presentata.",
            ]
        case .situazione:
            [
                "# La situazione del componente",
                "Chi è assente per un tempo conta nel nucleo (DPR 223/1989, art. 10). Il minore in affido familiare o in "
                    + "comunità fa nucleo a sé (DPCM 159/2013, art. 3 c. 4): non è contato nel profilo.",
                "Collocamenti e provvedimenti del Tribunale li vede solo l'assistente sociale.",
            ]
        case .rilievo:
            [
                "# La difformità",
                "Si annota se è aperta, segnalata a un ufficio o chiarita, e perché. Se i documenti cambiano torna aperta.",
            ]
        }
    }

    static let raffronto = [
        "# Il raffronto",
        "Tre colonne: il nucleo dichiarato, lo stato di famiglia dell'anagrafe, la DSU. ! segna chi non è uguale dappertutto.",
        "A registra lo stato di famiglia, D il nucleo della DSU. Invio annota la difformità scelta. P prepara la nota "
            + "per l'altro ufficio.",
        "Alcune difformità sono giuste: il coniuge con altra residenza resta nel nucleo (DPCM 159/2013, art. 3).",
    ]

    static let eventi = [
        "# Le variazioni del nucleo",
        "Ogni evento resta qui, con il nucleo prima e dopo. Nascita e decesso chiedono una DSU aggiornata; le altre "
            + "variazioni una nuova domanda.",
        "La separazione lascia qui la domanda e chi l'ha presentata: il nuovo nucleo non compare in questo.",
    ]
}
