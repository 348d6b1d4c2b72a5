// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Gives the people of a copied case other names, birthdays and codici fiscali; who shared a surname still does.
struct DemoRenamer {
    let names: DemoNames
    let seed: UInt64

    /// The person in a copy; each attempt has another codice fiscale, and after the last there is none.
    func rename(_ before: DatiPersona, copy: Int, attempt: Int) -> DatiPersona? {
        guard attempt < 9 else { return nil }
        var dati = before
        var family = DemoRandom(seed: seed ^ DemoRenamer.hash(before.cognome), stream: copy, 7)
        dati.cognome = names.cognome(&family)
        var home = DemoRandom(seed: seed ^ DemoRenamer.hash(before.residenza.via), stream: copy, 8)
        if !before.isSenzaDimora { dati.residenza.via = names.via(&home) }
        let own = DemoRenamer.hash("\(before.cognome) \(before.nome) \(before.nascita?.iso ?? "")")
        var random = DemoRandom(seed: seed ^ own, stream: copy, 9)
        let isForeign = before.luogoNascita.hasPrefix("Z")
        dati.nome = names.nome(before.sesso ?? .femmina, isForeign: isForeign, &random)
        // Later by some weeks: nobody comes of age in another year for this.
        dati.nascita = before.nascita?.adding(days: random.int(0...50))
        if !before.telefono.isEmpty { dati.telefono = "300 0\(random.int(100_000...999_999))" }
        if !before.email.isEmpty { dati.email = "persona\(random.int(1000...9_999_999))@example.org" }
        dati.codiceFiscale = code(before, dati, attempt, &random)
        return dati
    }

    private func code(
        _ before: DatiPersona, _ dati: DatiPersona, _ attempt: Int, _ random: inout DemoRandom
    ) -> CodiceFiscale? {
        guard let known = before.codiceFiscale else { return nil }
        if known.isProvisional {
            var used: Set<String> = []
            for _ in 0..<attempt { _ = random.next() }
            return DemoCodes.provisional(&random, used: &used)
        }
        guard let sesso = dati.sesso, let nascita = dati.nascita,
            let plain = CodiceFiscale.compute(
                cognome: dati.cognome, nome: dati.nome, sesso: sesso, nascita: nascita,
                codiceCatastale: dati.luogoNascita)
        else { return nil }
        return attempt < 8 ? DemoCodes.omocodia(plain, letters: attempt) : nil
    }

    /// FNV-1a: the same on every machine.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
