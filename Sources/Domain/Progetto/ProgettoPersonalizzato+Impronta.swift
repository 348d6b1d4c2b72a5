// SPDX-License-Identifier: EUPL-1.2

extension ProgettoPersonalizzato {
    /// What people sign, as a text with one fact a line: the same content gives the same text, any change another.
    ///
    /// Signatures, place and how far things have come are not in it: they change after the paper is printed. Names
    /// are in it, because they are on the paper.
    ///
    /// - Parameters:
    ///   - codice: code of the case file.
    ///   - componenti: everybody who was ever in the household.
    public func testoDaFirmare(codice: String, componenti: [Componente]) -> String {
        let names = Dictionary(
            componenti.map { ($0.persona.id, $0.persona.dati.nomeCompleto) }, uniquingKeysWith: { first, _ in first })
        return testo(codice: codice) { names[$0] ?? "?" }
    }

    /// The same text with the members by their number: what does not change when a name is corrected.
    public var testoPerNumero: String { testo(codice: "") { "#\($0.rawValue)" } }

    private func testo(codice: String, naming name: (Identifier<Persona>) -> String) -> String {
        func who(_ id: Identifier<Persona>?) -> String { id.map(name) ?? "nucleo" }
        var lines: [String] = []
        func line(_ kind: String, _ values: [String]) {
            lines.append(([kind] + values).map { Self.oneLine($0) }.joined(separator: "\t"))
        }
        line("progetto", ["1", codice, "\(versione)", apertoIl.iso])
        line("testata", [figuraDiRiferimento, inizio?.iso ?? "", fine?.iso ?? "", frequenza.rawValue])
        for obiettivo in obiettivi {
            let people = obiettivo.componenti.isEmpty ? "nucleo" : obiettivo.componenti.map(who).joined(separator: ", ")
            line("obiettivo", [obiettivo.fase.map { "\($0)" } ?? "", obiettivo.area.rawValue, people, obiettivo.testo])
            for risultato in obiettivo.risultati {
                line(
                    "risultato",
                    [
                        risultato.testo, risultato.indicatore, risultato.valoreIniziale, risultato.valoreAtteso,
                        risultato.entro?.iso ?? "",
                    ])
            }
        }
        for intervento in interventi {
            line(
                "sostegno",
                [
                    intervento.codice, who(intervento.persona), intervento.titolare ?? "", intervento.fornitore,
                    intervento.invio ?? "", intervento.fondo, intervento.dal?.iso ?? "", intervento.al?.iso ?? "",
                    intervento.quantita.map { "\($0)" } ?? "", intervento.unita,
                ])
        }
        for impegno in impegni {
            line(
                "impegno",
                [who(impegno.persona), impegno.tipo.rawValue, impegno.testo, impegno.frequenza, impegno.verifica])
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text that cannot be taken for two fields or two lines.
    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 13 || $0 == 92 }) else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\".unicodeScalars
            case "\t": escaped += "\\t".unicodeScalars
            case "\n": escaped += "\\n".unicodeScalars
            case "\r": escaped += "\\r".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
