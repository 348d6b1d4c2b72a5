// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// What people type and what files bring, damaged: never a crash, what is read is written and read again the same.
@Suite struct MutazioniTests {
    private let oggi = Fixtures.oggi

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A sentence for a person: short as the line it is shown on allows, and finished.
    private func complaint(_ problem: Problem) -> String? {
        problem.sentence.isEmpty || !".!?".contains(problem.sentence.last ?? " ")
            ? "the sentence «\(problem.sentence)» is not one" : nil
    }

    @Test func `codice fiscale: ciò che si accetta si riscrive e si rilegge uguale`() throws {
        try Mutations("codice-fiscale", turns: 3000, longest: 256).run { bytes in
            switch CodiceFiscale.parse(text(bytes)) {
            case .failure(let problem): return complaint(problem)
            case .success(let code):
                let isClean = code.value.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
                guard isClean, [11, 16].contains(code.value.utf8.count) else { return "it accepts \(code.value)" }
                return CodiceFiscale.parse(code.value) == .success(code) ? nil : "\(code.value) is not read again"
            }
        }
    }

    @Test func `date: ciò che si accetta esiste, si riscrive e si rilegge uguale`() throws {
        let words = ["oggi", "ieri", "fine mese", "29/2/", "31/4", "2s", "99999a", "T24:00", "1850", "2151"]
        try Mutations("date", words: words, turns: 3000, longest: 256).run { bytes in
            let text = text(bytes)
            if let date = CalendarDate(iso: text), CalendarDate(iso: date.iso) != date { return "iso \(date.iso)" }
            if let date = CalendarDate(imported: text),
                CalendarDate(year: date.year, month: date.month, day: date.day)
                    != date
            {
                return "imported \(date.iso)"
            }
            if let moment = Instant(iso: text), Instant(iso: moment.iso) != moment { return "moment \(moment.iso)" }
            _ = MonthDay(text)
            switch CalendarDate.parse(entry: text, today: oggi) {
            case .failure(let problem): return complaint(problem)
            case .success(let date):
                return CalendarDate.parse(entry: date.italian, today: oggi) == .success(date)
                    ? nil : "\(date.italian) is not read again"
            }
        }
    }

    @Test func `ore: ciò che si accetta esiste, si riscrive e si rilegge uguale`() throws {
        try Mutations("ore", words: ["24:00", "23:59", "60", "0,0"], turns: 2000, longest: 256).run { bytes in
            switch TimeOfDay.parse(entry: text(bytes)) {
            case .failure(let problem): return complaint(problem)
            case .success(let time):
                return TimeOfDay.parse(entry: time.italian) == .success(time)
                    ? nil : "\(time.italian) is not read again"
            }
        }
    }

    @Test func `importi: ciò che si accetta si riscrive e si rilegge uguale al centesimo`() throws {
        let words = ["999.999.999,99", "1.000.000.000", ",", ".", "--", "euro", "€"]
        try Mutations("importi", words: words, turns: 3000, longest: 256).run { bytes in
            switch Euro.parse(entry: text(bytes)) {
            case .failure(let problem): return complaint(problem)
            case .success(let amount):
                return Euro.parse(entry: amount.italian) == .success(amount)
                    ? nil : "\(amount.italian) is not read again"
            }
        }
    }

    @Test func `protocolli: ciò che si accetta ha un anno credibile, si riscrive e si rilegge uguale`() throws {
        let words = ["/2018", "/-123", "/+123", "INPS-ISEE-", "٣"]
        try Mutations("protocolli", words: words, turns: 3000, longest: 256).run { bytes in
            let text = text(bytes)
            switch Protocollo.parse(text, year: 2018) {
            case .failure(let problem): if let bad = complaint(problem) { return bad }
            case .success(let found):
                guard found.numero > 0, (1000...9999).contains(found.anno) else { return "it accepts \(found)" }
                guard Protocollo.parse(found.text, year: 1900) == .success(found) else {
                    return "\(found.text) is not read again"
                }
            }
            switch ProtocolloDsu.parse(text) {
            case .failure(let problem): return complaint(problem)
            case .success(let found):
                return ProtocolloDsu.parse(found.text) == .success(found) ? nil : "\(found.text) is not read again"
            }
        }
    }

    @Test func `sigilli del registro: ciò che si accetta si riscrive e si rilegge uguale`() throws {
        let words = ["firma: ", "riga: 0", "riga: -1", "archivio:", "\n\n"]
        try Mutations("sigilli", words: words, turns: 1500, longest: 2048).run { bytes in
            switch RegisterSeal.parse(text(bytes)) {
            case .failure(let problem): return complaint(problem)
            case .success(let seal):
                return RegisterSeal.parse(seal.text) == .success(seal) ? nil : "not read again: \(seal.text)"
            }
        }
    }

    @Test func `modelli del diario: una nota, oppure la riga che non va`() throws {
        let words = ["titolo:", "tipo: colloquio", "riservata: forse", " | ", " *", "# ", "\n"]
        try Mutations("modelli-diario", words: words, turns: 1500, longest: 4096).run { bytes in
            do throws(Problem) {
                let model = try ModelloNota(codice: "prova", testo: text(bytes))
                guard model.campi.count <= ModelloNota.massimoCampi, !model.titolo.isEmpty else { return "\(model)" }
                return model.campi.allSatisfy { !$0.etichetta.isEmpty && $0.etichetta.count <= 30 } ? nil : "\(model)"
            } catch {
                return error.sentence.hasPrefix("riga ") ? complaint(error) : "no line in «\(error.sentence)»"
            }
        }
    }
}
