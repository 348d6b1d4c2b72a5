// SPDX-License-Identifier: EUPL-1.2

/// SplitMix64 with its own draws: the same seed gives the same archive on every machine and with every standard library.
struct DemoRandom {
    private var state: UInt64

    /// The draws of one thing: streams of the same seed do not disturb each other.
    init(seed: UInt64, stream: Int = 0, _ part: Int = 0) {
        state = seed
        for word in [UInt64(bitPattern: Int64(stream)), UInt64(bitPattern: Int64(part))] {
            state = next() ^ (word &* 0x9E37_79B9_7F4A_7C15)
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to `count - 1`; 0 when there is nothing to choose from.
    mutating func below(_ count: Int) -> Int {
        count > 1 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// The place chosen among weights.
    mutating func place(_ weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if left < weight { return index }
            left -= weight
        }
        return 0
    }

    mutating func shuffle<Value>(_ values: inout [Value]) {
        guard values.count > 1 else { return }
        for index in stride(from: values.count - 1, to: 0, by: -1) { values.swapAt(index, below(index + 1)) }
    }
}
