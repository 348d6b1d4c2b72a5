// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

extension Disasters {
    /// The power goes away in the middle of a day of work, at many moments.
    @Suite struct CorrenteTests {
        private static let acts = 90

        /// What cuts of a run leave: how many lost something acknowledged, and how many left a file that does not hold.
        private struct Harvest {
            var cuts = 0
            var lost: [String] = []
            var broken: [String] = []
        }

        @Test func `la corrente che manca non porta via nessun salvataggio detto`() throws {
            let harvest = try harvest(cuts: 60 * Mutations.multiplier, isLying: false)
            #expect(harvest.lost == [])
            #expect(harvest.broken == [])
            print("mancanza di corrente: \(harvest.cuts) momenti, nessun salvataggio perso")
        }

        /// The same attack where nothing is ever synced: were it to find nothing, it would find nothing above either.
        @Test func `lo stesso attacco trova le perdite di un disco che dice di aver scritto e non ha scritto`() throws {
            let harvest = try harvest(cuts: 20, isLying: true)
            #expect(!harvest.lost.isEmpty)
        }

        private func harvest(cuts: Int, isLying: Bool) throws -> Harvest {
            let chosen = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
            let seed = chosen ?? UInt64.random(in: 0...UInt64(UInt32.max))
            var random = SeededGenerator(seed: seed)
            let folder = try DriverFolder()
            let before = try PowerCutFolder.files(in: folder.directory)
            let shim = try Shim.library(in: folder.directory)
            let trace = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString).traccia")
            defer { try? FileManager.default.removeItem(at: trace) }
            var environment = [
                "LD_PRELOAD": shim, "DISCO_CARTELLA": folder.directory.path, "DISCO_TRACCIA": trace.path,
                "PERCORSO_SENZA_PAUSE": "1",
            ]
            if isLying { environment["DISCO_MENTE"] = "1" }
            let run = try DriverProcess.run(
                ["lavora", folder.archive, "c", "\(seed)", "\(Self.acts)"], environment: environment)
            #expect(run.status == 0)
            let steps = try DiskTrace(trace.path).steps
            // Otherwise the shim was not in the way of anything.
            #expect(steps.count > Self.acts * 3)
            let moments = (0..<cuts).map { _ in Int.random(in: 0...steps.count, using: &random) }.sorted()
            var harvest = Harvest()
            var disk = PowerCut(before)
            var told = Acknowledged()
            var taken = 0
            let place = PowerCutFolder()
            for moment in moments {
                for step in steps[taken..<moment] {
                    disk.take(step)
                    if case .said(let line) = step { told.take(String(line.dropLast())) }
                }
                taken = moment
                let archive = try place.write(disk.left(&random))
                harvest.cuts += 1
                let found = try DriverProcess.run(["apri"], input: archive + "\n").lines.last ?? ""
                let name = "PERCORSO_SEED=\(seed), momento \(moment) di \(steps.count)"
                if !found.hasSuffix(" intero") { harvest.broken.append("\(name): \(found)") }
                let lost = (try? told.missing(from: archive)) ?? ["l'archivio non si apre"]
                if !lost.isEmpty { harvest.lost.append("\(name): \(lost)") }
            }
            return harvest
        }
    }
}
