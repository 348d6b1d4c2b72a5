// SPDX-License-Identifier: EUPL-1.2

import Application
import Domain
import Testing

@Suite struct ArchiveLocationTests {
    private func resolve(_ option: String?, _ variables: [String: String]) -> (path: String, isNamed: Bool) {
        ArchiveLocation.resolve(
            option: option,
            AppEnvironment(now: { Instant(milliseconds: 0) }, user: "prova", variables: variables))
    }

    @Test func `the option comes before the variable, the variable before the user's data directory`() {
        let variables = ["PERCORSO_ARCHIVIO": "/tmp/b.sqlite", "XDG_DATA_HOME": "/tmp/dati", "HOME": "/tmp/casa"]
        #expect(resolve("/tmp/a.sqlite", variables) == ("/tmp/a.sqlite", true))
        #expect(resolve(nil, variables) == ("/tmp/b.sqlite", true))
        #expect(resolve(nil, ["XDG_DATA_HOME": "/tmp/dati"]) == ("/tmp/dati/percorso/percorso.sqlite", false))
        #expect(resolve(nil, ["HOME": "/tmp/casa"]) == ("/tmp/casa/.local/share/percorso/percorso.sqlite", false))
    }

    @Test func `a relative XDG_DATA_HOME is not used, as the base directory specification asks`() {
        let variables = ["XDG_DATA_HOME": "dati", "HOME": "/tmp/casa"]
        #expect(resolve(nil, variables).path == "/tmp/casa/.local/share/percorso/percorso.sqlite")
    }
}
