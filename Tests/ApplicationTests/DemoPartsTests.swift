// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Application

@Suite struct DemoPartsTests {
    @Test(arguments: [
        (10, [1, 1, 1], [4, 3, 3]), (0, [3, 2], [0, 0]), (7, [0, 5, 0], [0, 7, 0]),
        (100, [41, 0, 0, 59], [41, 0, 0, 59]),
        (3, [10, 10, 10, 10], [1, 1, 1, 0]), (5, [1, 98, 1], [0, 5, 0]),
    ])
    func `parts add up, the largest remainders first`(total: Int, weights: [Int], parts: [Int]) {
        #expect(LargestRemainder.share(total, by: weights) == parts)
    }

    @Test func `parts always add up and stay within one of the exact share`() {
        forAll { generator in
            (
                Int.random(in: 0...5000, using: &generator),
                (0..<12).map { _ in Int.random(in: 0...900, using: &generator) } + [1]
            )
        } check: { total, weights in
            let (parts, sum) = (LargestRemainder.share(total, by: weights), weights.reduce(0, +))
            return parts.reduce(0, +) == total
                && zip(parts, weights).allSatisfy { part, weight in abs(part * sum - weight * total) < sum }
        }
    }

    @Test(arguments: [
        ("2018-01-15", 9, "2018-01-15T08:00:00.000Z"), ("2018-07-02", 9, "2018-07-02T07:00:00.000Z"),
        ("2018-03-26", 0, "2018-03-25T22:00:00.000Z"), ("2018-10-29", 8, "2018-10-29T07:00:00.000Z"),
    ])
    func `a minute of Rome is an hour or two before in UTC`(day: String, hour: Int, instant: String) throws {
        let date = try #require(CalendarDate(iso: day))
        #expect(DemoCalendar.instant(DemoCalendar.minutes(date, hour * 60)).iso == instant)
    }

    @Test func `an omocodia keeps the person and changes the code`() throws {
        let plain = try CodiceFiscale.parse("RSSMRA80C45G713A").get()
        #expect(DemoCodes.omocodia(plain, letters: 1)?.value == "RSSMRA80C45G71PW")
        #expect(DemoCodes.omocodia(plain, letters: 3)?.value == "RSSMRA80C45GTMPE")
        var used: Set<String> = []
        let codes = (0..<9).map { _ in DemoCodes.unused(plain, isOmocodia: false, used: &used)?.value }
        #expect(Set(codes.compactMap { $0 }).count == 8)
        #expect(codes.last == .some(nil))
    }

    @Test func `draws do not depend on the machine`() {
        var random = DemoRandom(seed: 2018, stream: 3, 1)
        #expect((0..<6).map { _ in random.below(1000) } == DemoPartsTests.draws)
    }

    private static let draws = [275, 858, 191, 348, 708, 717]
}
