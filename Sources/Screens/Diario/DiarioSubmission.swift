// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension DiarioState {
    /// Begins a note, or takes up the one left half-written.
    mutating func begin(_ context: ScreenContext) -> Reaction {
        var form = FormSession(
            Self.formName, fields: fields(context), title: "Nota del diario \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        // What a note says is never repeated in another case.
        form.repeatable = [Self.modello, "data", "tipo", "presenti", "riservata"]
        work = form
        return Reaction(effects: form.load(context))
    }

    /// The template chosen; nil for a free note.
    var modelloScelto: ModelloNota? {
        let codice = work?.form.value(Self.modello) ?? ""
        return modelli.first { $0.codice == codice }
    }

    /// Shows the fields of the template chosen; those of the others keep what is written in them.
    ///
    /// - Parameter takingKind: the kind of the note and its reserve become those of the template.
    mutating func showFields(takingKind: Bool) {
        let chosen = modelloScelto
        for modello in modelli {
            for index in modello.campi.indices {
                work?.form[Self.campo(modello, index)].isVisible = modello.codice == chosen?.codice
            }
        }
        // A template with a required field never gives an empty note.
        work?.form["testo"].isRequired = chosen?.campi.contains(where: \.isObbligatorio) != true
        guard takingKind, let chosen else { return }
        work?.fill("tipo", chosen.tipo.rawValue)
        if chosen.isRiservata { work?.fill("riservata", "s") }
    }

    /// What a draft holds in fields of a template that has changed meanwhile goes to the text: nothing is lost.
    mutating func keepStrays(_ draft: Bozza?) {
        guard let draft, let form = work?.form else { return }
        let strays = draft.valori.filter { key, value in
            key.hasPrefix("campo.") && !value.isEmpty && !form.has(FieldID(rawValue: key))
        }
        guard !strays.isEmpty else { return }
        let lines = strays.sorted { $0.key < $1.key }.map(\.value)
        work?.fill("testo", ([form.value("testo")] + lines).filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    /// From the fields to the note.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let presa = fascicolo.presa else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete else { return form.firstProblem }
        guard let data = FieldParsing.date(form.text("data"), context),
            let tipo = TipoNota(rawValue: form.form.value("tipo"))
        else { return .none }
        let testo = modelloScelto.map { modello in
            modello.testo(
                valori: modello.campi.indices.map { form.text(Self.campo(modello, $0)) }, libero: form.text("testo"))
        }
        let nota = NotaDiario(
            data: data, tipo: tipo, presenti: form.text("presenti"), isRiservata: form.form.value("riservata") == "s",
            testo: testo ?? form.text("testo"))
        let problems = nota.problems(today: context.oggi)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record([.addNota(presa.id, nota)], context)
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        work = nil
        return Reaction(effects: effects + [reading(context)], banner: Banner("La nota è registrata.", kind: .done))
    }
}
