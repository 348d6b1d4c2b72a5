// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The rows of an équipe as texts, one a row, and back: the shape of the draft and of the comparison.
enum EquipeRows {
    static let componente = "componente."
    static let incontro = "incontro."
    /// The row being written, kept in the draft too.
    static let open = "aperta"

    /// The texts of an équipe.
    static func texts(_ equipe: EquipeMultidisciplinare) -> [String: String] {
        var texts: [String: String] = [:]
        for (index, item) in equipe.componenti.enumerated() { texts["\(componente)\(index)"] = text(item) }
        for (index, item) in equipe.incontri.enumerated() { texts["\(incontro)\(index)"] = text(item) }
        return texts
    }

    /// The équipe of some texts; a row that cannot be read is left out.
    static func equipe(_ texts: [String: String]) -> EquipeMultidisciplinare {
        EquipeMultidisciplinare(
            componenti: rows(componente, texts).compactMap(member), incontri: rows(incontro, texts).compactMap(meeting))
    }

    /// The texts of a list, in order.
    static func rows(_ prefix: String, _ texts: [String: String]) -> [String] {
        keys(prefix, texts).compactMap { texts[$0] }
    }

    /// The keys of the rows of a list, in order: a row taken away leaves its number free.
    static func keys(_ prefix: String, _ texts: [String: String]) -> [String] {
        numbers(prefix, texts).sorted().map { "\(prefix)\($0)" }
    }

    /// The key of a row added to a list.
    static func newKey(_ prefix: String, _ texts: [String: String]) -> String {
        "\(prefix)\((numbers(prefix, texts).max() ?? -1) + 1)"
    }

    private static func numbers(_ prefix: String, _ texts: [String: String]) -> [Int] {
        texts.compactMap { key, value in
            key.hasPrefix(prefix) && !value.isEmpty ? Int(key.dropFirst(prefix.count)) : nil
        }
    }

    static func text(_ item: ComponenteEquipe) -> String {
        join([
            item.operatore.map { "\($0.rawValue)" } ?? "", item.nome, item.ente, item.profilo, item.ruolo.rawValue,
            "\(item.oreMensili)", item.tipo?.rawValue ?? "", item.consenso?.persona ?? "",
            item.consenso?.data.iso ?? "",
        ])
    }

    static func text(_ item: IncontroEquipe) -> String {
        join([
            item.data.iso, item.presenti, item.decisioni, item.prossimo?.iso ?? "",
            item.prossimaOra.map { "\($0.minutesAfterMidnight)" } ?? "", item.durata.map { "\($0)" } ?? "",
        ])
    }

    static func member(_ text: String) -> ComponenteEquipe? {
        let parts = split(text)
        // Six parts in the drafts written before profile and agreement were told.
        guard parts.count == 6 || parts.count == 9, let ruolo = RuoloEquipe(rawValue: parts[4]) else { return nil }
        let consenso = parts.count == 9 ? CalendarDate(iso: parts[8]) : nil
        return ComponenteEquipe(
            operatore: Int64(parts[0]).map { Identifier($0) }, nome: parts[1], ente: parts[2], profilo: parts[3],
            ruolo: ruolo, oreMensili: Int(parts[5]) ?? 0,
            tipo: parts.count == 9 ? TipoComponente(rawValue: parts[6]) : nil,
            consenso: consenso.map { ConsensoInvito(persona: parts[7], data: $0) })
    }

    static func meeting(_ text: String) -> IncontroEquipe? {
        let parts = split(text)
        guard parts.count == 4 || parts.count == 6, let data = CalendarDate(iso: parts[0]) else { return nil }
        return IncontroEquipe(
            data: data, presenti: parts[1], decisioni: parts[2], prossimo: CalendarDate(iso: parts[3]),
            prossimaOra: parts.count == 6
                ? Int(parts[4]).map { TimeOfDay(minutesAfterMidnight: $0) } : nil,
            durata: parts.count == 6 ? Int(parts[5]) : nil)
    }

    /// A row in words, for the comparison of two versions.
    static func words(_ text: String) -> String {
        if text.isEmpty { return "tolto" }
        if let item = member(text) {
            return [item.nome, item.ente, item.profilo, item.ruolo.rawValue, "\(item.oreMensili) ore"].filter {
                !$0.isEmpty
            }.joined(separator: ", ")
        }
        guard let item = meeting(text) else { return text.onOneLine }
        return "\(item.data.italian), \(item.presenti.onOneLine): \(item.decisioni.onOneLine)"
    }

    /// Fields with tabs between them, which no field can hold.
    static func join(_ parts: [String]) -> String {
        parts.map { String($0.map { $0 == "\t" ? " " : $0 }) }.joined(separator: "\t")
    }

    static func split(_ text: String) -> [String] {
        text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}
