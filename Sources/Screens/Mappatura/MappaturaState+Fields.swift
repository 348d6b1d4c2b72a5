// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension MappaturaState {
    /// Values of the outcome asked about at most.
    static let mostValues = 12

    /// One choice a field, then one a value of the outcome.
    static func fields(
        _ tipo: TipoImportazione, _ file: FileImportato, _ proposal: MappaColonne
    ) -> [FormField] {
        let columns = file.intestazione.enumerated().map { index, heading in
            let example = file.valori[index].first.map { ", per esempio \($0)" } ?? ""
            return ChoiceOption(code: heading, label: heading + example)
        }
        let required = Set(CampoImportato.obbligatori(of: tipo))
        var fields = [
            FormField(
                id: "nome", label: "Nome", kind: .text(maxLength: 40), isRequired: true,
                help: "Con questo nome la mappatura si sceglie la prossima volta, anche da riga di comando.",
                value: proposal.nome)
        ]
        fields += CampoImportato.campi(of: tipo).map { campo in
            FormField(
                id: FieldID(rawValue: campo.rawValue), label: campo.denominazione.capitalizingFirst,
                kind: .choice(columns), isRequired: required.contains(campo),
                help: "La colonna del loro file che contiene: \(campo.denominazione). Vuoto: non c'è.",
                value: proposal.colonna(campo) ?? "")
        }
        guard tipo == .esiti else { return fields }
        let states = MappaColonne.stati.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        fields.append(FormField(id: "valori", label: "I loro valori dell'esito", kind: .heading))
        fields += (0..<mostValues).map { number in
            FormField(
                id: value(number), label: "", kind: .choice(states),
                help: "Che cosa vuol dire questo valore nel loro elenco.", isVisible: false)
        }
        return fields
    }

    static func value(_ number: Int) -> FieldID { FieldID(rawValue: "valore\(number)") }

    /// The values of the column chosen for the outcome, each with what it seems to mean.
    mutating func setValues(_ proposal: MappaColonne?) {
        guard tipo == .esiti else { return }
        let heading = session.form.value("esito")
        let column = file.intestazione.firstIndex(of: heading)
        guard column != valuesColumn || proposal != nil else { return }
        valuesColumn = column
        let values = column.map { file.valori[$0] } ?? []
        for number in 0..<Self.mostValues {
            let id = Self.value(number)
            let isThere = number < values.count
            session.form[id].isVisible = isThere
            session.form[id].label = isThere ? "«\(values[number])»" : ""
            let known = isThere ? proposal?.valori[FoldedKey.of(values[number])] : nil
            session.form.set(id, known ?? (isThere ? MappaturaProposal.stato(values[number]) : nil) ?? "")
        }
    }

    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck { .accepted(text) }

    /// Another column of the outcome has other values.
    mutating func refresh(_ context: ScreenContext) { setValues(nil) }

    /// The layout as filled.
    var mappa: MappaColonne {
        var mappa = MappaColonne(nome: session.form.value("nome"), tipo: tipo)
        for campo in CampoImportato.campi(of: tipo) {
            let heading = session.form.value(FieldID(rawValue: campo.rawValue))
            if !heading.isEmpty { mappa.colonne[campo.rawValue] = heading }
        }
        guard let valuesColumn else { return mappa }
        for (number, value) in file.valori[valuesColumn].prefix(Self.mostValues).enumerated() {
            let stato = session.form.value(Self.value(number))
            if !stato.isEmpty { mappa.valori[FoldedKey.of(value)] = stato }
        }
        return mappa
    }
}

extension String {
    /// The same words, beginning with a capital.
    fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
