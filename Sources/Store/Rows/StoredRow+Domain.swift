// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

/// Columns read as values of the Domain.
extension StoredRow {
    /// A date that is always there.
    func date(_ column: String) -> CalendarDate { CalendarDate(dayNumber: self[column]) }

    /// A date that may lack.
    func dateIfAny(_ column: String) -> CalendarDate? {
        (self[column] as Int?).map { CalendarDate(dayNumber: $0) }
    }

    /// A moment.
    func instant(_ column: String) -> Instant { Instant(milliseconds: self[column]) }

    /// A moment, or nil.
    func instantIfAny(_ column: String) -> Instant? {
        (self[column] as Int64?).map { Instant(milliseconds: $0) }
    }

    /// A time of the day.
    func time(_ column: String) throws -> TimeOfDay {
        let minutes: Int = self[column]
        guard let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60) else { throw StoreProblem(.corrupt) }
        return time
    }

    /// An amount that may lack.
    func euroIfAny(_ column: String) -> Euro? { (self[column] as Int64?).map { Euro(cents: $0) } }

    /// The number of a row.
    func id<Entity>(_ column: String, of entity: Entity.Type = Entity.self) -> Identifier<Entity> {
        Identifier(self[column])
    }

    /// The number of a row, that may lack.
    func idIfAny<Entity>(_ column: String, of entity: Entity.Type = Entity.self) -> Identifier<Entity>? {
        (self[column] as Int64?).map { Identifier($0) }
    }

    /// A stable code; an unknown one means that the file was changed by another program.
    func code<Code: RawRepresentable<String>>(_ column: String, as type: Code.Type = Code.self) throws -> Code {
        let text: String = self[column]
        guard let code = Code(rawValue: text) else { throw StoreProblem(.corrupt) }
        return code
    }

    /// A stable code that may lack.
    func codeIfAny<Code: RawRepresentable<String>>(_ column: String, as type: Code.Type = Code.self) throws -> Code? {
        (self[column] as String?) == nil ? nil : try code(column)
    }

    /// A sealed document, opened.
    ///
    /// - Parameter proprietario: whose the row is, where its columns do not say it.
    /// - Throws: `Refusal` without the key, `StoreProblem` when the document was changed, or is not of the row.
    func document<Value: Decodable>(
        _ column: String, _ type: Value.Type, kind: SealedDocument.Kind, of proprietario: Proprietario? = nil
    ) throws -> Value {
        try SealedDocument.decode(type, try payload(column, kind: kind, of: proprietario))
    }

    /// A sealed document, opened; nil without the key.
    ///
    /// For what a role sees the rest of the row of.
    func documentIfOpen<Value: Decodable>(
        _ column: String, _ type: Value.Type, kind: SealedDocument.Kind, of proprietario: Proprietario? = nil
    ) throws -> Value? {
        do {
            return try document(column, type, kind: kind, of: proprietario)
        } catch let refusal as Refusal where refusal.code == "chiave_mancante" {
            return nil
        }
    }

    /// What is inside a sealed document.
    func payload(_ column: String, kind: SealedDocument.Kind, of proprietario: Proprietario? = nil) throws -> Data {
        let document = SealedDocument(envelope: self[column])
        guard let vault else { return try document.payload(kind) }
        return try vault.payload(document, kind) { owner in
            guard let column = owner.column else { return true }
            return owner == proprietario || (self[column] as Int64?) == owner.riferimento
        }
    }
}
