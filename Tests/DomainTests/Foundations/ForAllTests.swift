// SPDX-License-Identifier: EUPL-1.2
import TestSupport
import Testing

struct ForAllTests {
    private struct Broken: Error {}

    private func failure(count: Int = 9, check: (UInt64) throws -> Bool) -> String? {
        firstFailure(seed: 40, count: count, generate: { $0.next() % 10 }, check: check)
    }

    @Test func `a property that does not hold fails once and prints the seed that repeats it`() {
        var (first, fourth) = (SeededGenerator(seed: 40), SeededGenerator(seed: 43))
        #expect(
            failure { _ in false }
                == "The property does not hold for \(first.next() % 10). Repeat it with PERCORSO_SEED=40.")
        var seen = 0
        let late = failure { _ in
            seen += 1
            return seen < 4
        }
        #expect(late == "The property does not hold for \(fourth.next() % 10). Repeat it with PERCORSO_SEED=43.")
        #expect(seen == 4)
    }

    @Test func `a check that throws does not hold`() {
        #expect(failure { _ in throw Broken() }?.contains("it throws Broken()") == true)
    }

    @Test func `a property that holds for every value has no failure`() {
        var seen = 0
        #expect(
            failure(count: 25) { _ in
                seen += 1
                return true
            } == nil)
        #expect(seen == 25)
    }

    @Test func `the same seed gives the same values`() {
        var (left, right) = (SeededGenerator(seed: 1_234_567), SeededGenerator(seed: 1_234_567))
        let values = (0..<5).map { _ in left.next() }
        #expect(values == (0..<5).map { _ in right.next() })
        // The published first output of SplitMix64 for this seed.
        #expect(values.first == 6_457_827_717_110_365_317)
    }
}
