// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Widgets

/// The line under every form: where the focus is, and how the draft stands.
enum FormPosition {
    /// Draws «Campo 3 di 12, data» and the sentence of the draft; nothing when no field has the focus.
    static func draw(_ form: Form, _ draft: DraftStatus, on canvas: inout Canvas, _ context: ScreenContext) {
        guard let place = words(form) else { return }
        draw(place, draft, on: &canvas, context)
    }

    /// Draws the same line for a place that is not a field, told as a sentence.
    static func draw(_ place: String, _ draft: DraftStatus, on canvas: inout Canvas, _ context: ScreenContext) {
        let sentence = draft.sentence(today: context.oggi)
        canvas.put(
            DisplayWidth.ellipsize(sentence.isEmpty ? place : "\(place) \(sentence)", to: context.area.columns - 2),
            row: context.area.maxRow, column: 1, style: .faint)
    }

    /// The field in focus as a sentence with its number; nil when no field has the focus.
    static func words(_ form: Form) -> String? {
        guard let focus = form.focus else { return nil }
        let (place, count) = form.position
        let label = String(form[focus].label.drop { $0 == " " })
        return "Campo \(place) di \(count), \(label.loweringInitial)."
    }
}
