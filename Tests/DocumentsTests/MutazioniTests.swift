// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import TestSupport
import Testing

/// Templates and pages, damaged: a page or a sentence, and no data of a person ever becomes markup.
@Suite struct MutazioniTests {
    @Test func `modelli di stampa: un foglio, oppure il file e la riga che non vanno`() throws {
        let words = [
            "{{", "}}", "{{#persona}}", "{{/persona}}", "{{>ente}}", "{{<base}}", "{{$corpo}}", "{{=", "{{{", "{{!",
        ]
        let texts = ["ente": "{{data}}", "stile": "p{}", "base": "{{$corpo}}{{/corpo}}"]
        let paper = Informativa(persona: "<b>INVENTATI</b> Maria", data: Fixtures.oggi)
        try Mutations("modelli-stampa", words: words, turns: 500, longest: 2048).run { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            do throws(TemplateProblem) {
                let page = try TemplateSet(texts: texts.merging(["informativa": text]) { $1 }).html(
                    paper, Modelli.frame())
                return page.contains("<b>INVENTATI") ? "the name becomes markup" : nil
            } catch {
                return error.file.isEmpty || !error.sentence.hasSuffix(".") ? "«\(error.sentence)»" : nil
            }
        }
    }

    @Test func `pagine lette sullo schermo: ogni blocco su una riga, non più lungo della pagina`() throws {
        let words = ["<!--", "-->", "<tr>", "</td>", "&#0;", "&#x110000;", "&amp", "<section class=pagina>", "<body>"]
        try Mutations("pagine", words: words, turns: 1000, longest: 4096).run { bytes in
            let page = String(decoding: bytes, as: UTF8.self)
            let blocks = PageReading.blocks(page)
            let length = blocks.reduce(0) { $0 + $1.testo.unicodeScalars.count }
            guard length <= page.unicodeScalars.count * 2 else { return "the blocks are longer than the page" }
            return blocks.contains { $0.testo.contains(where: \.isNewline) } ? "a block of several lines" : nil
        }
    }
}
