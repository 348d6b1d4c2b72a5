// SPDX-License-Identifier: EUPL-1.2

extension ConfrontoProgettiState {
    /// The commands of the comparison.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand(
                "scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere il confronto con le frecce"),
            CaseKeys.letter(
                "S", "confronto.tutto", isSoloDifferenze ? "mostra tutto" : "solo differenze",
                isSoloDifferenze ? "Mostrare anche quello che è uguale" : "Mostrare solo le differenze"),
            CaseKeys.letter(
                "V", "confronto.versione", "altra versione", "Cambiare la versione a sinistra"
            ).unless(dopo < 3 ? "Le versioni sono due: non ce n'è un'altra." : nil),
            CaseKeys.back("Tornare al progetto"),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "# Il confronto di due versioni",
            "A sinistra la versione di prima, a destra quella di dopo. Si vedono le righe che cambiano, quelle nuove e "
                + "quelle tolte; S mostra anche quelle uguali.",
            "Le righe con le stesse parole si incontrano anche se hanno cambiato posto.",
        ]
    }
}
