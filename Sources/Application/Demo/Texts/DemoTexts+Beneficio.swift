// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoTexts {
    static let inadempienze: [(tipo: TipoInadempienza, origine: OrigineInadempienza, testo: String)] = [
        (.altroImpegno, .scuola, "Assenze dalla scuola senza spiegazione (fatto inventato)."),
        (.mancataConvocazione, .appuntamento, "Non si è presentata all'appuntamento del progetto (inventato)."),
        (.mancataIniziativa, .cpi, "Non è andato all'incontro di orientamento (inventato)."),
    ]

    static let variazioni: [(tipo: TipoVariazioneBeneficio, testo: String)] = [
        (.avvioLavoro, "contratto di tre mesi, ditta Esempio"),
        (.nuovaDsu, "DSU nuova al CAF Prova"),
        (.altraVariazione, "un familiare è andato a vivere altrove (inventato)"),
    ]
}
