// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The register from the command line, on one demonstration archive.
@Suite final class RegistroCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("dimostrazione.sqlite")
        try program.demonstrate(archive, domande: 40)
    }

    deinit { program.clean() }

    private func run(_ arguments: String...) throws -> Program.Run {
        try program.run(arguments + ["--archivio", archive])
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// What another program does to the file.
    private func attack(_ sql: String) throws {
        let sql = "DROP TRIGGER IF EXISTS registro_non_cambia; DROP TRIGGER IF EXISTS registro_non_si_cancella; " + sql
        let done = try program.shell("sqlite3 '\(archive)' \"\(sql)\"")
        try #require(done.status == 0, "\(done.output)")
    }

    @Test func `il sigillo si scrive, si confronta, e scopre un registro cambiato`() throws {
        let file = program.path("sigillo.txt")
        let sealed = try run("registro", "sigillo", "-o", file)
        #expect(sealed.status == 0 && sealed.output.isEmpty)
        #expect(sealed.errors.hasPrefix("Creata la chiave del registro \(archive).chiave-registro: conservarne"))
        let again = try run("registro", "sigillo", "-o", "-")
        #expect(again.status == 0 && again.errors.isEmpty)
        #expect(again.output.hasPrefix("Percorso, sigillo del registro, 1\narchivio: "))
        #expect(try run("registro", "sigillo", "-o", file).status == 73)

        let whole = try run("verifica", "--sigillo", file)
        #expect(whole.status == 0 && whole.output.hasPrefix("L'archivio è integro, e il registro è quello sigillato"))
        try attack("UPDATE registro SET operatore_id = 3 - (operatore_id = 3) WHERE id = 50;")
        let found = try run("verifica", "--sigillo", file, "--formato", "json")
        #expect(found.status == 65)
        let rows = try #require(try json(found.output)["registro"] as? [[String: Any]])
        #expect(rows.map { $0["dalla_riga"] as? Int } == [50] && rows[0]["tipo"] as? String == "cambiata")
        #expect(try run("verifica").output.hasPrefix("Registro, riga n. 50: non è più quella scritta"))
    }

    @Test func `un sigillo che non è un sigillo, o corretto a mano, è rifiutato`() throws {
        let file = program.path("sigillo.txt")
        try Data("altro\n".utf8).write(to: URL(fileURLWithPath: file))
        let other = try run("verifica", "--sigillo", file)
        #expect(other.status == 65)
        #expect(other.errors.contains("Non è un sigillo del registro di Percorso: indicare un altro file."))
        let seal = try run("registro", "sigillo", "-o", "-").output
        try Data(seal.replacingOccurrences(of: "riga: ", with: "riga: 1").utf8).write(to: URL(fileURLWithPath: file))
        let edited = try run("verifica", "--sigillo", file)
        #expect(edited.status == 65 && edited.errors.contains("la firma del sigillo non corrisponde al testo"))
        #expect(try run("verifica", "--sigillo", program.path("niente")).status == 66)
    }

    @Test func `il sigillo si stampa`() throws {
        let page = program.path("sigillo.html")
        #expect(try run("registro", "sigillo", "-o", page).status == 0)
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("<h1>Sigillo del registro</h1>") && html.contains("firma: "))
    }

    @Test func `chi ha visto i dati di un nucleo, e la lettura che lo chiede`() throws {
        let code = "REI-2018-00003"
        #expect(try run("fascicolo", code).status == 0)
        let run1 = try run("registro", "--nucleo", code, "--formato", "json")
        #expect(run1.status == 0, "\(run1.errors)")
        let rows = try #require(try json(run1.output)["righe"] as? [[String: Any]])
        #expect(rows.count > 5)
        #expect(rows[0]["codice_azione"] as? String == "lettura_registro")
        // The case file, and what the counter keeps of its household.
        #expect(rows[1]["codice_azione"] as? String == "lettura_allegati")
        #expect(rows[2]["codice_azione"] as? String == "lettura_fascicolo")
        #expect(rows[2]["azione"] as? String == "lettura del fascicolo" && rows[2]["uso"] as? String == "lettura")
        let others = rows.compactMap { $0["fascicolo"] as? String }.filter { $0 != code }
        #expect(others.isEmpty)
        let text = try run("registro", "--nucleo", code, "--operatore", "a.esempio", "--limite", "1").output
        #expect(text.hasPrefix("Registro: chi ha visto i dati del nucleo, fascicolo REI-2018-00003"))
        #expect(try run("registro", "--nucleo", "REI-2018-99999").status == 66)
        #expect(try run("registro", "--operatore", "nessuno").status == 66)
        #expect(try run("registro", "--dal", "2018-05-01", "--al", "2018-04-01").status == 64)
        let past = try run("registro", "--al", "2017-01-01", "--formato", "json")
        #expect(try json(past.output)["quante"] as? Int == 0)
    }

    @Test func `ogni azione della dimostrazione ha le sue parole`() throws {
        let text = try run("registro", "--limite", "100000", "--formato", "json").output
        let rows = try #require(try json(text)["righe"] as? [[String: Any]])
        let nameless = rows.filter { $0["azione"] as? String == "altra operazione" }.map {
            "\($0["codice_azione"] ?? "")"
        }
        #expect(Set(nameless) == [])
    }

    @Test func `i report e le liste lasciano la loro riga`() throws {
        for (command, code) in [
            (["report", "domande-per-comune"], "report"), (["report", "accessi"], "report"),
            (["report", "sanzioni", "--formato", "csv"], "report"),
            (["coda", "senza-analisi"], "lettura_coda"),
        ] {
            #expect(try program.run(command + ["--archivio", archive]).status == 0)
            let last = try program.shell("sqlite3 '\(archive)' 'SELECT azione FROM registro ORDER BY id DESC LIMIT 1'")
            #expect(last.output == code + "\n", "\(command)")
        }
    }
}
