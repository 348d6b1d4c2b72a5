// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ProgettoState {
    static let lists = [ParteProgetto.obiettivi, .interventi, .impegni].map(\.prefix)

    static func texts(of fascicolo: Fascicolo) -> [String: String] {
        guard let progetto = fascicolo.progetto else { return [:] }
        var texts = [
            "testata.figura": progetto.figuraDiRiferimento, "testata.apertoIl": progetto.apertoIl.iso,
            "testata.inizio": progetto.inizio?.iso ?? "", "testata.fine": progetto.fine?.iso ?? "",
            "testata.frequenza": progetto.frequenza.rawValue,
        ]
        for (index, row) in progetto.obiettivi.enumerated() {
            let members = row.componenti.map { String($0.rawValue) }.joined(separator: ",")
            let results = row.risultati.map {
                [$0.testo, $0.indicatore, $0.valoreIniziale, $0.valoreAtteso, $0.entro?.iso ?? "", $0.stato.rawValue]
            }
            texts["obiettivi.\(index)"] =
                RigaProgetto(
                    fields: [row.area.rawValue, row.testo, members, row.fase.map { String($0) } ?? ""],
                    results: results
                ).text
        }
        for (index, row) in progetto.interventi.enumerated() {
            texts["interventi.\(index)"] =
                RigaProgetto(fields: [
                    row.codice, member(row.persona), row.fornitore, row.fondo, row.dal?.iso ?? "", row.al?.iso ?? "",
                    row.quantita.map { String($0) } ?? "", row.unita, row.stato.rawValue,
                    row.titolare ?? "", row.invio ?? "",
                ]).text
        }
        for (index, row) in progetto.impegni.enumerated() {
            texts["impegni.\(index)"] =
                RigaProgetto(fields: [
                    member(row.persona), row.tipo.rawValue, row.testo, row.frequenza, row.verifica,
                    row.stato.rawValue,
                ]).text
        }
        return texts
    }

    /// Reads the texts into a project; signatures are those of the archive.
    func read(_ context: ScreenContext) -> ProgettoPersonalizzato {
        var progetto = fascicolo.progetto ?? ProgettoPersonalizzato(apertoIl: context.oggi)
        progetto.figuraDiRiferimento = sheet["testata.figura"]
        progetto.apertoIl = CalendarDate(iso: sheet["testata.apertoIl"]) ?? progetto.apertoIl
        progetto.inizio = CalendarDate(iso: sheet["testata.inizio"])
        progetto.fine = CalendarDate(iso: sheet["testata.fine"])
        progetto.frequenza = FrequenzaContatti(rawValue: sheet["testata.frequenza"]) ?? .mensile
        progetto.obiettivi = rows(.obiettivi).map { row in
            Obiettivo(
                area: AreaObiettivo(rawValue: row.fields[0]) ?? .personale, testo: row.fields[1],
                componenti: row.fields[2].split(separator: ",").compactMap { Int64($0) }.map { Identifier($0) },
                risultati: row.results.map { result in
                    RisultatoAtteso(
                        testo: result[0], indicatore: result[1], valoreIniziale: result[2], valoreAtteso: result[3],
                        entro: CalendarDate(iso: result[4]), stato: StatoRisultato(rawValue: result[5]) ?? .previsto)
                }, fase: Int(row.fields[3]))
        }
        progetto.interventi = rows(.interventi).map { row in
            Intervento(
                codice: row.fields[0], persona: Self.person(row.fields[1]), fornitore: row.fields[2],
                fondo: row.fields[3], dal: CalendarDate(iso: row.fields[4]), al: CalendarDate(iso: row.fields[5]),
                quantita: Int(row.fields[6]), unita: row.fields[7],
                stato: StatoIntervento(rawValue: row.fields[8]) ?? .previsto,
                titolare: row.fields[9].isEmpty ? nil : row.fields[9],
                invio: row.fields[10].isEmpty ? nil : row.fields[10])
        }
        progetto.impegni = rows(.impegni).map { row in
            Impegno(
                persona: Self.person(row.fields[0]), tipo: TipoImpegno(rawValue: row.fields[1]) ?? .altro,
                testo: row.fields[2], frequenza: row.fields[3], verifica: row.fields[4],
                stato: StatoImpegno(rawValue: row.fields[5]) ?? .previsto)
        }
        return progetto
    }

    /// Rows of a list, in order.
    func rows(_ parte: ParteProgetto) -> [RigaProgetto] {
        var found: [RigaProgetto] = []
        while !sheet["\(parte.prefix)\(found.count)"].isEmpty { found.append(row(parte, found.count)) }
        return found
    }

    /// One row of a list.
    func row(_ parte: ParteProgetto, _ index: Int) -> RigaProgetto {
        let luogo: LuogoProgetto =
            switch parte {
            case .testata: .testata
            case .obiettivi: .obiettivo(index)
            case .interventi: .intervento(index)
            case .impegni: .impegno(index)
            }
        return RigaProgetto(
            text: sheet["\(parte.prefix)\(index)"], count: luogo.names.count,
            resultCount: LuogoProgetto.risultato(0, 0).names.count)
    }

    /// Puts rows in the place of a list.
    mutating func replace(_ parte: ParteProgetto, _ rows: [RigaProgetto]) {
        let old = self.rows(parte).count
        for (index, row) in rows.enumerated() { sheet.set("\(parte.prefix)\(index)", row.text) }
        for index in rows.count..<max(rows.count, old) { sheet.set("\(parte.prefix)\(index)", "") }
    }

    /// Closes the gaps that a comparison may leave between numbered rows.
    mutating func closeGaps() {
        for parte in [ParteProgetto.obiettivi, .interventi, .impegni] {
            let numbers = sheet.typed.keys.compactMap { key in
                key.hasPrefix(parte.prefix) ? Int(key.dropFirst(parte.prefix.count)) : nil
            }.sorted()
            for (index, number) in numbers.enumerated() where index != number {
                sheet.set("\(parte.prefix)\(index)", sheet["\(parte.prefix)\(number)"])
                sheet.set("\(parte.prefix)\(number)", "")
            }
        }
    }

    private static func member(_ id: Identifier<Persona>?) -> String { id.map { String($0.rawValue) } ?? everybody }

    private static func person(_ text: String) -> Identifier<Persona>? { Int64(text).map { Identifier($0) } }

    /// Code of the whole household among the members.
    static let everybody = "nucleo"

    /// "tutto il nucleo", or the names of the members.
    func names(_ codes: String) -> String {
        let found = codes.split(separator: ",").compactMap { code in
            componenti.first { String($0.persona.id.rawValue) == code }?.persona.dati.nome
        }
        return found.isEmpty ? "tutto il nucleo" : found.joined(separator: ", ")
    }

    func riga(_ contested: SheetSession.Contested) -> RigaConflitto {
        RigaConflitto(
            id: contested.key, label: label(contested.key), mio: words(contested.key, contested.mine),
            loro: words(contested.key, contested.theirs),
            unione: contested.key == "testata.figura" ? .riga(maxLength: 80) : nil)
    }

    private func label(_ key: String) -> String {
        let parts = key.split(separator: ".")
        guard parts.count == 2, let number = Int(parts[1]) else {
            return fields(of: .testata).first { "testata.\($0.id.rawValue)" == key }?.label ?? key
        }
        let name = parts[0] == "obiettivi" ? "Obiettivo" : parts[0] == "interventi" ? "Intervento" : "Impegno"
        return "\(name) \(number + 1)"
    }

    /// A row in words, for the comparison.
    private func words(_ key: String, _ text: String) -> String {
        guard !text.isEmpty else { return "" }
        guard let parte = ParteProgetto.allCases.first(where: { key.hasPrefix($0.prefix) }), parte != .testata else {
            return CalendarDate(iso: text)?.italian ?? text
        }
        let names =
            switch parte {
            case .testata, .obiettivi: LuogoProgetto.obiettivo(0).names
            case .interventi: LuogoProgetto.intervento(0).names
            case .impegni: LuogoProgetto.impegno(0).names
            }
        let row = RigaProgetto(
            text: text, count: names.count, resultCount: LuogoProgetto.risultato(0, 0).names.count)
        let lines = [row.fields] + row.results
        return lines.map { fields in
            fields.filter { !$0.isEmpty }.map { CalendarDate(iso: $0)?.italian ?? $0 }.joined(separator: "; ")
        }.joined(separator: "\n")
    }
}
