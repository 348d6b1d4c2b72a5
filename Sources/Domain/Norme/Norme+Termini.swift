// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// Working days from the domanda to its sending to INPS.
    public static let invioInps = SerieNormativa(
        ParametroNormativo("invio_inps", 15, decorrenza: inizio, fonte: .decreto("art. 9 c. 2")))

    /// Working days INPS has from the receipt.
    public static let verificaInps = SerieNormativa(
        ParametroNormativo("verifica_inps", 5, decorrenza: inizio, fonte: .decreto("art. 9 c. 4")))

    /// Working days from the domanda to the analisi preliminare.
    public static let analisiPreliminare = SerieNormativa(
        ParametroNormativo("analisi_preliminare", 25, decorrenza: inizio, fonte: .decreto("art. 5 c. 4")))

    /// Working days from the analisi preliminare to the signature.
    public static let sottoscrizione = SerieNormativa(
        ParametroNormativo("sottoscrizione", 20, decorrenza: inizio, fonte: .decreto("art. 6 c. 1")))

    /// Months of payment without a signed project before the benefit is suspended.
    public static let sospensioneMancataFirma = SerieNormativa(
        ParametroNormativo(
            "sospensione_mancata_firma", 6, decorrenza: data(2018, 1, 1), fonte: .decreto("art. 25 c. 2")))

    /// Longest duration of the benefit, in months.
    public static let durata = SerieNormativa(
        ParametroNormativo("durata", 18, decorrenza: inizio, fonte: .decreto("art. 4 c. 5")))

    /// Months that must pass between the last payment and a renewal.
    public static let intervalloRinnovo = SerieNormativa(
        ParametroNormativo("intervallo_rinnovo", 6, decorrenza: inizio, fonte: .decreto("art. 4 c. 5")))

    /// Longest duration of a renewal, in months.
    public static let durataRinnovo = SerieNormativa(
        ParametroNormativo("durata_rinnovo", 12, decorrenza: inizio, fonte: .decreto("art. 4 c. 5")))

    /// Hours of notice of a convocation under a signed project: from the first to the second.
    public static let preavvisoConvocazione = SerieNormativa(
        ParametroNormativo("preavviso_convocazione", 24...72, decorrenza: inizio, fonte: .decreto("art. 12 c. 2")))

    /// Days from the start of a work to its communication to INPS.
    public static let reiCom = SerieNormativa(
        ParametroNormativo("rei_com", 30, decorrenza: inizio, fonte: .decreto("art. 11")))

    /// The yearly day by which a work going on is communicated again.
    public static let reiComAnnuale = SerieNormativa(
        ParametroNormativo(
            "rei_com_annuale", MonthDay(month: 1, day: 31), decorrenza: inizio, fonte: .decreto("art. 11"),
            certezza: .media))

    /// Days from the receipt of a refusal to the request of a riesame.
    public static let riesame = SerieNormativa(
        ParametroNormativo("riesame", 30, decorrenza: inizio, fonte: Fonte("INPS, messaggio 2937/2018")))

    /// Months to present a new DSU after the household changed.
    public static let variazioneNucleo = SerieNormativa(
        ParametroNormativo(
            "variazione_nucleo", 2, decorrenza: inizio, fonte: Fonte("INPS, circolare 172/2017"),
            certezza: .daVerificare))

    /// Months from a decadenza to a new domanda.
    public static let nuovaDomandaDopoDecadenza = SerieNormativa(
        ParametroNormativo(
            "nuova_domanda_dopo_decadenza", 6, decorrenza: inizio, fonte: .decreto("art. 12"), certezza: .media))

    /// Days from the recognition of the Reddito di cittadinanza to the convocation.
    public static let convocazioneRdc = SerieNormativa(
        ParametroNormativo(
            "convocazione_rdc", 30, decorrenza: data(2019, 4, 1), fonte: Fonte("D.L. 4/2019", "art. 4"),
            certezza: .media))

    /// Working days to communicate the signature to INPS.
    public static let comunicazioneSottoscrizione = SerieNormativa(
        ParametroNormativo(
            "comunicazione_sottoscrizione", 10, decorrenza: inizio, fonte: .decreto("art. 6 c. 1"),
            certezza: .daVerificare))
}
