// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// Checks a property on generated values; a failure prints the seed that repeats it.
///
/// Case `n` is generated from `seed + n`, so running with `PERCORSO_SEED` set to the printed seed meets the failing
/// value first. Without a seed each run tries other values.
///
/// - Parameters:
///   - seed: the seed; the environment variable `PERCORSO_SEED` goes before it.
///   - count: how many values.
///   - generate: makes a value.
///   - check: whether the property holds; throwing counts as not.
public func forAll<Value>(
    seed: UInt64? = nil,
    count: Int = 500,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column,
    generate: (inout SeededGenerator) -> Value,
    check: (Value) throws -> Bool
) {
    let override = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
    guard let failure = firstFailure(seed: override ?? seed, count: count, generate: generate, check: check) else {
        return
    }
    Issue.record(
        Comment(rawValue: failure),
        sourceLocation: SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// The sentence about the first generated value for which the property does not hold; nil when it holds for all.
public func firstFailure<Value>(
    seed: UInt64?, count: Int, generate: (inout SeededGenerator) -> Value, check: (Value) throws -> Bool
) -> String? {
    let first = seed ?? UInt64.random(in: 0...UInt64(UInt32.max))
    for index in 0..<count {
        let caseSeed = first &+ UInt64(index)
        var generator = SeededGenerator(seed: caseSeed)
        let value = generate(&generator)
        let outcome = Result { try check(value) }
        if case .success(true) = outcome { continue }
        var reason = "The property does not hold for \(value)"
        if case .failure(let error) = outcome { reason += ", it throws \(error)" }
        return "\(reason). Repeat it with PERCORSO_SEED=\(caseSeed)."
    }
    return nil
}
