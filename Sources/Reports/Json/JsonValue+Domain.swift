// SPDX-License-Identifier: EUPL-1.2
import Domain

extension JsonValue {
    /// A day in ISO form, or null.
    static func date(_ date: CalendarDate?) -> JsonValue { .string(ifAny: date?.iso) }

    /// A time as "09:30", or null.
    static func time(_ time: TimeOfDay?) -> JsonValue { .string(ifAny: time?.italian) }

    /// An amount as "382.50", or null.
    static func euro(_ euro: Euro?) -> JsonValue { .string(ifAny: euro?.plain) }

    /// A number, or null.
    static func number(ifAny number: Int?) -> JsonValue { number.map { .number($0) } ?? .null }

    /// Yes, no, or null.
    static func boolean(ifAny value: Bool?) -> JsonValue { value.map { .boolean($0) } ?? .null }

    /// Text, or null when it is empty.
    static func words(_ text: String) -> JsonValue { text.isEmpty ? .null : .string(text) }

    /// The stable code of a value, or null.
    static func code<Code: RawRepresentable<String>>(_ code: Code?) -> JsonValue { .string(ifAny: code?.rawValue) }

    /// The number of a row, or null.
    static func id<Entity>(_ id: Identifier<Entity>?) -> JsonValue { id.map { .number(Int($0.rawValue)) } ?? .null }
}
