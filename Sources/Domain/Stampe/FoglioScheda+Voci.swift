// SPDX-License-Identifier: EUPL-1.2

extension FoglioScheda {
    /// The words for what the role does not read.
    static let riservata = "in carico a servizio specialistico"

    /// A block to be filled by hand: boxes for codes, lines for words.
    static func bianco(_ blocco: BloccoScheda, _ members: [Componente], _ date: CalendarDate) -> [Gruppo] {
        let voci = SchedaAnalisi.voci(of: blocco)
        let once = voci.filter { !$0.ambito.isOfEachMember }.flatMap { voce -> [Voce] in
            let main = bianca(voce)
            guard voce.ambito.namesMembers else { return [main] }
            return [main, Voce(testo: "di chi", risposta: "", hasRiga: true)]
        }
        var groups = [Gruppo(titolo: "\(blocco.rawValue) \(blocco.denominazione)", isBlocco: true, voci: once)]
        let each = voci.filter(\.ambito.isOfEachMember)
        guard !each.isEmpty else { return groups }
        if members.isEmpty {
            let name = Voce(testo: "Nome e cognome", risposta: "", hasRiga: true)
            groups += (1...righeVuote).map {
                Gruppo(titolo: "Componente \($0)", isBlocco: false, voci: [name] + each.map(bianca))
            }
        } else {
            groups += members.compactMap { member in
                let asked = each.filter { $0.ambito.includes(member, on: date) }
                guard !asked.isEmpty else { return nil }
                return Gruppo(titolo: member.persona.dati.nomeCompleto, isBlocco: false, voci: asked.map(bianca))
            }
        }
        return groups
    }

    private static func bianca(_ voce: VoceScheda) -> Voce {
        let must = voce.isObbligatoria ? " *" : ""
        switch voce.tipo {
        case .siNo: return Voce(testo: voce.testo + must, risposta: "☐ sì   ☐ no")
        case .scelta(let opzioni), .scelte(let opzioni):
            return Voce(
                testo: voce.testo + must,
                risposta: opzioni.map { "☐ \($0.denominazione)" }.joined(separator: "   "))
        case .testo, .testoLungo, .data, .numero, .euro:
            return Voce(testo: voce.testo + must, risposta: "", hasRiga: true)
        }
    }

    /// A block with its answers; items without an answer that are not mandatory are left out.
    static func compilato(
        _ blocco: BloccoScheda, _ sheet: AnalisiPreliminare, _ members: [Componente], _ date: CalendarDate,
        _ readsReserved: Bool
    ) -> [Gruppo] {
        let voci = SchedaAnalisi.voci(of: blocco)
        let once = voci.filter { !$0.ambito.isOfEachMember }.compactMap { voce -> Voce? in
            if voce.isRiservata, !readsReserved {
                return voce.condizione == nil ? Voce(testo: voce.testo, risposta: riservata) : nil
            }
            return compilata(voce, voce.codice, sheet, members)
        }
        var groups = [Gruppo(titolo: "\(blocco.rawValue) \(blocco.denominazione)", isBlocco: true, voci: once)]
        let each = voci.filter(\.ambito.isOfEachMember)
        for member in members {
            let given = each.compactMap { voce in
                voce.ambito.includes(member, on: date) || !sheet[voce.chiave(of: member.persona.id)].isEmpty
                    ? compilata(voce, voce.chiave(of: member.persona.id), sheet, members) : nil
            }
            if !given.isEmpty {
                groups.append(Gruppo(titolo: member.persona.dati.nomeCompleto, isBlocco: false, voci: given))
            }
        }
        if groups.count == 1, once.isEmpty {
            groups[0].voci = [Voce(testo: "Nessuna risposta", risposta: "-")]
        }
        return groups
    }

    private static func compilata(
        _ voce: VoceScheda, _ key: String, _ sheet: AnalisiPreliminare, _ members: [Componente]
    ) -> Voce? {
        var answer = voce.tipo.parole(sheet[key])
        if answer.isEmpty { return voce.isObbligatoria ? Voce(testo: voce.testo, risposta: "da rilevare") : nil }
        let names = sheet[voce.chiaveComponenti].split(separator: ",").compactMap { code in
            members.first { "\($0.persona.id.rawValue)" == code }?.persona.dati.nomeCompleto
        }
        if voce.ambito.namesMembers, !names.isEmpty { answer += ": \(names.joined(separator: ", "))" }
        return Voce(testo: voce.testo, risposta: answer)
    }
}
