// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The comuni and foreign states, with the days they existed; read from the data files at the first question.
public final class PlaceDirectory {
    private let data: DataDirectory
    private lazy var entries: [(key: String, luogo: Luogo)] = load()
    private lazy var byCode = Dictionary(grouping: entries.map(\.luogo), by: \.codice)

    /// A directory over the data files.
    public init(_ data: DataDirectory) { self.data = data }

    /// Places whose name begins with, then contains, the text; those that still exist first.
    public func search(_ text: String, limit: Int) -> [Luogo] {
        let key = FoldedKey.of(text)
        guard !key.isEmpty else { return [] }
        var starts: [Luogo] = []
        var contains: [Luogo] = []
        for entry in entries {
            if entry.key.hasPrefix(key) {
                starts.append(entry.luogo)
            } else if contains.count < limit, entry.key.contains(key) {
                contains.append(entry.luogo)
            }
        }
        let ordered = starts.sorted {
            ($0.al == nil ? 0 : 1, $0.denominazione) < ($1.al == nil ? 0 : 1, $1.denominazione)
        }
        return Array((ordered + contains).prefix(limit))
    }

    /// The place with this code: the one that exists, else the last that did.
    public func place(_ code: String) -> Luogo? {
        let same = places(code)
        return same.first { $0.al == nil } ?? same.last
    }

    /// Everything this code has been the code of: an old name, the present one.
    public func places(_ code: String) -> [Luogo] { byCode[code] ?? [] }

    /// The places with exactly this name, alone or with the province ("Castro (LE)"), or with this code.
    public func named(_ text: String) -> [Luogo] {
        let code = text.uppercased().filter { !$0.isWhitespace }
        if let same = byCode[code] { return same }
        let key = FoldedKey.of(text)
        guard !key.isEmpty else { return [] }
        return entries.filter { $0.key == key || key.hasPrefix($0.key) && FoldedKey.of($0.luogo.text) == key }
            .map(\.luogo)
    }

    private func load() -> [(key: String, luogo: Luogo)] {
        rows("comuni.csv") + rows("stati-esteri.csv")
    }

    /// One entry for a code and a name: a comune that only changed province or borders is one place, from its first day.
    private func rows(_ file: String) -> [(key: String, luogo: Luogo)] {
        var found: [(key: String, luogo: Luogo)] = []
        let table = ReferenceTable(data.text(file) ?? "", separator: ",")
        found.reserveCapacity(table.rows.count)
        for row in table.rows {
            let luogo = Luogo(
                codice: table.value("codice_catastale", in: row), denominazione: table.value("denominazione", in: row),
                provincia: table.value("provincia", in: row),
                dal: CalendarDate(iso: table.value("istituito_il", in: row)),
                al: CalendarDate(iso: table.value("soppresso_il", in: row)))
            if let last = found.last?.luogo, last.codice == luogo.codice, last.denominazione == luogo.denominazione {
                found[found.count - 1].luogo = Luogo(
                    codice: luogo.codice, denominazione: luogo.denominazione, provincia: luogo.provincia, dal: last.dal,
                    al: luogo.al)
            } else {
                found.append((FoldedKey.of(luogo.denominazione), luogo))
            }
        }
        return found
    }
}
