// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension UnioneState {
    /// The picture: the record that stays, the one that goes, what moves; under them the reason.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        guard let tenuta, let unita else {
            canvas.put("Le due schede si stanno leggendo.", row: area.row + 1, column: 1, style: .faint)
            return
        }
        let half = (area.columns - Self.labelWidth - 3) / 2
        let (left, right) = (Self.labelWidth + 1, Self.labelWidth + half + 3)
        canvas.put(stays, row: area.row, column: left, style: .faint, width: half)
        canvas.put(goes, row: area.row, column: right, style: .faint, width: half)
        var row = area.row + 1
        for (label, one, other) in Self.rows(tenuta.dati, unita.dati, context) {
            canvas.put(label, row: row, column: 1, style: .faint, width: Self.labelWidth - 1)
            canvas.put(DisplayWidth.ellipsize(one, to: half), row: row, column: left)
            canvas.put(DisplayWidth.ellipsize(other, to: half), row: row, column: right)
            if one != other, !one.isEmpty, !other.isEmpty { canvas.put("\u{2260}", row: row, column: right - 2) }
            row += 1
        }
        let moved = spostati.isEmpty ? "niente" : spostati.joined(separator: ", ")
        canvas.put(
            DisplayWidth.ellipsize("\(moves) \(moved).", to: area.columns - 2), row: row + 1, column: 1)
        if let impedimento {
            canvas.put(
                DisplayWidth.ellipsize("! \(impedimento)", to: area.columns - 2), row: row + 2, column: 1,
                style: .problem)
        }
        drawForm(
            on: &canvas, in: Rect(row: row + 3, column: 0, rows: max(2, area.maxRow - row - 3), columns: area.columns),
            context)
        dialog?.draw(on: &canvas)
    }

    private static let labelWidth = 17

    private var stays: String {
        if case .separa = mode { return "resta, com'è ora" }
        return "resta"
    }

    private var goes: String {
        if case .separa = mode { return "torna una scheda a sé" }
        return "passa in quella che resta"
    }

    private var moves: String {
        if case .separa = mode { return "Tornano indietro:" }
        return "Passano:"
    }

    /// What identifies each, side by side.
    private static func rows(
        _ one: DatiPersona, _ other: DatiPersona, _ context: ScreenContext
    ) -> [(String, String, String)] {
        func pair(_ label: String, _ text: (DatiPersona) -> String) -> (String, String, String) {
            (label, text(one), text(other))
        }
        func address(_ place: Indirizzo) -> String {
            [place.via, context.session.ambito.nomeComune(place.comune)].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return [
            pair("Cognome", \.cognome), pair("Nome", \.nome),
            pair("Codice fiscale") { $0.codiceFiscale?.value ?? "" },
            pair("Sesso") { $0.sesso?.denominazione ?? "" }, pair("Nascita") { $0.nascita?.italian ?? "" },
            pair("Luogo di nascita") { context.session.ambito.nomeComune($0.luogoNascita) },
            pair("Telefono", \.telefono), pair("E-mail", \.email), pair("Residenza") { address($0.residenza) },
            pair("Domicilio") { address($0.domicilio) }, pair("Recapito presso", \.recapitoPresso),
        ]
    }
}
