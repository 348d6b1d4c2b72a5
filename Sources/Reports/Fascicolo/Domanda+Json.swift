// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Domanda {
    /// The domanda with its form.
    var json: JsonValue {
        .object([
            ("codice", .string(ifAny: codice)), ("stato", .code(stato)), ("misura", .code(dati.misura)),
            ("tipo", .code(dati.tipo)), ("comune", .words(dati.comune)), ("richiedente", .id(richiedente)),
            ("presentata_il", .date(dati.presentataIl)), ("presentata_alle", .time(dati.presentataAlle)),
            ("protocollo", .string(ifAny: dati.protocollo?.text)), ("firmata", .boolean(dati.isFirmata)),
            ("documento", .words(dati.documento)), ("documento_scade", .date(dati.documentoScade)),
            ("delega", .words(dati.delega)), ("residenza_dal", .date(dati.residenzaDal)),
            ("cittadinanza", .code(dati.cittadinanza)), ("titolo_di_soggiorno", .words(dati.titoloDiSoggiorno)),
            ("titolo_scade", .date(dati.titoloScade)), ("dsu", .words(dati.dsu)), ("dsu_del", .date(dati.dsuDel)),
            ("dsu_scade", .date(dati.dsuScade)), ("isee", .euro(dati.isee)), ("isr", .euro(dati.isr)),
            ("isre", .euro(dati.isre)), ("immobili", .euro(dati.immobili)), ("mobiliare", .euro(dati.mobiliare)),
            ("veicoli", .boolean(ifAny: dati.hasVeicoli)), ("veicolo_immatricolato", .date(dati.veicoloImmatricolato)),
            ("imbarcazioni", .boolean(ifAny: dati.hasImbarcazioni)), ("naspi", .boolean(ifAny: dati.hasNaspi)),
            ("parto_previsto", .date(dati.partoPrevisto)), ("altri_trattamenti", .euro(dati.altriTrattamenti)),
            ("mesi_sia", .number(dati.mesiSia)), ("reicom", .boolean(dati.hasReiCom)), ("note", .words(dati.note)),
            ("verifica", verifica?.json ?? .null), ("inviata_il", .date(inviataIl)),
            ("protocollo_inps", .string(ifAny: protocolloInps)), ("esito", esito?.json ?? .null),
        ])
    }
}

extension VerificaComune {
    fileprivate var json: JsonValue {
        .object([
            ("data", .date(data)), ("residenza_confermata", .boolean(isResidenzaConfermata)),
            ("soggiorno_confermato", .boolean(isSoggiornoConfermato)), ("motivo", .words(motivo)),
        ])
    }
}

extension EsitoInps {
    fileprivate var json: JsonValue {
        .object([
            ("stato", .code(stato)), ("data", .date(data)), ("motivo", .code(motivo)),
            ("importo_mensile", .euro(importo)),
            ("decorrenza", .date(decorrenza)), ("scadenza", .date(scadenza)),
        ])
    }
}
