// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension TirociniState {
    /// The list with the tirocinio in focus, or the form of a new one.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        if let work {
            let place = Rect(row: area.row + 2, column: 1, rows: area.rows - 2, columns: width)
            work.form.draw(on: &canvas, in: place)
            FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
            return
        }
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let tirocinio else { return }
        let lines = [fascicolo.nome(of: tirocinio)] + Self.lines(tirocinio, context)
        for (offset, line) in lines.flatMap({ DisplayWidth.wrap($0, to: width) }).prefix(area.maxRow - place.maxRow - 1)
            .enumerated()
        {
            canvas.put(
                line, row: place.maxRow + 1 + offset, column: 1,
                style: offset == 0 ? .title : line.hasPrefix("!") ? .problem : .plain, width: width)
        }
    }

    /// What is agreed and where it has come, in sentences.
    static func lines(_ tirocinio: Tirocinio, _ context: ScreenContext) -> [String] {
        let dati = tirocinio.dati
        let promoter = dati.promotore.isEmpty ? "" : ", promosso da \(dati.promotore)"
        let load = tirocinio.caricoTutor == 1 ? "ne segue 1" : "ne segue \(tirocinio.caricoTutor)"
        var lines = [
            "Presso \(dati.ospitante)\(promoter); tutor \(dati.tutor), che \(load).",
            "Dal \(dati.dal.italian) al \(tirocinio.fine.italian)\(moved(tirocinio)), \(dati.oreSettimanali) ore la "
                + "settimana, \(dati.indennita.italian) euro al mese.",
        ]
        if let chiusura = tirocinio.chiusura {
            let reason = chiusura.motivo.map { ", prima del suo giorno: \($0.denominazione)" } ?? ""
            lines.append("Finito il \(chiusura.data.italian)\(reason); \(chiusura.esito.denominazione).")
        } else if let stop = tirocinio.sospensioni.last, stop.al == nil {
            lines.append("! Sospeso dal \(stop.dal.italian): \(stop.motivo.denominazione).")
        } else if tirocinio.fine < context.oggi {
            lines.append("! Doveva finire il \(tirocinio.fine.italian): registrare com'è finito.")
        }
        let months = tirocinio.mesi
        if !months.isEmpty {
            let unpaid = months.count { !$0.isErogata }
            lines.append("Mesi registrati: \(months.count), non pagati \(unpaid).")
        }
        if let next = tirocinio.prossimoMese(on: context.oggi) {
            lines.append("Il prossimo mese da registrare è \(next.meseInParole).")
        }
        return lines
    }

    private static func moved(_ tirocinio: Tirocinio) -> String {
        let days = CalendarDate.days(from: tirocinio.dati.al, to: tirocinio.fine)
        return days == 0 ? "" : " (\(days == 1 ? "1 giorno" : "\(days) giorni") in più per le sospensioni)"
    }

    /// Half of the work for the list, the rest for the tirocinio in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(3, (area.rows - 3) / 2), columns: area.columns)
    }
}

extension CalendarDate {
    /// "settembre 2018".
    var meseInParole: String { longItalian.split(separator: " ").suffix(2).joined(separator: " ") }
}
