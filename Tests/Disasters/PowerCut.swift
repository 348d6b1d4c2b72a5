// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// A disk that loses its power: what was synced is there; of the rest, any part, in any order, torn at any sector.
struct PowerCut {
    /// A file: what is on the disk for certain, and what was asked since.
    private struct Volatile {
        var durable: [UInt8] = []
        var pending: [DiskTrace.Step] = []
        /// Its name is on the disk: the directory was synced after it was made.
        var isNamed: Bool
        /// It was removed, and the directory was not synced since.
        var isRemoved = false
    }

    private static let sector = 512
    private var files: [String: Volatile]

    /// A disk as it was before the run.
    init(_ files: [String: [UInt8]]) {
        self.files = files.mapValues { Volatile(durable: $0, isNamed: true) }
    }

    /// One more thing asked.
    mutating func take(_ step: DiskTrace.Step) {
        switch step {
        case .write(let name, _, _), .truncate(let name, _):
            files[name, default: Volatile(isNamed: false)].pending.append(step)
        case .sync(let name):
            guard var file = files[name] else { return }
            for step in file.pending { Self.apply(step, to: &file.durable) }
            file.pending = []
            files[name] = file
        case .create(let name): files[name] = Volatile(isNamed: false)
        case .unlink(let name): files[name]?.isRemoved = true
        case .rename(let name, let other):
            files[other] = files[name]
            files[name] = nil
        case .syncDirectory:
            files = files.filter { !$0.value.isRemoved }
            for name in files.keys { files[name]?.isNamed = true }
        case .said: break
        }
    }

    /// The files the power leaves, when it goes away now.
    func left(_ random: inout SeededGenerator) -> [String: [UInt8]] {
        var left: [String: [UInt8]] = [:]
        // All of what was not synced, nothing of it, or some of it.
        let share = Generators.pick([0, 10, 50, 90, 100], &random)
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            if !file.isNamed, Int.random(in: 0..<100, using: &random) >= share { continue }
            if file.isRemoved, Bool.random(using: &random) { continue }
            var bytes = file.durable
            for step in file.pending.shuffled(using: &random) where Int.random(in: 0..<100, using: &random) < share {
                Self.apply(Self.torn(step, &random), to: &bytes)
            }
            left[name] = bytes
        }
        return left
    }

    /// A write of which only some sectors arrived, one time in four.
    private static func torn(_ step: DiskTrace.Step, _ random: inout SeededGenerator) -> DiskTrace.Step {
        guard case .write(let name, let offset, let data) = step, data.count > sector,
            Int.random(in: 0..<4, using: &random) == 0
        else { return step }
        let whole = Int.random(in: 0..<(data.count / sector), using: &random) * sector
        return .write(name, offset: offset, Array(data.prefix(whole)))
    }

    private static func apply(_ step: DiskTrace.Step, to bytes: inout [UInt8]) {
        switch step {
        case .write(_, let offset, let data):
            if bytes.count < offset + data.count {
                bytes += [UInt8](repeating: 0, count: offset + data.count - bytes.count)
            }
            bytes.replaceSubrange(offset..<(offset + data.count), with: data)
        case .truncate(_, let length):
            if length < bytes.count {
                bytes.removeSubrange(length...)
            } else {
                bytes += [UInt8](repeating: 0, count: length - bytes.count)
            }
        default: break
        }
    }
}
