// SPDX-License-Identifier: EUPL-1.2

extension ModelloNota {
    /// Reads a template from its file: `titolo:`, `tipo:` and `riservata:` lines, then one field a line.
    ///
    /// A field is its label, with ` *` after it when it is required and ` | words for F1` when there are any. Lines
    /// that begin with `#` and empty lines count for nothing.
    ///
    /// - Throws: `Problem` that names the line and the remedy.
    public init(codice: String, testo: String) throws(Problem) {
        var titolo = ""
        var tipo: TipoNota?
        var isRiservata = false
        var campi: [CampoModello] = []
        for (index, raw) in testo.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = Self.trim(raw)
            if line.isEmpty || line.hasPrefix("#") { continue }
            if let value = Self.value(line, of: "titolo") {
                titolo = value
            } else if let value = Self.value(line, of: "tipo") {
                guard let found = Self.tipo(value) else {
                    let known = TipoNota.allCases.map(\.denominazione).joined(separator: ", ")
                    throw Self.problem(index, "il tipo «\(value)» non c'è: usare uno di \(known)")
                }
                tipo = found
            } else if let value = Self.value(line, of: "riservata") {
                guard ["sì", "si", "no"].contains(value.lowercased()) else {
                    throw Self.problem(index, "«riservata» vuole sì oppure no")
                }
                isRiservata = value.lowercased() != "no"
            } else {
                campi.append(try Self.campo(line, index, after: campi))
            }
        }
        guard !titolo.isEmpty else { throw Self.problem(0, "manca il titolo: scrivere «titolo: Primo colloquio»") }
        guard let tipo else { throw Self.problem(0, "manca il tipo: scrivere per esempio «tipo: colloquio»") }
        self.init(codice: codice, titolo: titolo, tipo: tipo, isRiservata: isRiservata, campi: campi)
    }

    private static func campo(
        _ line: String, _ index: Int, after campi: [CampoModello]
    ) throws(Problem) -> CampoModello {
        let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        var label = trim(parts[0])
        let isRequired = label.hasSuffix("*")
        if isRequired { label = trim(label.dropLast()) }
        guard !label.isEmpty, label.count <= longestLabel else {
            throw problem(index, "il nome del campo va da 1 a \(longestLabel) lettere")
        }
        guard !campi.contains(where: { $0.etichetta == label }) else {
            throw problem(index, "il campo «\(label)» c'è già")
        }
        guard campi.count < massimoCampi else { throw problem(index, "i campi sono più di \(massimoCampi)") }
        return CampoModello(
            etichetta: label, aiuto: parts.count > 1 ? trim(parts[1]) : "", isObbligatorio: isRequired)
    }

    /// What fits before a value on a screen of eighty columns.
    private static let longestLabel = 30

    private static func tipo(_ value: String) -> TipoNota? {
        TipoNota(rawValue: value.lowercased()) ?? TipoNota.allCases.first { $0.denominazione == value.lowercased() }
    }

    private static func value(_ line: String, of name: String) -> String? {
        guard line.lowercased().hasPrefix(name + ":") else { return nil }
        return trim(line.dropFirst(name.count + 1))
    }

    private static func trim(_ text: some StringProtocol) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    private static func problem(_ index: Int, _ words: String) -> Problem {
        Problem("modello_nota", "riga \(index + 1): \(words).", field: "modello")
    }
}
