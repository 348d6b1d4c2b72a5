// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DocumentoNucleo {
    /// A document of the register; its copy by name and hash, never its content.
    var json: JsonValue {
        .object([
            ("id", .id(id)), ("tipo", .code(dati.tipo)), ("data", .date(dati.data)),
            ("protocollo", .words(dati.protocollo)), ("scade", .date(dati.scade)), ("persona", .id(dati.persona)),
            ("descrizione", .words(dati.descrizione)), ("cartella", .words(dati.cartella)),
            (
                "copia",
                copia.map { .object([("nome", .words($0.nome)), ("sha256", .words($0.impronta))]) } ?? .null
            ), ("operatore", .words(operatore)), ("registrato", .string(registrato.iso)),
            ("ritirato_per", .string(ifAny: ritiratoPer)),
        ])
    }
}

extension Accesso {
    /// A contact at a point of access.
    ///
    /// - Parameter nomi: initial and surname of the operators.
    func json(_ nomi: [Identifier<Operatore>: String]) -> JsonValue {
        .object([
            ("data", .date(dati.data)), ("ora", .time(dati.ora)), ("punto", .id(dati.punto)),
            ("modalita", .code(dati.modalita)), ("interlocutore", .code(dati.interlocutore)),
            ("inviato_da", .code(dati.inviatoDa)), ("persona", .id(dati.persona)),
            ("motivi", .array(dati.motivi.map { .code($0) })), ("esito", .code(dati.esito)),
            ("informativa_il", .date(dati.informativaIl)), ("chiamante", .words(dati.chiamante)),
            ("consegnato_il", .date(dati.consegnatoIl)),
            (
                "delega",
                dati.delega.map {
                    .object([("presentata", .boolean($0.isPresentata)), ("documento", .words($0.documento))])
                } ?? .null
            ),
            (
                "identita",
                dati.identita.map {
                    .object([("chiesto", .words($0.chiesto)), ("superata", .boolean($0.isSuperata))])
                } ?? .null
            ),
            ("appuntamento", dati.appuntamento?.json(nomi) ?? .null), ("segnalazione", .id(dati.segnalazione)),
            ("rinvio", dati.rinvio.map { .words($0.servizio) } ?? .null),
            ("rinvio_mezzo", .code(dati.rinvio?.mezzo)), ("note", .words(dati.note)),
            ("operatore", .string(ifAny: nomi[operatore])),
            ("rettifica", rettifica.map { .words($0.motivo) } ?? .null),
        ])
    }
}

extension AppuntamentoAccesso {
    fileprivate func json(_ nomi: [Identifier<Operatore>: String]) -> JsonValue {
        .object([
            ("data", .date(data)), ("ora", .time(ora)), ("luogo", .words(luogo)), ("con", .words(con)),
            ("operatore", .string(ifAny: operatore.flatMap { nomi[$0] })),
        ])
    }
}

extension SegnalazioneDsu {
    /// What is recorded of a DSU to be put right; null while nothing is.
    var json: JsonValue {
        guard let dati else { return .null }
        return .object([
            ("difetto", .code(dati.difetto)), ("azione", .code(dati.azione)), ("richiamo", .date(dati.richiamo)),
            ("risolta", .boolean(dati.isRisolta)), ("note", .words(dati.note)), ("lettera_il", .date(letteraIl)),
        ])
    }
}

extension Appuntamento {
    /// An appointment of the agenda about the household.
    func json(_ nomi: [Identifier<Operatore>: String]) -> JsonValue {
        .object([
            ("data", .date(dati.data)), ("ora", .time(dati.ora)), ("durata", .number(dati.durata)),
            ("tipo", .code(dati.tipo)), ("stato", .code(stato)),
            ("operatori", .array(dati.operatori.compactMap { nomi[$0] }.map { .string($0) })),
            ("luogo", .words(dati.luogo)), ("stanza", .words(dati.stanza)), ("oggetto", .words(dati.oggetto)),
            ("motivo_annullamento", .words(motivoAnnullamento)),
        ])
    }
}

extension RichiestaUfficio {
    /// A request to another office, with its steps.
    var json: JsonValue {
        let passi = passi.map { passo in
            JsonValue.object([
                ("tipo", .code(passo.tipo)), ("data", .date(passo.data)), ("testo", .words(passo.testo)),
                ("entro", .date(passo.entro)),
            ])
        }
        return .object([
            ("ufficio", .code(dati.ufficio)), ("destinatario", .words(dati.destinatario)),
            ("oggetto", .words(dati.oggetto)), ("mezzo", .words(dati.mezzo)), ("inviata_il", .date(dati.inviataIl)),
            ("entro", .date(entro)), ("stato", .code(stato)), ("operatore", .words(operatore)),
            ("passi", .array(passi)),
        ])
    }
}
