// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ProgettoState {
    /// D: asks the archive for the earlier projects of this household.
    func askModello(_ context: ScreenContext) -> Reaction {
        .ask(.load(.progettiPrecedenti(fascicolo.domanda.id), context.ticket))
    }

    /// What there is to begin from.
    mutating func offer(_ found: [ProgettoPrecedente]) -> Reaction {
        precedenti = found
        let earlier = found.enumerated().map { index, one in
            ChoiceOption(
                code: "p.\(index)",
                label: "\(one.codice), versione \(one.progetto.versione) del \(one.progetto.apertoIl.italian)")
        }
        let models = ModelloProgetto.tutti.map {
            ChoiceOption(code: "m.\($0.codice)", label: "modello: \($0.denominazione)")
        }
        let lines =
            found.isEmpty
            ? "Le righe del modello si aggiungono a quelle che ci sono, da correggere con la famiglia."
            : "Le righe scelte si aggiungono a quelle che ci sono, senza date e senza firme."
        dialog = Dialog(
            title: "Cominciare da un modello o da un progetto di prima", lines: [lines],
            kind: .form(
                Form(fields: [
                    FormField(
                        id: "origine", label: "Da dove", kind: .choice(earlier + models), isRequired: true,
                        help: ProgettoHelp.origine, width: 48)
                ])))
        return .none
    }

    /// Adds the rows of what was chosen; nothing that is written goes.
    mutating func begin(from code: String, _ context: ScreenContext) -> Reaction {
        let origin: ProgettoPersonalizzato
        if let model = ModelloProgetto.tutti.first(where: { "m.\($0.codice)" == code }) {
            origin = model.progetto(on: context.oggi, catalogo: catalogo)
        } else if code.hasPrefix("p."), let index = Int(code.dropFirst(2)), precedenti.indices.contains(index) {
            origin = begun(from: precedenti[index].progetto)
        } else {
            return .problem("Non è tra le voci: scrivere parte di una voce o il suo numero.")
        }
        dialog = nil
        var scratch = fascicolo
        scratch.progetti = [origin]
        let texts = Self.texts(of: scratch)
        var added = 0
        for parte in [ParteProgetto.obiettivi, .interventi, .impegni] {
            let count = rows(parte).count
            var number = 0
            while let text = texts["\(parte.prefix)\(number)"] {
                sheet.set("\(parte.prefix)\(count + number)", text)
                number += 1
            }
            added += number
        }
        open(.obiettivi)
        return .say("Aggiunte \(added) righe: correggerle con la famiglia, F8 dice che cosa manca.")
    }

    /// An earlier project as a beginning: without its days and how far it came, for who is still in the household.
    private func begun(from old: ProgettoPersonalizzato) -> ProgettoPersonalizzato {
        let here = Set(componenti.map(\.persona.id))
        var new = old
        for index in new.obiettivi.indices {
            new.obiettivi[index].componenti.removeAll { !here.contains($0) }
            for number in new.obiettivi[index].risultati.indices {
                new.obiettivi[index].risultati[number].entro = nil
                new.obiettivi[index].risultati[number].stato = .previsto
            }
        }
        for index in new.interventi.indices {
            new.interventi[index].dal = nil
            new.interventi[index].al = nil
            new.interventi[index].stato = .previsto
            if let person = new.interventi[index].persona, !here.contains(person) {
                new.interventi[index].persona = nil
            }
        }
        for index in new.impegni.indices {
            new.impegni[index].stato = .previsto
            if let person = new.impegni[index].persona, !here.contains(person) { new.impegni[index].persona = nil }
        }
        return new
    }
}
