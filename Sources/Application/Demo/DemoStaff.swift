// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The people who work in the demonstration, in the numbers of the published tables.
///
/// Source: docs/FONTI.md 4.1 (v)–(vii): 36 social assistenti sociali, the program manager among them, and 20 of health,
/// one URP clerk for each comune, consulenti of the CPI, SERD and UFSMA, tutors of the Terzo settore.
struct DemoStaff {
    /// Data of everybody; the first is the supervisore who starts the archive.
    private(set) var dati: [DatiOperatore] = []
    /// Places of the assistenti sociali who take the cases of a comune.
    private(set) var assistenti: [String: [Int]] = [:]
    /// Places of the other parts.
    private(set) var clerks: [String: Int] = [:]
    private(set) var office: [Int] = []
    private(set) var consulenti: [Int] = []
    private(set) var specialists: [Int] = []
    private(set) var tutors: [Int] = []
    private(set) var health: [Int] = []

    /// The place of the supervisore.
    static let supervisore = 0
    /// The place of the assistente sociale linked to the system user.
    static let linkedAssistente = 1

    private static let ambito = "Società della Salute"

    /// Everybody; one of each role is linked to `user`, the supervisore first.
    init(names: DemoNames, seed: UInt64, user: String) {
        var random = DemoRandom(seed: seed, stream: -1)
        add("Prova", "Silvia", DemoStaff.ambito, .supervisore, user: user, hours: 36)
        let first = add("Esempio", "Anna", "Comune di Pistoia", .assistenteSociale, user: user, hours: 30)
        consulenti = [add("Fittizi", "Carlo", "ARTI Toscana", .consulenteCpi, user: user)]
        clerks["G713"] = add("Modello", "Ugo", "Comune di Pistoia", .urp, user: user, comune: "G713")
        office = [add("Campione", "Bruna", DemoStaff.ambito, .amministrativo, user: user, hours: 36)]
        specialists = [add("Immaginari", "Elio", "SERD", .servizioSpecialistico, user: user)]
        tutors = [add("Ipotesi", "Dario", "Cooperativa Esempio", .terzoSettore, user: user)]
        add("Finti", "Gino", DemoStaff.ambito, .amministratoreTecnico, user: user)
        add("Anonimi", "Rita", DemoStaff.ambito, .revisore, user: user)
        addAssistenti(names, first: first, &random)
        for ente in ["SERD", "UFSMA", "UFSMA"] {
            specialists.append(add(names, ente, .servizioSpecialistico, &random))
        }
        for _ in 0..<3 { consulenti.append(add(names, "ARTI Toscana", .consulenteCpi, &random)) }
        for ente in ["Cooperativa Campione", "Associazione Prova"] {
            tutors.append(add(names, ente, .terzoSettore, &random))
        }
        office.append(add(names, DemoStaff.ambito, .amministrativo, &random))
        for comune in DemoFigures.comuni where comune.codice != "G713" {
            clerks[comune.codice] = add(names, "Comune di \(comune.nome)", .urp, &random, comune: comune.codice)
        }
    }

    /// The thirty-five of the comuni and the twenty of health.
    private mutating func addAssistenti(_ names: DemoNames, first: Int, _ random: inout DemoRandom) {
        let offices: [(ente: String, comuni: [String], count: Int)] = [
            ("Comune di Pistoia", ["G713"], 15), ("Comune di Quarrata", ["H109"], 3),
            ("Comune di Agliana", ["A071"], 4), ("Comune di Montale", ["F410"], 1),
            ("Comune di Serravalle Pistoiese", ["I660"], 2), ("Comuni montani", ["M377", "H744", "M376"], 2),
            ("Comune di Marliana", ["E960"], 1), ("Segretariato sociale", ["G713"], 2),
            ("Mini-équipe ReI", ["G713", "H109", "A071"], 2), ("Servizio ReI", ["G713", "E960"], 2),
        ]
        // The linked one is there twice: her desk is the one people look at.
        assistenti["G713"] = [first, first]
        for office in offices {
            for _ in 0..<office.count {
                let place = add(names, office.ente, .assistenteSociale, &random, hours: 30)
                for comune in office.comuni { assistenti[comune, default: []].append(place) }
            }
        }
        for ente in Array(repeating: DemoStaff.ambito, count: 16) + ["SERD", "SERD", "UFSMA", "UFSMA"] {
            health.append(add(names, ente, .assistenteSociale, &random, hours: 36))
        }
    }

    private mutating func add(
        _ names: DemoNames, _ ente: String, _ ruolo: Ruolo, _ random: inout DemoRandom, comune: String? = nil,
        hours: Int? = nil
    ) -> Int {
        let sesso: Sesso = random.chance(80) ? .femmina : .maschio
        return add(
            random.pick(names.cognomi), names.nome(sesso, isForeign: false, &random), ente, ruolo, comune: comune,
            hours: hours)
    }

    @discardableResult
    private mutating func add(
        _ cognome: String, _ nome: String, _ ente: String, _ ruolo: Ruolo, user: String? = nil,
        comune: String? = nil, hours: Int? = nil
    ) -> Int {
        let surname = FoldedKey.of(cognome).filter { $0 != " " }
        let base = "\(FoldedKey.of(nome).prefix(1)).\(surname)"
        var code = base
        var number = 2
        while dati.contains(where: { $0.codice == code }) {
            code = "\(base)\(number)"
            number += 1
        }
        let linked = user.flatMap { $0.isEmpty ? nil : $0 }
        dati.append(
            DatiOperatore(
                codice: code, cognome: cognome, nome: nome, ente: ente, ruolo: ruolo, utenteDiSistema: linked,
                comune: comune, oreSettimanali: hours))
        return dati.count - 1
    }
}
