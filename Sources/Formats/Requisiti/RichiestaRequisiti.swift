// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// One household to check against the requirements, as a JSON object says it.
///
/// A key that lacks, or is null, is unknown: the requirement then says what lacks. Inside a member `disabile`,
/// `genitore_o_tutore_di_disabile` and `disoccupato` are false when they lack.
public struct RichiestaRequisiti: Hashable, Sendable {
    /// The day of the domanda, which chooses the rules.
    public let dataDomanda: CalendarDate
    /// What is known of the household.
    public let dati: DatiRequisiti

    /// The households of a JSON text: one object, or a list of objects.
    ///
    /// - Returns: the households, and whether they were a list.
    /// - Throws: `Problem` with the key, or with line and column.
    public static func read(_ bytes: [UInt8]) throws -> (richieste: [RichiestaRequisiti], isList: Bool) {
        let node = try JsonReader.read(bytes)
        guard case .array(let list) = node else { return ([try RichiestaRequisiti(node, place: "")], false) }
        let richieste = try list.enumerated().map { position, item in
            try RichiestaRequisiti(item, place: " (oggetto n. \(position + 1))")
        }
        return (richieste, true)
    }

    private init(_ node: JsonNode, place: String) throws {
        let fields = try JsonFields(node, known: Self.keys, place: place)
        guard let dataDomanda = try fields.date("data_domanda") else {
            throw fields.problem("data_domanda", "serve la data della domanda, come 2018-03-15")
        }
        self.dataDomanda = dataDomanda
        let members = try Self.members(fields, before: dataDomanda)
        dati = DatiRequisiti(
            cittadinanza: try Self.citizenship(fields), residenzaDal: try fields.date("residenza_dal"),
            isee: try fields.euro("isee"), isre: try fields.euro("isre"), immobili: try fields.euro("immobili"),
            mobiliare: try fields.euro("mobiliare"), veicoli: try Self.vehicles(fields, before: dataDomanda),
            imbarcazioni: try fields.flag("imbarcazioni"), naspi: members.naspi, componenti: members.list)
    }

    private static let keys = [
        "data_domanda", "cittadinanza", "residenza_dal", "isee", "isre", "immobili", "mobiliare", "veicoli",
        "imbarcazioni", "componenti",
    ]
    private static let memberKeys = [
        "nascita", "richiedente", "disabile", "genitore_o_tutore_di_disabile", "gravidanza_parto_previsto",
        "disoccupato", "naspi",
    ]

    private static func citizenship(_ fields: JsonFields) throws -> Cittadinanza? {
        guard let text = try fields.text("cittadinanza") else { return nil }
        guard let value = Cittadinanza(rawValue: text) else {
            let known = Cittadinanza.allCases.map(\.rawValue).joined(separator: ", ")
            throw fields.problem("cittadinanza", "«\(text)» non è fra i valori: \(known)")
        }
        return value
    }

    private static func vehicles(_ fields: JsonFields, before date: CalendarDate) throws -> [VeicoloDichiarato]? {
        let keys = ["prima_immatricolazione", "agevolazione_disabilita"]
        return try fields.objects("veicoli", known: keys)?.map { vehicle in
            guard let first = try vehicle.date(keys[0]) else {
                throw vehicle.problem(keys[0], "serve la data della prima immatricolazione, come 2015-06-01")
            }
            guard first <= date else { throw vehicle.problem(keys[0], "la data è dopo quella della domanda") }
            return VeicoloDichiarato(
                primaImmatricolazione: first, haAgevolazioneDisabili: try vehicle.flag(keys[1]) ?? false)
        }
    }

    private static func members(
        _ fields: JsonFields, before date: CalendarDate
    ) throws -> (list: [ComponenteDichiarato], naspi: Bool?) {
        guard let objects = try fields.objects("componenti", known: memberKeys) else { return ([], nil) }
        guard !objects.isEmpty else { throw fields.problem("componenti", "nell'elenco ci vuole almeno il richiedente") }
        var applicants = 0
        var naspi: [Bool?] = []
        let list = try objects.map { member in
            let birth = try member.date("nascita")
            if let birth, birth > date { throw member.problem("nascita", "la data è dopo quella della domanda") }
            if try member.flag("richiedente") == true { applicants += 1 }
            guard applicants <= 1 else { throw member.problem("richiedente", "il richiedente è uno solo") }
            naspi.append(try member.flag("naspi"))
            return ComponenteDichiarato(
                nascita: birth, isDisabile: try member.flag("disabile") ?? false,
                isGenitoreOTutore: try member.flag("genitore_o_tutore_di_disabile") ?? false,
                partoPrevisto: try member.date("gravidanza_parto_previsto"),
                isDisoccupato: try member.flag("disoccupato") ?? false)
        }
        return (list, naspi.contains(true) ? true : naspi.contains(nil) ? nil : false)
    }
}
