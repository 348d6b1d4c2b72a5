// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension NuovaSegnalazioneState {
    /// The form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(on: &canvas, in: area, context)
    }
}
