// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

extension Disasters {
    /// Real disks that cannot be written and that are full, mounted where only this test sees them.
    @Suite struct DischiTests {
        /// What a script of the shell did in a namespace of its own: its output, and whether the machine allows one.
        private func inNamespace(_ script: String, _ folder: DriverFolder) throws -> String? {
            guard try JourneyProcess.run("unshare", ["-rm", "true"]).status == 0 else {
                print("dischi: la macchina non permette spazi dei nomi, montaggi non provati")
                return nil
            }
            var environment = ProcessInfo.processInfo.environment
            environment["P"] = JourneyPlaces.program.path
            environment["D"] = folder.directory.path
            environment["G"] = JourneyPlaces.products.appending(path: "desk-driver").path
            environment["PERCORSO_DATI"] = JourneyPlaces.data.path
            let run = try JourneyProcess.run("unshare", ["-rm", "sh", "-c", script], environment: environment)
            return run.output + run.errors
        }

        private let newOperator =
            "$P nuovo-operatore --cognome Nuovo --nome Nino --ruolo revisore --ente Ente --operatore s.prova"

        @Test func `un disco montato in sola lettura: una frase, e l'archivio com'era`() throws {
            let folder = try DriverFolder()
            let before = try Data(contentsOf: URL(fileURLWithPath: folder.archive))
            guard
                let said = try inNamespace(
                    """
                    mount --bind "$D" "$D" && mount -o remount,ro,bind "$D" || exit 1
                    echo "$D/archivio.sqlite" | $G apri
                    \(newOperator) --archivio "$D/archivio.sqlite" 2>&1; echo "stato $?"
                    $P demo --domande 1 --archivio "$D/altro.sqlite" 2>&1; echo "stato $?"
                    """, folder)
            else { return }
            let lines = said.split(separator: "\n").map(String.init)
            #expect(lines.first?.hasSuffix(" readOnly") == true, "\(said)")
            #expect(lines.contains { $0.contains("si può solo leggere: controllare i permessi") }, "\(said)")
            let statuses = lines.filter { $0.hasPrefix("stato ") }
            #expect(statuses == ["stato 77", "stato 73"], "\(said)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive)) == before)
        }

        @Test func `un disco pieno: nulla di detto si perde, e liberato lo spazio si salva di nuovo`() throws {
            let folder = try DriverFolder()
            guard
                let said = try inNamespace(
                    """
                    mkdir "$D/disco" && mount -t tmpfs -o size=4m,mode=700 tmpfs "$D/disco" || exit 1
                    cp "$D/archivio.sqlite" "$D/disco/a.sqlite"
                    PERCORSO_SENZA_PAUSE=1 $G lavora "$D/disco/a.sqlite" prima 7 20 | grep -c '^persona'
                    dd if=/dev/zero of="$D/disco/zavorra" bs=1k 2>/dev/null
                    PERCORSO_SENZA_PAUSE=1 $G lavora "$D/disco/a.sqlite" piena 8 20 2>/dev/null | grep -c '^persona'
                    echo "$D/disco/a.sqlite" | $G apri
                    rm "$D/disco/zavorra"
                    echo "$D/disco/a.sqlite" | $G apri
                    PERCORSO_SENZA_PAUSE=1 $G lavora "$D/disco/a.sqlite" dopo 9 20 | grep -c '^persona'
                    sqlite3 "$D/disco/a.sqlite" "SELECT count(*) FROM persone WHERE cognome LIKE 'PROVA prima%'"
                    sqlite3 "$D/disco/a.sqlite" "SELECT count(*) FROM persone WHERE cognome LIKE 'PROVA piena%'"
                    sqlite3 "$D/disco/a.sqlite" "SELECT count(*) FROM persone WHERE cognome LIKE 'PROVA dopo%'"
                    """, folder)
            else { return }
            let lines = said.split(separator: "\n").map(String.init)
            try #require(lines.count == 8, "\(said)")
            #expect(lines[5] == lines[0] && lines[6] == lines[1] && lines[7] == lines[4], "\(said)")
            #expect((Int(lines[0]) ?? 0) > 0 && (Int(lines[4]) ?? 0) > 0, "\(said)")
            #expect(!lines[2].hasSuffix("corrupt") && !lines[2].hasSuffix("guasto"), "\(said)")
            #expect(lines[3].hasSuffix(" intero"), "\(said)")
        }

        @Test func `un disco che sparisce sotto il programma: nulla è detto salvato che non lo sia`() throws {
            let folder = try DriverFolder()
            guard
                let said = try inNamespace(
                    """
                    mkdir "$D/disco" "$D/altrove" && mount -t tmpfs -o size=8m,mode=700 tmpfs "$D/disco" || exit 1
                    cp "$D/archivio.sqlite" "$D/disco/a.sqlite"
                    : >"$D/dette"
                    PERCORSO_SENZA_PAUSE=1 $G lavora "$D/disco/a.sqlite" x 7 0 >"$D/dette" 2>"$D/errori" &
                    driver=$!
                    while [ "$(grep -c '^persona' "$D/dette")" -lt 10 ]; do :; done
                    mount --move "$D/disco" "$D/altrove"
                    wait $driver
                    echo "fine $?"
                    grep -c '^persona' "$D/dette"
                    sqlite3 "$D/altrove/a.sqlite" "SELECT count(*) FROM persone WHERE cognome LIKE 'PROVA x%'"
                    echo "$D/altrove/a.sqlite" | $G apri
                    """, folder)
            else { return }
            let lines = said.split(separator: "\n").map(String.init)
            try #require(lines.count == 4, "\(said)")
            #expect(lines[0] != "fine 0", "\(said)")
            #expect(lines[1] == lines[2], "\(said)")
            #expect(lines[3].hasSuffix(" intero"), "\(said)")
            #expect(try String(contentsOfFile: folder.path("errori"), encoding: .utf8).contains("vanished"))
        }
    }
}
