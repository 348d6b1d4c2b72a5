// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FirmaState {
    /// The fields of a signature beyond its day and the reason it lacks: shown when F6 asks, or when they hold words.
    static let details = ["rapp", "delegato", "decreto", "poteri", "imp", "attesta", "lingua", "interprete"]

    /// The fields: those of each adult, then place, operators and the fingerprint on the paper.
    func fields(_ context: ScreenContext) -> [FormField] {
        let stored = stored(context)
        let people = firmatari(context).flatMap { adulto in
            fields(of: adulto, stored, context).map { field in
                var shown = field
                shown.isVisible = isVisible(field.id, stored[field.id.rawValue] ?? "", stored)
                return shown
            }
        }
        let staff = [fascicolo.presa?.assistente, fascicolo.presa?.consulente].compactMap { $0?.nomeBreve }
        let signers = staff.isEmpty ? context.operatore.nomeBreve : staff.joined(separator: ", ")
        return people + [
            .line("luogo", "Luogo", stored["luogo"] ?? "", help: "Dove si firma: \"stanza 2\", \"a domicilio\"."),
            .line(
                "operatori", "Firmano per noi", stored["operatori"] ?? signers,
                help: "Gli operatori che firmano il progetto, con il nome."),
            .line("foglio", "Impronta letta", width: 20, help: FirmaHelp.foglio),
        ]
    }

    private func fields(
        of adulto: Componente, _ stored: [String: String], _ context: ScreenContext
    ) -> [FormField] {
        let id = adulto.persona.id.rawValue
        func value(_ part: String) -> String { stored["\(part).\(id)"] ?? "" }
        func field(_ part: String) -> FieldID { FieldID(rawValue: "\(part).\(id)") }
        var day = FormField(
            id: field("firma"), label: adulto.persona.dati.nomeCompleto, kind: .date, help: CaseHelp.firma,
            value: value("firma"))
        day.note = note(on: adulto, context)
        return [
            day,
            .line(field("motivo"), "o motivo", value("motivo"), sharesLine: true, help: CaseHelp.motivoMancata),
            .one(
                field("manca"), "  Non firma", Self.options(MotivoMancataFirma.allCases, \.denominazione),
                value: value("manca"), isRequired: false, help: FirmaHelp.manca),
            .one(
                field("rapp"), "  Rappresentante", Self.options(TipoRappresentante.allCases, \.denominazione),
                value: value("rapp"), isRequired: false, help: FirmaHelp.rappresentante),
            .line(field("delegato"), "  Il suo nome", value("delegato"), help: FirmaHelp.delegato),
            .line(field("decreto"), "  Decreto", value("decreto"), help: FirmaHelp.decreto),
            .line(field("poteri"), "  Poteri", value("poteri"), help: FirmaHelp.poteri),
            .one(
                field("imp"), "  Impedimento", Self.options(ImpedimentoFirma.allCases, \.denominazione),
                value: value("imp"), isRequired: false, help: FirmaHelp.impedimento),
            .line(field("attesta"), "  Lo attesta", value("attesta"), help: FirmaHelp.attesta),
            .line(field("lingua"), "  Spiegato in", value("lingua"), width: 20, help: FirmaHelp.lingua),
            .line(field("interprete"), "  Interprete", value("interprete"), help: FirmaHelp.interprete),
        ]
    }

    private static func options<Value: RawRepresentable<String>>(
        _ all: [Value], _ label: (Value) -> String
    ) -> [ChoiceOption] {
        all.map { ChoiceOption(code: $0.rawValue, label: label($0)) }
    }

    /// Beside who is not asked any more, or has to sign again.
    private func note(on adulto: Componente, _ context: ScreenContext) -> String? {
        if let death = fascicolo.atti.decesso(of: adulto.persona.id) {
            return "deceduto dal \(death.italian): non firma più"
        }
        let firma = fascicolo.progetto?.firme.first { $0.persona == adulto.persona.id }
        guard let firma, let day = firma.data, firma.isSuperata(da: fascicolo.impronta?.attuale) else { return nil }
        return "il \(day.dayMonth) ha firmato un altro testo"
    }

    /// The raw text of each field as the archive holds it; a signature on another text has no day any more.
    func stored(_ context: ScreenContext) -> [String: String] {
        guard let progetto = fascicolo.progetto else { return [:] }
        var values = ["luogo": progetto.luogo, "operatori": progetto.firmeOperatori]
        for firma in progetto.firme {
            let id = firma.persona.rawValue
            let isStale = firma.isSuperata(da: fascicolo.impronta?.attuale)
            values["firma.\(id)"] = isStale ? "" : firma.data?.italian ?? ""
            values["motivo.\(id)"] = firma.motivoMancata
            values["manca.\(id)"] = firma.mancata?.rawValue ?? ""
            values["rapp.\(id)"] = firma.rappresentante?.tipo.rawValue ?? ""
            values["delegato.\(id)"] = firma.rappresentante?.nome ?? ""
            values["decreto.\(id)"] = firma.rappresentante?.decreto ?? ""
            values["poteri.\(id)"] = firma.rappresentante?.poteri ?? ""
            values["imp.\(id)"] = firma.assistenza?.impedimento?.rawValue ?? ""
            values["attesta.\(id)"] = firma.assistenza?.attestatoDa ?? ""
            values["lingua.\(id)"] = firma.assistenza?.lingua ?? ""
            values["interprete.\(id)"] = firma.assistenza?.interprete ?? ""
        }
        return values.filter { !$0.value.isEmpty }
    }

    /// One signature as typed; nil while nothing of it is written.
    func typed(_ adulto: Componente, _ work: FormSession, _ context: ScreenContext) -> FirmaComponente? {
        let id = adulto.persona.id.rawValue
        func text(_ part: String) -> String { work.text(FieldID(rawValue: "\(part).\(id)")) }
        let day = FieldParsing.date(text("firma"), context)
        let reason = text("motivo")
        var firma = FirmaComponente(persona: adulto.persona.id, data: day, motivoMancata: reason)
        if !reason.isEmpty { firma.mancata = MotivoMancataFirma(rawValue: text("manca")) }
        firma.rappresentante = TipoRappresentante(rawValue: text("rapp")).map {
            RappresentanteFirma(tipo: $0, nome: text("delegato"), decreto: text("decreto"), poteri: text("poteri"))
        }
        let help = AssistenzaFirma(
            impedimento: ImpedimentoFirma(rawValue: text("imp")), attestatoDa: text("attesta"), lingua: text("lingua"),
            interprete: text("interprete"))
        if !help.isEmpty { firma.assistenza = help }
        let before = fascicolo.progetto?.firme.first { $0.persona == adulto.persona.id }
        if day != nil, before?.data == day, before?.isSuperata(da: fascicolo.impronta?.attuale) == false {
            firma.impronta = before?.impronta
        }
        let isBlank = day == nil && reason.isEmpty && firma.rappresentante == nil && firma.assistenza == nil
        return isBlank ? nil : firma
    }

    /// F6: shows, or hides again where they are empty, the other fields of the person in focus.
    mutating func toggleDetails() -> Reaction {
        guard let focus = work?.form.focus, let id = Self.person(of: focus) else {
            return .say("Prima si va sulla riga di chi firma.")
        }
        if expanded.remove(id) == nil { expanded.insert(id) }
        settleVisibility()
        if expanded.contains(id) { work?.form.focus(on: FieldID(rawValue: "rapp.\(id)")) }
        return .none
    }

    /// A field is there when somebody asked for it, when it holds words, or when another one calls for it.
    mutating func settleVisibility() {
        guard let form = work?.form else { return }
        let values = form.values
        for field in form.fields {
            let isVisible = isVisible(field.id, field.value, values)
            if field.isVisible != isVisible { work?.form[field.id].isVisible = isVisible }
        }
    }

    private func isVisible(_ id: FieldID, _ value: String, _ values: [String: String]) -> Bool {
        guard let person = Self.person(of: id) else { return true }
        let part = id.rawValue.prefix { $0 != "." }
        if part == "manca" { return !value.isEmpty || values["motivo.\(person)"]?.isEmpty == false }
        guard Self.details.contains(String(part)) else { return true }
        if expanded.contains(person) || !value.isEmpty { return true }
        switch part {
        case "delegato", "decreto", "poteri": return values["rapp.\(person)"]?.isEmpty == false
        case "attesta": return values["imp.\(person)"]?.isEmpty == false
        case "lingua": return values["interprete.\(person)"]?.isEmpty == false
        default: return false
        }
    }

    /// Whose signature a field is about.
    static func person(of id: FieldID) -> Int64? {
        let parts = id.rawValue.split(separator: ".")
        return parts.count == 2 ? Int64(parts[1]) : nil
    }
}
