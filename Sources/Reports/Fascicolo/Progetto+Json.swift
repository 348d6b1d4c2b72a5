// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ProgettoPersonalizzato {
    /// A version of the project; supports carry their name in the catalogue.
    func json(_ catalogo: [VoceCatalogo]) -> JsonValue {
        .object([
            ("versione", .number(versione)), ("aperto_il", .date(apertoIl)), ("firmato", .boolean(isFirmato)),
            ("figura_di_riferimento", .words(figuraDiRiferimento)), ("inizio", .date(inizio)), ("fine", .date(fine)),
            ("frequenza", .code(frequenza)), ("obiettivi", .array(obiettivi.map(\.json))),
            ("interventi", .array(interventi.map { $0.json(catalogo) })), ("impegni", .array(impegni.map(\.json))),
            ("firme", .array(firme.map(\.json))), ("firme_operatori", .words(firmeOperatori)), ("luogo", .words(luogo)),
        ])
    }
}

extension Obiettivo {
    fileprivate var json: JsonValue {
        .object([
            ("area", .code(area)), ("fase", .number(ifAny: fase)), ("testo", .words(testo)),
            ("componenti", .array(componenti.map { .id($0) })),
            ("risultati", .array(risultati.map(\.json))),
        ])
    }
}

extension RisultatoAtteso {
    fileprivate var json: JsonValue {
        .object([
            ("testo", .words(testo)), ("indicatore", .words(indicatore)), ("valore_iniziale", .words(valoreIniziale)),
            ("valore_atteso", .words(valoreAtteso)), ("entro", .date(entro)), ("stato", .code(stato)),
        ])
    }
}

extension Intervento {
    fileprivate func json(_ catalogo: [VoceCatalogo]) -> JsonValue {
        .object([
            ("codice", .words(codice)),
            ("denominazione", .string(ifAny: catalogo.first { $0.codice == codice }?.denominazione)),
            ("persona", .id(persona)), ("fornitore", .words(fornitore)), ("fondo", .words(fondo)), ("dal", .date(dal)),
            ("al", .date(al)), ("quantita", .number(ifAny: quantita)), ("unita", .words(unita)),
            ("stato", .code(stato)), ("titolare", .string(ifAny: titolare)), ("invio", .string(ifAny: invio)),
        ])
    }
}

extension Impegno {
    fileprivate var json: JsonValue {
        .object([
            ("persona", .id(persona)), ("tipo", .code(tipo)), ("testo", .words(testo)),
            ("frequenza", .words(frequenza)),
            ("verifica", .words(verifica)), ("stato", .code(stato)),
        ])
    }
}

extension FirmaComponente {
    fileprivate var json: JsonValue {
        .object([
            ("persona", .id(persona)), ("data", .date(data)), ("mancata", .string(ifAny: mancata?.rawValue)),
            ("motivo_mancata", .words(motivoMancata)),
            ("rappresentante", rappresentante?.json ?? .null), ("assistenza", assistenza?.json ?? .null),
            ("impronta", .string(ifAny: impronta)),
        ])
    }
}

extension RappresentanteFirma {
    fileprivate var json: JsonValue {
        .object([
            ("tipo", .code(tipo)), ("nome", .words(nome)), ("decreto", .words(decreto)), ("poteri", .words(poteri)),
        ])
    }
}

extension AssistenzaFirma {
    fileprivate var json: JsonValue {
        .object([
            ("impedimento", .string(ifAny: impedimento?.rawValue)), ("attestato_da", .words(attestatoDa)),
            ("lingua", .words(lingua)), ("interprete", .words(interprete)),
        ])
    }
}

extension PattoDiServizio {
    /// The patto told back by the CPI.
    var json: JsonValue {
        .object([
            ("firmato_il", .date(firmatoIl)), ("riferimento", .words(riferimento)), ("tipo", .code(tipo)),
            ("saputo_il", .date(saputoIl)), ("firmatari", .array(firmatari.map { .id($0) })),
        ])
    }
}

extension ImprontaProgetto {
    /// The SHA-256 fingerprints of a version: of its text now, of the paper printed last, of what was signed.
    var json: JsonValue {
        .object([
            ("versione", .number(versione)), ("attuale", .words(attuale)), ("stampata", .string(ifAny: stampata)),
            ("stampata_il", .date(stampataIl)), ("firmata", .string(ifAny: firmata)),
        ])
    }
}

extension ComunicazioneInps {
    /// A communication.
    var json: JsonValue {
        .object([
            ("data", .date(data)), ("ricevuta", .words(ricevuta)), ("lotto", .string(ifAny: lotto)),
            ("scarto", .string(ifAny: scarto)),
        ])
    }
}
