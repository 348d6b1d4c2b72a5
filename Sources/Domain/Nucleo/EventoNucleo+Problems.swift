// SPDX-License-Identifier: EUPL-1.2

extension EventoNucleo {
    /// What keeps the event from being recorded, each beside its field.
    ///
    /// - Parameter altro: the rows of the other household, for a join.
    public func problems(
        _ righe: [DatiComponente], altro: [DatiComponente] = [], today: CalendarDate
    ) -> [Problem] {
        if data > today {
            return [
                Problem("data_futura", "La data è nel futuro: l'evento si registra quando è avvenuto.", field: "data")
            ]
        }
        let present = righe.filter { $0.isMember(on: data) }
        guard !present.isEmpty else {
            return [
                Problem(
                    "nucleo_vuoto", "In quel giorno nel nucleo non c'è nessuno: controllare la data.", field: "data")
            ]
        }
        if let later = laterChange(righe) {
            return [
                Problem(
                    "data_anteriore",
                    "Il \(later.italian) il nucleo è già cambiato: correggere la data, o le righe del nucleo.",
                    field: "data")
            ]
        }
        let found = special(present, altro.filter { $0.isMember(on: data) }, today)
        guard found.isEmpty else { return found }
        let after = applied(to: righe, altro: altro)
        let isEmptied = !after.dopo.contains { $0.isMember(on: data) }
        return (isEmptied ? [] : Nucleo.problems(after.dopo, on: data))
            + (variazione.tipo == .separazione ? Nucleo.problems(after.altro ?? [], on: data) : [])
    }

    /// The first day after the event on which the household is known to change.
    private func laterChange(_ righe: [DatiComponente]) -> CalendarDate? {
        let entries = righe.map(\.dal)
        let exits = righe.compactMap { $0.al.flatMap { $0 > data ? $0.adding(days: 1) : nil } }
        return (entries + exits).filter { $0 > data }.min()
    }

    private func special(
        _ present: [DatiComponente], _ others: [DatiComponente], _ today: CalendarDate
    ) -> [Problem] {
        let applicant = present.first { $0.parentela == .richiedente }?.persona
        switch variazione {
        case .nascita(let dati, _):
            var found = dati.problems(today: today)
            if let nascita = dati.nascita, nascita > data {
                found.append(
                    Problem(
                        "nascita_dopo", "La nascita viene dopo l'ingresso nel nucleo: correggere la data.",
                        field: "data"))
            }
            return found
        case .ingresso(let dati):
            if present.contains(where: { $0.persona == dati.persona }) {
                return [Problem("gia_componente", "È già nel nucleo: non serve un ingresso.", field: "persona")]
            }
            return []
        case .uscita(let persona):
            if persona == applicant {
                return [
                    Problem(
                        "richiedente_esce",
                        "La domanda resta con chi l'ha presentata: registrare una separazione, o prima il cambio del richiedente.",
                        field: "persona")
                ]
            }
            return missing(persona, present)
        case .decesso(let persona, let parentele):
            let left = present.filter { $0.persona != persona }
            if persona == applicant, !left.isEmpty { return successor(parentele, among: left) }
            return missing(persona, present)
        case .separazione(let going):
            if going.isEmpty {
                return [Problem("nessuno_esce", "Nessuno va nel nuovo nucleo: indicare chi.", field: "persona")]
            }
            if going.contains(where: { $0.persona == applicant }) {
                return [
                    Problem(
                        "richiedente_resta",
                        "Chi ha presentato la domanda resta in questo nucleo, con la domanda: segnare gli altri.",
                        field: "persona")
                ]
            }
            return going.flatMap { missing($0.persona, present) }
        case .unione(_, _, let coming):
            if others.isEmpty {
                return [
                    Problem("altro_vuoto", "L'altro nucleo in quel giorno è vuoto: controllare la data.", field: "data")
                ]
            }
            let here = Set(present.map(\.persona))
            let named = Set(coming.map(\.persona))
            let isWhole = others.allSatisfy { named.contains($0.persona) || here.contains($0.persona) }
            return isWhole
                ? []
                : [Problem("parentela_mancante", "Manca la parentela di chi arriva: indicarla.", field: "persona")]
        case .cambioRichiedente(_, let parentele): return successor(parentele, among: present, otherThan: applicant)
        }
    }

    private func missing(_ persona: Identifier<Persona>, _ present: [DatiComponente]) -> [Problem] {
        present.contains { $0.persona == persona }
            ? [] : [Problem("non_componente", "In quel giorno non è nel nucleo: controllare la data.", field: "data")]
    }

    private func successor(
        _ parentele: [ParentelaMembro], among present: [DatiComponente], otherThan former: Identifier<Persona>? = nil
    ) -> [Problem] {
        let chosen = parentele.filter { $0.parentela == .richiedente }.map(\.persona)
        guard chosen.count == 1, chosen.first != former, present.contains(where: { $0.persona == chosen.first }) else {
            return [
                Problem(
                    "nuovo_richiedente",
                    "Indicare chi è il nuovo richiedente: uno solo, tra chi resta nel nucleo.", field: "nuovo")
            ]
        }
        let named = Set(parentele.map(\.persona))
        return present.allSatisfy { named.contains($0.persona) }
            ? []
            : [Problem("parentela_mancante", "Manca la parentela con il nuovo richiedente: indicarla.", field: "nuovo")]
    }
}
