// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoStaff {
    /// Openly invented conventions with every body whose people work in the demonstration; one ended and was renewed,
    /// one ended and was not.
    ///
    /// Source: docs/FONTI.md 7.4.
    static let convenzioni: [DatiConvenzione] = [
        invented("ARTI Toscana", .presaInCarico, (2017, 12, 1), (2019, 12, 31), 1),
        invented("SERD", .valutazione, (2017, 12, 1), (2019, 12, 31), 2),
        invented("UFSMA", .valutazione, (2017, 12, 1), (2018, 6, 30), 3),
        invented("UFSMA", .valutazione, (2018, 7, 1), (2019, 12, 31), 4),
        invented("Cooperativa Esempio", .progetto, (2017, 12, 1), (2019, 6, 30), 5),
        invented("Cooperativa Campione", .progetto, (2017, 12, 1), (2019, 6, 30), 6),
        invented("Associazione Prova", .progetto, (2017, 12, 1), (2018, 9, 30), 7),
    ].compactMap { $0 }

    private static func invented(
        _ ente: String, _ tipo: TipoConvenzione, _ dal: (Int, Int, Int), _ al: (Int, Int, Int), _ number: Int
    ) -> DatiConvenzione? {
        guard let first = CalendarDate(year: dal.0, month: dal.1, day: dal.2),
            let last = CalendarDate(year: al.0, month: al.1, day: al.2)
        else { return nil }
        return DatiConvenzione(
            ente: ente, tipo: tipo, dal: first, al: last, atto: "Delibera inventata n. \(number) del \(first.italian)")
    }
}
