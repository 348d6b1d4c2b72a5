// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import Testing

/// A page read as text for the screen.
@Suite struct PageReadingTests {
    @Test func `headings, paragraphs, items and rows come in their order, without the head`() {
        let blocks = PageReading.blocks(
            """
            <html><head><title>no</title><style>p > b { }</style></head><body><!-- no > neither -->
            <h1>Primo  <b>titolo</b></h1><p>Uno<br>due &amp; tr&egrave; &#8364; &lt;b&gt;</p>
            <ul><li>voce</li><li><p>altra</p></li></ul>
            <table><tr><th>Nome</th><td>Maria</td><td></td></tr><tr><th>a</th><th>b</th></tr>
            <tr><td>1</td><td>2</td></tr></table>
            <section class="pagina"><p>x</p></section><section class="pagina"><p>y</p></section>
            </body></html>
            """)
        let expected: [BloccoStampa] = [
            BloccoStampa(.titolo, "Primo titolo"), BloccoStampa(.paragrafo, "Uno"),
            BloccoStampa(.paragrafo, "due & trè € <b>"), BloccoStampa(.voce, "voce"),
            BloccoStampa(.paragrafo, "altra"), BloccoStampa(.riga, "Nome: Maria"), BloccoStampa(.riga, "a · b"),
            BloccoStampa(.riga, "1 · 2"), BloccoStampa(.paragrafo, "x"), BloccoStampa(.pagina, ""),
            BloccoStampa(.paragrafo, "y"),
        ]
        #expect(blocks == expected)
    }

    @Test(arguments: ["", "<", "<body", "<body>&", "<body>&#xFFFFFF; &nope; &", "<body><td>x</td></tr><p", "<!--"])
    func `a broken page is read as far as it goes`(html: String) {
        #expect(PageReading.blocks(html).allSatisfy { !$0.testo.isEmpty || $0.tipo == .pagina })
    }
}
