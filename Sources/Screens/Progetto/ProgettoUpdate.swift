// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ProgettoState {
    /// Opens on what lacks, or where asked, and asks for the draft.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        defer { settle(context) }
        componenti = fascicolo.nucleo.componenti(on: context.oggi)
        catalogo = context.session.catalogo
        let canWrite = readOnlyReason(context) == nil
        if canWrite {
            sheet.propose("testata.figura", fascicolo.presa?.assistente?.nomeBreve ?? "")
            sheet.propose("testata.apertoIl", context.oggi.iso)
            sheet.propose("testata.frequenza", FrequenzaContatti.mensile.rawValue)
        }
        open(rows(.obiettivi).isEmpty ? .testata : .obiettivi)
        if let field { show(missing: Missing(sentence: "", section: "progetto", field: field), context) }
        return canWrite ? .ask(.load(.bozza(sheet.draftKey), context.ticket)) : .none
    }

    /// A key: the dialog, the form, or the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        defer { settle(context) }
        if dialog != nil { return handleDialog(key, context) }
        if opened != nil { return handleForm(key, context) }
        switch key {
        case .escape: return leave("Il progetto è salvato.")
        case .tab, .right: step(1)
        case .backTab, .left: step(-1)
        case .enter where parte == .testata: return edit(.testata, context)
        default:
            switch table.handle(key, visibleRows: Self.listRows(in: context.area) - 1) {
            case .activated(let luogo): return edit(luogo, context)
            case .ignored: return .ignored
            case .moved, .needsMore: break
            }
        }
        return .none
    }

    /// Pasted text goes to the field in focus.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        defer { settle(context) }
        guard dialog == nil, let opened, let focus = session.form.focus else { return .ignored }
        session.paste(text)
        absorb(focus, opened, context)
        return .none
    }

    /// An answer of the archive, of the comparison, or of the signatures.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        // What lacks depends on the household too, which may have been read again.
        defer {
            lavoro.revisione = -1
            settle(context)
        }
        guard !isEarlier else { return .none }
        if case .loaded(.progettiPrecedenti(fascicolo.domanda.id, let found)) = outcome { return offer(found) }
        if case .delivered(.saved(let words)) = outcome { return .go(.pop(.saved(words))) }
        return receiveSheet(outcome, context)
    }

    /// True while a field, or a question, has the keys.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil || opened != nil }

    func draftTitle(_ context: ScreenContext) -> String { "\(title), versione \(versione)" }

    func savedWords(_ context: ScreenContext) -> String {
        let count = missing(context).count
        let rest = count == 0 ? "il contenuto è completo" : count == 1 ? "manca una cosa" : "mancano \(count) cose"
        return "Il progetto è salvato: per la firma \(rest)."
    }

    mutating func refresh(_ context: ScreenContext) {
        componenti = fascicolo.nucleo.componenti(on: context.oggi)
        closeGaps()
        if let luogo = opened, exists(luogo), readOnlyReason(context) == nil {
            let focus = session.form.focus
            open(luogo)
            if let focus { session.form.focus(on: focus) }
        } else {
            open(parte)
        }
    }

    /// The form of a row, when the project can be written.
    mutating func edit(_ luogo: LuogoProgetto, _ context: ScreenContext) -> Reaction {
        if let reason = readOnlyReason(context) { return .problem(reason) }
        open(luogo)
        return .none
    }

    /// Accepts what is open in the field in focus; a row in which nothing is written goes.
    mutating func closeForm(_ context: ScreenContext) {
        guard let luogo = opened else { return }
        session.form.finish()
        if let focus = session.form.focus { absorb(focus, luogo, context) }
        if isBlank(luogo) { remove(luogo) }
        opened = nil
        refreshRows()
    }

    private mutating func step(_ by: Int) {
        let all = ParteProgetto.allCases
        let index = all.firstIndex(of: parte) ?? 0
        open(all[(index + by + all.count) % all.count])
    }

    /// The row after or before, in the order of the list.
    mutating func stepRow(_ by: Int, _ context: ScreenContext) {
        guard let luogo = opened else { return }
        let target = table.rows.firstIndex { $0.id == luogo }.map { $0 + by }
        let next = target.flatMap { table.rows.indices.contains($0) ? table.rows[$0].id : nil }
        let isGone = isBlank(luogo)
        closeForm(context)
        if let next, !isGone { open(next) }
    }

    private mutating func handleForm(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let luogo = opened else { return .ignored }
        let isListOpen = session.form.isListOpen
        switch key {
        case .escape where !isListOpen:
            closeForm(context)
            return .none
        case .pageDown where !isListOpen:
            stepRow(1, context)
            return .none
        case .pageUp where !isListOpen:
            stepRow(-1, context)
            return .none
        default: break
        }
        let focus = session.form.focus
        switch session.handle(key, check: { Self.check($0, $1, luogo, context) }) {
        case .changed(let id): absorb(id, luogo, context)
        case .left(let id):
            absorb(id, luogo, context)
            completeSupport(id, luogo)
            if id == "testo" { session.form[id].note = Self.healthNote(session.form.value(id)) }
        case .completed:
            if let focus { absorb(focus, luogo, context) }
            closeForm(context)
            return .say(
                luogo == .testata ? "Testata scritta: F2 salva." : "Riga scritta: N ne aggiunge un'altra, F2 salva.")
        case .consumed: break
        case .ignored: return .ignored
        }
        return .none
    }

    mutating func absorb(_ id: FieldID, _ luogo: LuogoProgetto, _ context: ScreenContext) {
        let text = session.form.value(id)
        let isDate = LuogoProgetto.dates.contains(id.rawValue)
        set(luogo, id.rawValue, isDate ? FieldParsing.date(text, context)?.iso ?? text : text)
    }

    /// A support chosen from the catalogue brings its fund and who provides it.
    private mutating func completeSupport(_ id: FieldID, _ luogo: LuogoProgetto) {
        guard case .intervento = luogo, id == "codice" else { return }
        let codice = session.form.value(id)
        session.form[id].note = nationalNote(codice)
        guard let voce = catalogo.first(where: { $0.codice == codice }) else { return }
        for (name, text) in [
            ("fondo", voce.fondo), ("fornitore", voce.titolare), ("titolare", voce.titolare), ("invio", voce.invio),
        ] {
            let field = FieldID(rawValue: name)
            guard session.form.value(field).isEmpty, !text.isEmpty else { continue }
            session.fill(field, text)
            set(luogo, name, text)
        }
    }

    private mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch dialog?.handle(key) {
        case .accepted:
            if let form = dialog?.form { return begin(from: form.value("origine"), context) }
            dialog = nil
            if let luogo = table.selectedID { remove(luogo) }
            refreshRows()
            return .say("Riga tolta: F2 salva.")
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    private func exists(_ luogo: LuogoProgetto) -> Bool {
        switch luogo {
        case .testata: true
        case .risultato(let objective, let index): row(.obiettivi, objective).results.indices.contains(index)
        case .obiettivo(let index), .intervento(let index), .impegno(let index): index < rows(luogo.parte).count
        }
    }
}
