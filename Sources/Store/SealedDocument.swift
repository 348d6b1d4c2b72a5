// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A document whose content no query reads: what is sensitive is stored in this envelope and in no other way.
///
/// Header, 20 bytes: format (0 is plain, 1 is encrypted), kind, version of the content, 0, key id (4 bytes, big endian),
/// nonce (12 bytes). Then the payload: JSON; in format 1 encrypted with AES-256-GCM, with its tag. What is made here is
/// plain until it is bound to a statement: the connection of an encrypted archive seals it then, with the key of its
/// owner and class.
struct SealedDocument: Hashable {
    /// What the payload is about; it is bound to the content, so that two documents cannot be exchanged.
    enum Kind: UInt8 {
        case analisi = 1
        case quadro = 2
        case progetto = 3
        case equipe = 4
        case convocazione = 5
        case monitoraggio = 6
        case diario = 7
        case bozza = 8
        case evento = 9
        case precedente = 10
        case accesso = 11
        case appuntamento = 12
        case stampa = 30
        case dettagliAccesso = 60
        case segnalazione = 61
        case decisione = 62
        case documento = 63
        case copia = 64
        case rigaImportata = 50
        case composizione = 40
        case rilievo = 41
        case eventoNucleo = 42
        case situazione = 43
        case tutela = 44
        case unione = 45
        case motivoAnalisi = 80
        case contattoCpi = 81
        case lotto = 20
        case segnalazioneDsu = 21
        case recapito = 70
        case lottoComunicazioni = 100
        case rispostaComunicazione = 101
        case richiesta = 102
        case passoRichiesta = 103
        case operatorePrecedente = 140
        case accessoEccezionale = 160
        case esameAccesso = 161
        case vociRiservate = 150
        case modifica = 170
        case modificaAnalisi = 171
        case modificaQuadro = 172
        case modificaProgetto = 173
        case modificaEquipe = 174
        case modificaTutela = 175
        case motivoProtezione = 162
        case recapitiProtetti = 163
        case luogoProtetto = 164
        case limitazione = 190
        case rettifica = 191
        case fattoSostegno = 200
        case tirocinio = 201
        case fattoTirocinio = 202
        case inadempienza = 210
        case passoInadempienza = 211
        case variazione = 212
    }

    /// Fields in a stable order: the same value gives the same bytes.
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return encoder
    }()
    private static let decoder = JSONDecoder()

    /// Bytes before the payload.
    static let headerLength = 20

    /// What the column holds; in a document just made, what it would hold in an archive that is not encrypted.
    let envelope: Data

    /// Whose it is: the key is of that owner.
    ///
    /// Without one, the key is of the whole archive.
    var proprietario = Proprietario.archivio
    /// Another class than that of its kind.
    var classe: ClasseDati?

    /// Wraps what a column holds.
    init(envelope: Data) {
        self.envelope = envelope
    }

    /// Closes the bytes of a file as they are.
    init(bytes: [UInt8], kind: Kind, of proprietario: Proprietario = .archivio, classe: ClasseDati? = nil) {
        var sealed = SealedDocument.header(kind)
        sealed.append(contentsOf: bytes)
        envelope = sealed
        self.proprietario = proprietario
        self.classe = classe
    }

    /// Closes a value.
    init(
        _ value: some Encodable, kind: Kind, of proprietario: Proprietario = .archivio, classe: ClasseDati? = nil
    ) throws {
        var bytes = SealedDocument.header(kind)
        bytes.append(try SealedDocument.encoder.encode(value))
        envelope = bytes
        self.proprietario = proprietario
        self.classe = classe
    }

    /// Opens the value of a document that is not encrypted.
    ///
    /// - Throws: `StoreProblem` when the envelope is not one this program writes, or holds another kind of document.
    func open<Value: Decodable>(_ type: Value.Type, kind: Kind) throws -> Value {
        try SealedDocument.decode(type, try payload(kind))
    }

    /// The value of an opened payload.
    static func decode<Value: Decodable>(_ type: Value.Type, _ payload: Data) throws -> Value {
        do {
            return try decoder.decode(type, from: payload)
        } catch {
            throw StoreProblem(.corrupt)
        }
    }

    /// True when it is encrypted; an envelope too short to tell is not.
    var isEncrypted: Bool { envelope.first == 1 }

    /// The payload of a document that is not encrypted.
    func payload(_ kind: Kind) throws -> Data {
        let header = [UInt8](envelope.prefix(SealedDocument.headerLength))
        guard header.count == SealedDocument.headerLength, header[0] == 0, header[1] == kind.rawValue, header[2] == 1
        else { throw StoreProblem(.corrupt) }
        return envelope.dropFirst(SealedDocument.headerLength)
    }

    private static func header(_ kind: Kind) -> Data {
        var bytes = Data([0, kind.rawValue, 1, 0])
        bytes.append(Data(repeating: 0, count: headerLength - 4))
        return bytes
    }
}
