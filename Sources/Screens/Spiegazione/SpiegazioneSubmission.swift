// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SpiegazioneState {
    /// A line of the explanation with its style.
    typealias Line = (text: String, style: Style)

    /// Who may be told: said before anything else, because the one who asks is not always the person.
    func promemoria(_ context: ScreenContext) -> String {
        let name = fascicolo.nucleo.richiedente?.persona.dati.nomeCompleto ?? "il richiedente"
        let delega = fascicolo.domanda.dati.delega
        let who = delega.isEmpty ? "nella domanda non c'è una delega" : "delega scritta nella domanda: \(delega)"
        return "Chi chiede è \(name)? Al telefono controllare l'identità. Ad altri, anche al coniuge, si risponde solo "
            + "con una delega (\(who))."
    }

    /// The whole explanation, wrapped.
    func lines(_ context: ScreenContext, width: Int) -> [Line] {
        var lines: [Line] = DisplayWidth.wrap(promemoria(context), to: width).map { ($0, .problem) }
        lines.append(("", .plain))
        guard let found = spiegazione(context) else {
            let reason = fascicolo.domanda.spiegazioneAssente ?? "L'esito non ha una data: non si può spiegare."
            return lines + DisplayWidth.wrap(reason, to: width).map { ($0, .plain) }
        }
        let motive = found.motivo.isEmpty ? "" : " Motivo: \(found.motivo)."
        let opening = "\(found.titolo) Esito del \(found.data.italian).\(motive)"
        lines += DisplayWidth.wrap(opening, to: width).map { ($0, .title) }
        lines += DisplayWidth.wrap("\(found.significato) (\(found.fonte.estesa))", to: width).map { ($0, .plain) }
        lines += [("", .plain), ("Che cosa si può fare", .title)]
        for (index, riga) in found.righe.enumerated() {
            let words = DisplayWidth.wrap("\(index + 1). \(riga.testo)", to: width)
            lines += words.enumerated().map { ($0.offset == 0 ? $0.element : "   \($0.element)", .plain) }
            let mark = riga.isScaduto ? "! " : ""
            lines += DisplayWidth.wrap(mark + riga.termineInParole + ".", to: width - 3).map {
                ("   \($0)", riga.isScaduto ? .problem : .faint)
            }
        }
        lines.append(("", .plain))
        lines += DisplayWidth.wrap(found.avvertenza, to: width).map { ($0, .title) }
        return lines
    }
}
