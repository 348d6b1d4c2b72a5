// SPDX-License-Identifier: EUPL-1.2

import Domain

extension QuadroState {
    /// Parts of an entry, in the order of the form.
    static let parts = ["situazione", "risorse", "bisogni", "priorita", "livello"]

    static func texts(of fascicolo: Fascicolo) -> [String: String] {
        guard let quadro = fascicolo.quadro else { return [:] }
        var texts = ["autori": quadro.autori]
        for voce in quadro.voci {
            let key = Entry(persona: voce.persona, dominio: voce.dominio, soggetto: "").key
            texts["\(key).situazione"] = voce.situazione
            texts["\(key).risorse"] = voce.risorse
            texts["\(key).bisogni"] = voce.bisogni
            texts["\(key).priorita"] = voce.priorita?.rawValue
            texts["\(key).livello"] = voce.livelloIngresso.map { String($0) }
        }
        return texts
    }

    /// The quadro as typed so far.
    func quadro(chiusoIl: CalendarDate? = nil) -> QuadroDiAnalisi {
        QuadroDiAnalisi(
            autori: sheet["autori"], chiusoIl: chiusoIl,
            voci: entries.map { entry in
                VoceQuadro(
                    persona: entry.persona, dominio: entry.dominio, situazione: sheet["\(entry.key).situazione"],
                    risorse: sheet["\(entry.key).risorse"], bisogni: sheet["\(entry.key).bisogni"],
                    priorita: Priorita(rawValue: sheet["\(entry.key).priorita"]),
                    livelloIngresso: Int(sheet["\(entry.key).livello"]))
            })
    }

    /// The domains of today's household, then entries of members who have left.
    func allEntries(_ context: ScreenContext) -> [Entry] {
        let members = fascicolo.nucleo.componenti(on: context.oggi)
        var found = QuadroDiAnalisi.blank(componenti: members, on: context.oggi).voci.map(entry)
        let known = Set(found.map(\.key))
        found += (fascicolo.quadro?.voci ?? []).map(entry).filter { !known.contains($0.key) }
        return found
    }

    private func entry(_ voce: VoceQuadro) -> Entry {
        let member = fascicolo.nucleo.componenti.first { $0.persona.id == voce.persona }
        let name = member?.persona.dati.nomeCompleto ?? "componente uscito"
        return Entry(
            persona: voce.persona, dominio: voce.dominio, soggetto: voce.persona == nil ? "Nucleo" : name)
    }

    func riga(_ contested: SheetSession.Contested) -> RigaConflitto {
        let entry = entries.first { contested.key.hasPrefix($0.key + ".") }
        let part = contested.key.split(separator: ".").last.map(String.init) ?? contested.key
        let label = entry.map { "\($0.soggetto), \($0.dominio.denominazione): \(part)" } ?? part
        let isText = ["autori", "situazione", "risorse", "bisogni"].contains(part)
        return RigaConflitto(
            id: contested.key, label: label, mio: contested.mine, loro: contested.theirs,
            unione: isText ? .paragrafi : nil)
    }
}
