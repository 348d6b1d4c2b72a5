// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import TestSupport
import Testing

/// Templates a body has changed, well or badly.
@Suite struct TemplateTests {
    private func page(_ template: String, _ others: [String: String] = [:]) throws -> String {
        try Modelli.all(replacing: ["informativa": template].merging(others) { $1 }).html(
            Informativa(persona: "INVENTATI Maria", data: Fixtures.oggi), Modelli.frame())
    }

    @Test func `a template of the body takes the place of the program's`() throws {
        let page = try page("<p>{{persona}} {{^grande}}normale{{/grande}}{{! un commento }}</p>")
        #expect(page == "<p>INVENTATI Maria normale</p>")
    }

    @Test(arguments: [
        (
            "<p>\n{{perso}}",
            "informativa.html, riga 2: il campo «perso» non esiste; i campi di questo foglio sono data, "
        ),
        ("<p>\n\n{{#persona}}x", "informativa.html, riga 3: la parte «persona» non è chiusa da {{/persona}}."),
        ("{{#persona}}\n{{/data}}", "riga 2: {{/data}} chiude una parte, ma alla riga 1 è aperta «persona»."),
        ("{{/data}}", "riga 1: {{/data}} chiude una parte mai aperta."),
        ("<p>{{data</p>", "riga 1: manca }} dopo {{."),
        ("{{{persona}}}", "riga 1: il testo si scrive con due sole graffe"),
        ("{{&persona}}", "riga 1: il testo si scrive con due sole graffe"),
        ("{{=<% %>=}}", "riga 1: i segni {{= e {{% non si usano"),
        ("\n{{>piede}}", "riga 2: il modello «piede» non c'è: controllarne il nome."),
        ("{{per sona}}", "riga 1: il campo «per sona» non esiste"),
        ("{{#persona}}{{a(b)}}{{/persona}}", "il campo «a(b)» non esiste"),
    ])
    func `a mistake in a template is told with its file and its line`(template: String, expected: String) throws {
        do {
            Issue.record("printed: \(try page(template))")
        } catch let problem as TemplateProblem {
            #expect(problem.sentence.contains(expected), "\(problem.sentence)")
        }
    }

    @Test func `a template that includes itself is refused, not followed for ever`() throws {
        #expect(throws: TemplateProblem(file: "uno.html", "il modello include sé stesso: togliere un {{>uno}}.")) {
            try page("{{>uno}}", ["uno": "{{>due}}", "due": "{{>uno}}"])
        }
    }

    @Test func `a mistake in a part shared by all papers names that part`() throws {
        #expect(throws: TemplateProblem.self) { try page("{{>ente}}", ["ente": "{{telefono}}"]) }
        do {
            _ = try page("{{>ente}}", ["ente": "\n{{telefono}}"])
        } catch let problem as TemplateProblem {
            #expect(problem.file == "ente.html" && problem.line == 2)
        }
    }

    @Test func `random damage to a template is a page or a sentence, never a crash`() throws {
        let original = Array(
            "{{<base}}{{$corpo}}<h1>{{titolo}}</h1>{{#persona}}{{persona}}{{/persona}}{{/corpo}}{{/base}}")
        forAll(count: 300) { random in
            var text = original
            for _ in 0..<(1 + Int(random.next() % 4)) {
                let place = Int(random.next() % UInt64(text.count))
                switch random.next() % 3 {
                case 0: text.remove(at: place)
                case 1: text.insert(Array("{}#^/$<>& a").randomElement(using: &random) ?? "{", at: place)
                default: text.swapAt(place, Int(random.next() % UInt64(text.count)))
                }
            }
            return String(text)
        } check: { text in
            do {
                _ = try page(text)
                return true
            } catch is TemplateProblem {
                return true
            }
        }
    }
}
