// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct EuroTests {
    @Test(
        arguments: [
            ("1.800,5", 180_050), ("1800.50", 180_050), ("1800", 180_000), ("1.800", 180_000), ("1.8", 180),
            ("€ 1.120,00", 112_000), ("1120,00 €", 112_000), ("12 euro", 1_200), ("0,01", 1), (",50", 50), (".5", 50),
            ("1.000.000", 100_000_000), ("1.000.000,99", 100_000_099), ("-12,30", -1_230), ("0", 0), ("007", 700),
            ("999999999,99", 99_999_999_999), ("0.500", nil), ("1,800", nil), ("1.80.0", nil), ("12 50", nil),
            ("1,2,3", nil), ("1,", nil), ("", nil), ("-", nil), ("abc", nil), ("1e3", nil), ("1000000000", nil),
            ("1.800,5,", nil), ("1.8000,00", nil), ("--5", nil), ("٣", nil), ("euro", nil),
        ] as [(String, Int64?)])
    func `an amount typed at the desk is understood or refused`(entry: String, cents: Int64?) {
        let result = Euro.parse(entry: entry)
        #expect(result.value?.cents == cents)
        if cents == nil { #expect(result.problem?.sentence.hasSuffix(".") == true) }
    }

    @Test func `amounts are written with dots and comma, or plain`() {
        #expect(Euro(cents: 112_000).italian == "1.120,00")
        #expect(Euro(cents: 112_000).plain == "1120.00")
        #expect(Euro(cents: -5).italian == "-0,05")
        #expect(Euro(cents: -123_456_789).italian == "-1.234.567,89")
        #expect(Euro(cents: 99_999).italian == "999,99")
        #expect(Euro.zero.plain == "0.00")
    }

    @Test func `half a cent goes away from zero`() {
        #expect(Euro(cents: 38_250).divided(by: 4).cents == 9_563)
        #expect(Euro(cents: 5).divided(by: 2).cents == 3)
        #expect(Euro(cents: -5).divided(by: 2).cents == -3)
        #expect(Euro(cents: 5).divided(by: -2).cents == -3)
        #expect(Euro(cents: 4).divided(by: 3).cents == 1)
        #expect(Euro(cents: 5).divided(by: 3).cents == 2)
        #expect(Euro(cents: 300_000).times(157 * 75, over: 10_000).cents == 353_250)
    }

    @Test func `what is written is read back`() {
        forAll(count: 2000) {
            Generators.euro(&$0)
        } check: { amount in
            Euro.parse(entry: amount.italian).value == amount && Euro.parse(entry: amount.plain).value == amount
        }
    }

    @Test func `a division is never more than half a cent away`() {
        forAll {
            (Generators.euro(&$0), Int.random(in: 1...400, using: &$0))
        } check: { amount, divisor in
            let rest = amount.cents - amount.divided(by: divisor).cents * Int64(divisor)
            return abs(rest) * 2 <= Int64(divisor)
        }
    }
}
