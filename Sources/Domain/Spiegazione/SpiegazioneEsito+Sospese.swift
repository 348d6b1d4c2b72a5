// SPDX-License-Identifier: EUPL-1.2

extension SpiegazioneEsito {
    /// The suspensions.
    static let sospese: [SpiegazioneEsito] = [
        SpiegazioneEsito(
            .sospesa, .dsuMancante,
            "I pagamenti sono fermi perché l'INPS non trova una DSU valida: manca, è scaduta, oppure ha omissioni o "
                + "difformità. Il beneficio non è perso: riparte quando la DSU è a posto e il progetto è firmato.",
            [.nuovaDsu, .firma], .decreto("art. 10")),
        SpiegazioneEsito(
            .sospesa, .importoMinimo,
            "L'importo è di {soglia} euro al mese o meno: si paga in una volta sola, in anticipo per dodici mesi, e non "
                + "ogni mese. Per questo risulta sospesa, e non è una sanzione.",
            [.nessunaFirma], Fonte("INPS, circolare 57/2018")),
        SpiegazioneEsito(
            .sospesa, .mancataSottoscrizione,
            "Dopo {mesi_firma} mesi di pagamenti il progetto, o il patto di servizio, non risulta ancora firmato: i "
                + "pagamenti sono fermi finché la firma non è comunicata all'INPS.",
            [.firma], .decreto("art. 25 c. 2")),
        SpiegazioneEsito(
            .sospesa, .impegni,
            "Dopo i richiami del servizio gli impegni scritti nel progetto non risultano rispettati, e i pagamenti sono "
                + "fermi. Riprendono quando gli impegni riprendono come dice il richiamo.",
            [.ripresaImpegni, .riesameDopoFine], .decreto("art. 12 c. 6")),
        SpiegazioneEsito(
            .sospesa, .altro,
            "I pagamenti sono fermi per un motivo che qui non è scritto per esteso. Sospesa non vuol dire persa.",
            [.chiedereMotivo, .riesameDopoFine], .decreto("art. 12")),
    ]
}
