// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization
import Testing

/// Tries a parser on its corpus and on damaged copies of it; a failing input is kept in the corpus, with its seed.
///
/// Turn `n` is made from `seed + n`, so `PERCORSO_SEED` set to the printed seed meets the failing input first.
/// `PERCORSO_GIRI=100` tries a hundred times as many. The seed of the turn at work is in a file until the run is over:
/// after a crash the next run finds it, keeps the input in the corpus and meets it first.
public struct Mutations {
    private let name: String
    private let words: [String]
    private let turns: Int
    private let longest: Int

    /// A run over `Tests/Corpus/NAME`.
    ///
    /// - Parameters:
    ///   - words: pieces that mean something to the parser.
    ///   - turns: damaged inputs, when `PERCORSO_GIRI` asks for no more.
    ///   - longest: bytes of an input at most.
    public init(_ name: String, words: [String] = [], turns: Int, longest: Int = 16_384) {
        self.name = name
        self.words = words
        self.turns = turns * Mutations.multiplier
        self.longest = longest
    }

    /// How many times the usual turns.
    public static let multiplier = max(
        1, ProcessInfo.processInfo.environment["PERCORSO_GIRI"].flatMap { Int($0) } ?? 1)

    private static let tally = Mutex(0)

    /// Gives every input to `check`, which answers what is wrong with what the parser made of it; nil is nothing.
    ///
    /// A few inputs at most are kept and told, so that one mistake does not fill the folder.
    public func run(
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column,
        check: ([UInt8]) throws -> String?
    ) throws {
        let corpus = try Corpus(name)
        let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
        for (file, bytes) in corpus.inputs {
            if let complaint = Mutations.complaint(bytes, check) {
                Issue.record("\(name), Tests/Corpus/\(name)/\(file): \(complaint)", sourceLocation: place)
            }
        }
        let chosen = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
        let mark = TurnMark("\(name)-\(line)")
        let seed = chosen ?? mark.left ?? UInt64.random(in: 0...UInt64(UInt32.max))
        let mutator = Mutator(seeds: corpus.inputs.map(\.bytes), words: words, longest: longest)
        if let left = mark.left { keep(left, mutator, corpus) }
        var failures = 0
        for turn in 0..<turns {
            let caseSeed = seed &+ UInt64(turn)
            var generator = SeededGenerator(seed: caseSeed)
            let input = mutator.input(&generator)
            mark.set(caseSeed)
            guard let complaint = Mutations.complaint(input, check) else { continue }
            let kept = corpus.keep(input, seed: caseSeed)
            Issue.record(
                "\(name): \(complaint). Repeat it with PERCORSO_SEED=\(caseSeed); the input is in \(kept).",
                sourceLocation: place)
            failures += 1
            if failures == 3 { break }
        }
        mark.remove()
        Mutations.count(turns + corpus.inputs.count, of: name, seed: seed)
    }

    /// Adds to the inputs tried in this run of the tests, and says how many they are.
    public static func count(_ inputs: Int, of name: String, seed: UInt64) {
        let total = tally.withLock { total in
            total += inputs
            return total
        }
        print("mutazioni, \(name): \(inputs) ingressi (in tutto \(total)), PERCORSO_SEED=\(seed)")
    }

    private func keep(_ seed: UInt64, _ mutator: Mutator, _ corpus: Corpus) {
        var generator = SeededGenerator(seed: seed)
        print(
            "mutazioni, \(name): la prova precedente è caduta su \(corpus.keep(mutator.input(&generator), seed: seed))")
    }

    private static func complaint(_ input: [UInt8], _ check: ([UInt8]) throws -> String?) -> String? {
        do {
            return try check(input)
        } catch {
            return "it throws \(error)"
        }
    }
}

/// The seed of the turn at work, in a file that outlives a crash.
private final class TurnMark {
    /// The seed a crash left; nil after a run that ended.
    let left: UInt64?
    private let path: String
    private let descriptor: Int32

    init(_ name: String) {
        path = FileManager.default.temporaryDirectory.appending(path: "percorso-mutazioni-\(name)").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        var seed: UInt64 = 0
        // Held by a run that is still going on, it is not what a crash left.
        let isAbandoned = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        left = isAbandoned && pread(descriptor, &seed, 8, 0) == 8 ? seed : nil
    }

    deinit { close(descriptor) }

    func set(_ seed: UInt64) {
        var seed = seed
        _ = pwrite(descriptor, &seed, 8, 0)
    }

    func remove() { unlink(path) }
}
