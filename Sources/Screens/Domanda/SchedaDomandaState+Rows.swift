// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// How many rows each list of the form has; the next one appears when the one before is filled.
    static let vehicleRows = 1...3
    static let paymentRows = 1...5
    static let workRows = 1...3

    /// The name of a field of a row: "veicolo2Targa".
    static func row(_ list: String, _ number: Int, _ part: String) -> FieldID {
        FieldID(rawValue: "\(list)\(number)\(part)")
    }

    /// The vehicles first registered lately.
    var vehicleFields: [FormField] {
        Self.vehicleRows.flatMap { number in
            [
                FormField(
                    id: Self.row("veicolo", number, "Dal"), label: "Veicolo \(number) dal", kind: .date,
                    help: "La prima immatricolazione: vale un veicolo di almeno 24 mesi prima della domanda."),
                FormField(
                    id: Self.row("veicolo", number, "Targa"), label: "Targa", kind: .text(maxLength: 10),
                    help: "La targa, se si sa.", sharesLine: true),
                FormField(
                    id: Self.row("veicolo", number, "Disabili"), label: "Per disabilità", kind: .yesNo,
                    help: "Il veicolo ha l'agevolazione fiscale per disabilità: allora non si conta.", value: "n"),
            ]
        }
    }

    /// The other payments to the household.
    var paymentFields: [FormField] {
        Self.paymentRows.flatMap { number in
            [
                FormField(
                    id: Self.row("aiuto", number, "Nome"), label: "Aiuto \(number)", kind: .text(maxLength: 40),
                    help: "Un'altra prestazione: per esempio assegno di invalidità, assegno di maternità."),
                FormField(
                    id: Self.row("aiuto", number, "Importo"), label: "Importo", kind: .euro,
                    help: "L'importo di un pagamento.", sharesLine: true),
                FormField(
                    id: Self.row("aiuto", number, "Ogni"), label: "Quando",
                    kind: .choice(
                        Periodicita.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                    help: "Ogni quanto arriva: si divide per i mesi che copre. Una volta sola vale dodici mesi.",
                    value: Periodicita.mensile.rawValue),
                FormField(
                    id: Self.row("aiuto", number, "Prova"), label: "Prova mezzi", kind: .yesNo,
                    help: "Dipende dal reddito: solo allora abbassa il beneficio. L'accompagnamento non si conta.",
                    value: "s", sharesLine: true),
                FormField(
                    id: Self.row("aiuto", number, "Data"), label: "Pagato il", kind: .date,
                    help: "Il giorno del pagamento: nei dodici mesi dopo se ne conta un dodicesimo al mese."),
            ]
        }
    }

    /// The works going on, for the REI-Com.
    var workFields: [FormField] {
        let members = nucleo.componenti.map {
            ChoiceOption(code: "\($0.persona.id.rawValue)", label: $0.persona.dati.nomeCompleto)
        }
        return Self.workRows.flatMap { number in
            [
                FormField(
                    id: Self.row("lavoro", number, "Chi"), label: "Lavora \(number)", kind: .choice(members),
                    help: "Chi lavora, fra i componenti."),
                FormField(
                    id: Self.row("lavoro", number, "Dal"), label: "Dal", kind: .date,
                    help: "L'inizio del lavoro: il ReI-Com si presenta entro 30 giorni.", sharesLine: true),
                FormField(
                    id: Self.row("lavoro", number, "Reddito"), label: "Reddito annuo", kind: .euro,
                    help: "Il reddito che ci si aspetta nell'anno."),
                FormField(
                    id: Self.row("lavoro", number, "Settore"), label: "Settore", kind: .text(maxLength: 40),
                    help: "Dipendente o autonomo, e in che cosa.", sharesLine: true),
            ]
        }
    }

    /// A row is shown once the one before it has something.
    mutating func refreshRows() {
        func show(_ id: FieldID, _ isVisible: Bool) {
            if session.form[id].isVisible != isVisible { session.form[id].isVisible = isVisible }
        }
        let hasVehicles = value("hasVeicoli") == "s"
        for number in Self.vehicleRows {
            let isOpen = hasVehicles && (number == 1 || !value(Self.row("veicolo", number - 1, "Dal")).isEmpty)
            for part in ["Dal", "Targa", "Disabili"] { show(Self.row("veicolo", number, part), isOpen) }
        }
        for number in Self.paymentRows {
            let isOpen = number == 1 || !value(Self.row("aiuto", number - 1, "Importo")).isEmpty
            for part in ["Nome", "Importo"] { show(Self.row("aiuto", number, part), isOpen) }
            let isFilled = isOpen && !value(Self.row("aiuto", number, "Nome")).isEmpty
            for part in ["Ogni", "Prova"] { show(Self.row("aiuto", number, part), isFilled) }
            let isOnce = value(Self.row("aiuto", number, "Ogni")) == Periodicita.unaTantum.rawValue
            show(Self.row("aiuto", number, "Data"), isFilled && isOnce)
        }
        let hasWork = value("reiCom") == "s"
        for number in Self.workRows {
            let isOpen = hasWork && (number == 1 || !value(Self.row("lavoro", number - 1, "Chi")).isEmpty)
            for part in ["Chi", "Dal", "Reddito", "Settore"] { show(Self.row("lavoro", number, part), isOpen) }
        }
    }

    /// The rows of a domanda in the archive, as raw text.
    static func rowValues(of dati: DatiDomanda) -> [String: String] {
        var values: [String: String] = [:]
        for (number, vehicle) in zip(vehicleRows, dati.veicoliDichiarati ?? []) {
            values["veicolo\(number)Dal"] = vehicle.primaImmatricolazione.italian
            values["veicolo\(number)Targa"] = vehicle.targa ?? ""
            values["veicolo\(number)Disabili"] = FieldParsing.text(vehicle.haAgevolazioneDisabili)
        }
        for (number, payment) in zip(paymentRows, dati.trattamentiDichiarati) {
            values["aiuto\(number)Nome"] = payment.descrizione
            values["aiuto\(number)Importo"] = payment.importo.italian
            values["aiuto\(number)Ogni"] = payment.periodicita.rawValue
            values["aiuto\(number)Prova"] = FieldParsing.text(payment.hasProvaDeiMezzi)
            values["aiuto\(number)Data"] = payment.data?.italian ?? ""
        }
        for (number, work) in zip(workRows, dati.lavori ?? []) {
            values["lavoro\(number)Chi"] = "\(work.persona.rawValue)"
            values["lavoro\(number)Dal"] = work.dal?.italian ?? ""
            values["lavoro\(number)Reddito"] = work.redditoAnnuo?.italian ?? ""
            values["lavoro\(number)Settore"] = work.settore
        }
        return values
    }

    /// The vehicles typed; nil while it is not said whether there are any.
    func vehicles(_ context: ScreenContext) -> [VeicoloDichiarato]? {
        guard let has = FieldParsing.flag(value("hasVeicoli")) else { return nil }
        guard has else { return [] }
        let rows = Self.vehicleRows.compactMap { number -> VeicoloDichiarato? in
            guard let first = FieldParsing.date(value(Self.row("veicolo", number, "Dal")), context) else { return nil }
            let plate = value(Self.row("veicolo", number, "Targa"))
            return VeicoloDichiarato(
                primaImmatricolazione: first,
                haAgevolazioneDisabili: value(Self.row("veicolo", number, "Disabili")) == "s",
                targa: plate.isEmpty ? nil : plate)
        }
        return rows.isEmpty ? nil : rows
    }

    /// The payments typed.
    func payments(_ context: ScreenContext) -> [TrattamentoDichiarato] {
        Self.paymentRows.compactMap { number in
            guard let amount = FieldParsing.euro(value(Self.row("aiuto", number, "Importo"))), amount > .zero else {
                return nil
            }
            let name = value(Self.row("aiuto", number, "Nome"))
            let often = Periodicita(rawValue: value(Self.row("aiuto", number, "Ogni"))) ?? .mensile
            return TrattamentoDichiarato(
                descrizione: name.isEmpty ? "altro trattamento" : name, importo: amount, periodicita: often,
                hasProvaDeiMezzi: value(Self.row("aiuto", number, "Prova")) != "n",
                data: often == .unaTantum
                    ? FieldParsing.date(value(Self.row("aiuto", number, "Data")), context) : nil)
        }
    }

    /// The works typed; nil when nobody works.
    func works(_ context: ScreenContext) -> [LavoroDichiarato]? {
        guard value("reiCom") == "s" else { return nil }
        let rows = Self.workRows.compactMap { number -> LavoroDichiarato? in
            guard let id = Int64(value(Self.row("lavoro", number, "Chi"))) else { return nil }
            return LavoroDichiarato(
                persona: Identifier(id), dal: FieldParsing.date(value(Self.row("lavoro", number, "Dal")), context),
                redditoAnnuo: FieldParsing.euro(value(Self.row("lavoro", number, "Reddito"))),
                settore: value(Self.row("lavoro", number, "Settore")))
        }
        return rows.isEmpty ? nil : rows
    }
}
