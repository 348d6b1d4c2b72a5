// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What people type and what files bring, as the domain reads it: what is accepted is written and read again the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDominio(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard let kind = bytes.first else { return 0 }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let today = CalendarDate(dayNumber: 17_794)
    switch kind % 9 {
    case 0:
        if case .success(let code) = CodiceFiscale.parse(text) {
            precondition(CodiceFiscale.parse(code.value) == .success(code))
        }
    case 1:
        if case .success(let date) = CalendarDate.parse(entry: text, today: today) {
            precondition(CalendarDate.parse(entry: date.italian, today: today) == .success(date))
        }
    case 2:
        if let date = CalendarDate(imported: text) {
            precondition(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
        }
        if let moment = Instant(iso: text) { precondition(Instant(iso: moment.iso) == moment) }
        _ = MonthDay(text)
    case 3:
        if case .success(let time) = TimeOfDay.parse(entry: text) {
            precondition(TimeOfDay.parse(entry: time.italian) == .success(time))
        }
    case 4:
        if case .success(let amount) = Euro.parse(entry: text) {
            precondition(Euro.parse(entry: amount.italian) == .success(amount))
        }
    case 5:
        if case .success(let found) = Protocollo.parse(text, year: 2018) {
            precondition(Protocollo.parse(found.text, year: 1900) == .success(found))
        }
    case 6:
        if case .success(let found) = ProtocolloDsu.parse(text) {
            precondition(ProtocolloDsu.parse(found.text) == .success(found))
        }
    case 7:
        if case .success(let seal) = RegisterSeal.parse(text) {
            precondition(RegisterSeal.parse(seal.text) == .success(seal))
        }
    default:
        if let model = try? ModelloNota(codice: "prova", testo: text) {
            precondition(model.campi.count <= ModelloNota.massimoCampi)
        }
        precondition(!SpreadsheetCell.isFormula(SpreadsheetCell.safe(text).utf8))
    }
    return 0
}
