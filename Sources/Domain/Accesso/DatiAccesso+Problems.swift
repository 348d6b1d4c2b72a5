// SPDX-License-Identifier: EUPL-1.2

extension DatiAccesso {
    /// What keeps this contact from being recorded; the time of day is checked when `now` is given.
    public func problems(today: CalendarDate, now: TimeOfDay? = nil) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if let now, data == today, ora > now {
            found.append(Problem("ora_futura", "L'ora è nel futuro: controllarla.", field: "ora"))
        }
        found += handover(today)
        if interlocutore != .interessato, chiamante.allSatisfy(\.isWhitespace) {
            found.append(
                Problem(
                    "chiamante_mancante", "Manca il nome di chi parla: scriverlo, con che cosa è per la persona.",
                    field: "chiamante"))
        }
        if motivi.isEmpty {
            found.append(Problem("motivo_mancante", "Manca il motivo: indicarne almeno uno.", field: "motivi"))
        }
        if let informativaIl, informativaIl > today {
            found.append(
                Problem(
                    "informativa_futura", "La data dell'informativa è nel futuro: controllarla.",
                    field: "informativaIl"))
        }
        return found + outcome
    }

    /// A CAF hands over after it has received.
    private func handover(_ today: CalendarDate) -> [Problem] {
        guard let consegnatoIl else { return [] }
        if consegnatoIl > today {
            return [
                Problem("consegna_futura", "La data di consegna è nel futuro: controllarla.", field: "consegnatoIl")
            ]
        }
        guard consegnatoIl < data else { return [] }
        return [
            Problem(
                "consegna_prima", "Il CAF ha ricevuto il \(data.italian): la consegna non può venire prima.",
                field: "consegnatoIl")
        ]
    }

    /// What the outcome asks to say.
    private var outcome: [Problem] {
        switch esito {
        case .altroServizio where rinvio == nil || rinvio?.servizio.allSatisfy(\.isWhitespace) == true:
            return [Problem("rinvio_mancante", "Manca il servizio a cui è inviata la persona.", field: "servizio")]
        case .appuntamento:
            guard let appuntamento else {
                return [
                    Problem(
                        "appuntamento_mancante", "Manca il giorno dell'appuntamento.", field: "appuntamentoIl")
                ]
            }
            guard appuntamento.data < data else { return [] }
            return [
                Problem(
                    "appuntamento_prima", "L'appuntamento viene prima del contatto: controllare le date.",
                    field: "appuntamentoIl")
            ]
        default: return []
        }
    }
}
