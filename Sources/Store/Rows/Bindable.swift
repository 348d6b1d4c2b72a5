// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

/// A value as a column stores it.
protocol Bindable {
    var bound: DatabaseValue { get }
    /// The value as the archive of a connection stores it: sealed, when it is a document of an encrypted one.
    func bound(in db: Database) throws -> DatabaseValue
}

extension Bindable {
    func bound(in db: Database) throws -> DatabaseValue { bound }
}

extension Bindable where Self: RawRepresentable, RawValue == String {
    var bound: DatabaseValue { rawValue.databaseValue }
}

extension Optional: Bindable where Wrapped: Bindable {
    var bound: DatabaseValue { self?.bound ?? .null }
    func bound(in db: Database) throws -> DatabaseValue { try self?.bound(in: db) ?? .null }
}

extension Int: Bindable { var bound: DatabaseValue { databaseValue } }
extension Int64: Bindable { var bound: DatabaseValue { databaseValue } }
extension String: Bindable { var bound: DatabaseValue { databaseValue } }
extension Bool: Bindable { var bound: DatabaseValue { (self ? 1 : 0).databaseValue } }
extension SealedDocument: Bindable {
    var bound: DatabaseValue { envelope.databaseValue }
    func bound(in db: Database) throws -> DatabaseValue { try db.sealed(self).envelope.databaseValue }
}

extension Identifier: Bindable { var bound: DatabaseValue { rawValue.databaseValue } }
extension CalendarDate: Bindable { var bound: DatabaseValue { dayNumber.databaseValue } }
extension Instant: Bindable { var bound: DatabaseValue { milliseconds.databaseValue } }
extension Euro: Bindable { var bound: DatabaseValue { cents.databaseValue } }
extension CodiceFiscale: Bindable { var bound: DatabaseValue { value.databaseValue } }
extension TimeOfDay: Bindable { var bound: DatabaseValue { (hour * 60 + minute).databaseValue } }

extension Ruolo: Bindable {}
extension TipoConvenzione: Bindable {}
extension Sesso: Bindable {}
extension MotivoDiscordanza: Bindable {}
extension MotivoUnione: Bindable {}
extension Parentela: Bindable {}
extension TitoloDiStudio: Bindable {}
extension CondizioneOccupazionale: Bindable {}
extension CondizioneDisabilita: Bindable {}
extension ModalitaAccesso: Bindable {}
extension Interlocutore: Bindable {}
extension Invio: Bindable {}
extension EsitoAccesso: Bindable {}
extension MotivoAccesso: Bindable {}
extension MezzoRinvio: Bindable {}
extension StatoSegnalazione: Bindable {}
extension TipoDocumento: Bindable {}
extension Misura: Bindable {}
extension TipoDomanda: Bindable {}
extension DomandaState: Bindable {}
extension MotivoEsito: Bindable {}
extension PresaInCaricoState: Bindable {}
extension EsitoAnalisi: Bindable {}
extension MezzoConvocazione: Bindable {}
extension EsitoIncontro: Bindable {}
extension EsitoRecapito: Bindable {}
extension RispostaCpi: Bindable {}
extension PattoDiServizio.Tipo: Bindable {}
extension MotivoChiusura: Bindable {}
extension RuoloEquipe: Bindable {}
extension FrequenzaContatti: Bindable {}
extension AreaObiettivo: Bindable {}
extension StatoRisultato: Bindable {}
extension TipoImpegno: Bindable {}
extension StatoImpegno: Bindable {}
extension MomentoLivello: Bindable {}
extension DominioQuadro: Bindable {}
extension Priorita: Bindable {}
extension StatoIntervento: Bindable {}
extension TipoVerifica: Bindable {}
extension PropostaMonitoraggio: Bindable {}
extension TipoNota: Bindable {}
extension UfficioRichiesto: Bindable {}
extension StatoRichiesta: Bindable {}
extension PassoRichiesta.Tipo: Bindable {}
extension OrigineSostegno: Bindable {}
extension StatoTirocinio: Bindable {}
extension MotivoFineTirocinio: Bindable {}
extension EsitoTirocinio: Bindable {}
extension MotivoIndennita: Bindable {}
extension FonteComposizione: Bindable {}
extension TipoInadempienza: Bindable {}
extension OrigineInadempienza: Bindable {}
extension StatoInadempienza: Bindable {}
extension PassoInadempienza.Tipo: Bindable {}
extension Sanzione: Bindable {}
extension TipoVariazioneBeneficio: Bindable {}
extension StatoVariazioneBeneficio: Bindable {}
extension TipoDifformita: Bindable {}
extension StatoDifformita: Bindable {}
extension TipoEventoNucleo: Bindable {}
extension Coda: Bindable {}
extension TipoAppuntamento: Bindable {}
extension StatoAppuntamento: Bindable {}
extension MotivoAssenza: Bindable {}
extension DifettoDsu: Bindable {}
extension AzioneDsu: Bindable {}
extension MotivoAccessoEccezionale: Bindable {}
extension EsitoEsameAccesso: Bindable {}
