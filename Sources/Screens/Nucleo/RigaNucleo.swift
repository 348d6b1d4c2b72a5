// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// One member while the household is being written: who, and the raw text of the form.
struct RigaNucleo: Hashable, Sendable {
    /// The person.
    let id: Identifier<Persona>
    /// Tells apart the rows of a person who left and came back, or whose kinship changed.
    let key: String
    /// Who they are; nil while a draft is being read back.
    var persona: Persona?
    /// What else is known of them: it changes who counts.
    var situazione: SituazioneFamiliare?
    /// The raw text of the fields of the form.
    var values: [String: String]
    /// The archive already has this member: it can leave, not vanish.
    let isStored: Bool

    /// Who applies, first of a new household.
    init(richiedente: Persona) {
        self.init(persona: richiedente, parentela: .richiedente)
    }

    /// A member being added.
    init(persona: Persona, parentela: Parentela?) {
        id = persona.id
        key = "\(persona.id.rawValue)"
        self.persona = persona
        isStored = false
        values = ["parentela": parentela?.rawValue ?? "", "convivente": "s", "disabilita": "nessuna"]
        for flag in ["did", "naspi", "corsi"] { values[flag] = "n" }
    }

    /// A member of the archive.
    init(_ componente: Componente) {
        let dati = componente.dati
        id = dati.persona
        key = "\(dati.persona.rawValue)/\(dati.dal.iso)/\(dati.parentela.rawValue)"
        persona = componente.persona
        situazione = componente.situazione
        isStored = true
        values = [
            "parentela": dati.parentela.rawValue, "convivente": FieldParsing.text(dati.isConvivente),
            "titolo": dati.titoloDiStudio?.rawValue ?? "", "condizione": dati.condizione?.rawValue ?? "",
            "qualifica": dati.qualifica, "did": FieldParsing.text(dati.hasDid),
            "naspi": FieldParsing.text(dati.hasNaspi), "corsi": FieldParsing.text(dati.frequentaCorsi),
            "disabilita": dati.disabilita.rawValue, "dal": dati.dal.italian, "al": dati.al?.italian ?? "",
        ]
    }

    /// A member read back from a draft.
    init(id: Identifier<Persona>, key: String, values: [String: String], isStored: Bool) {
        self.id = id
        self.key = key
        self.values = values
        self.isStored = isStored
    }

    /// First day in the household, as typed.
    var dal: String? { values["dal"].flatMap { $0.isEmpty ? nil : $0 } }

    /// Writes the first day.
    mutating func setDal(_ date: CalendarDate) { values["dal"] = date.italian }

    /// The kinship, once chosen.
    var parentela: Parentela? { Parentela(rawValue: values["parentela"] ?? "") }

    /// The row as a value of the Domain; nil while kinship or first day lack.
    func dati(_ context: ScreenContext) -> DatiComponente? {
        guard let parentela, let dal = FieldParsing.date(values["dal"] ?? "", context) else { return nil }
        func flag(_ name: String) -> Bool { FieldParsing.flag(values[name] ?? "") ?? false }
        return DatiComponente(
            persona: id, parentela: parentela, isConvivente: flag("convivente"),
            titoloDiStudio: TitoloDiStudio(rawValue: values["titolo"] ?? ""),
            condizione: CondizioneOccupazionale(rawValue: values["condizione"] ?? ""),
            qualifica: values["qualifica"] ?? "", hasDid: flag("did"), hasNaspi: flag("naspi"),
            frequentaCorsi: flag("corsi"),
            disabilita: CondizioneDisabilita(rawValue: values["disabilita"] ?? "") ?? .nessuna, dal: dal,
            al: FieldParsing.date(values["al"] ?? "", context))
    }

    /// One line for the comparison of two versions.
    var summary: String {
        let condizione = CondizioneOccupazionale(rawValue: values["condizione"] ?? "")?.denominazione
        let exit = values["al"].flatMap { $0.isEmpty ? nil : "fino al \($0)" }
        let entry = dal.map { "dal \($0)" }
        return [parentela?.denominazione, condizione, entry, exit].compactMap { $0 }.joined(separator: ", ")
    }
}
