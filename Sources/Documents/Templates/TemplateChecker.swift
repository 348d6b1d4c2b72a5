// SPDX-License-Identifier: EUPL-1.2

/// Reads a template for what would print wrong in silence: marks left open, unknown names, text not escaped.
struct TemplateChecker {
    /// The file, for the sentences.
    let file: String
    /// The names that may be written; `nil` when any may, as in a part shared by all papers.
    let names: Set<String>
    /// The templates there are.
    let templates: Set<String>

    /// One mark of a template.
    private struct Tag {
        var sigil: Character?
        var name: String
        var line: Int
    }

    /// The templates this one includes.
    ///
    /// - Throws: `TemplateProblem` at the first thing wrong.
    func check(_ text: String) throws(TemplateProblem) -> Set<String> {
        var open: [Tag] = []
        var included: Set<String> = []
        for tag in try tags(text) {
            switch tag.sigil {
            case "!": continue
            case "{", "&":
                throw problem(
                    tag, "il testo si scrive con due sole graffe, {{nome}}, perché nessun dato diventi codice HTML.")
            case "=", "%": throw problem(tag, "i segni {{= e {{% non si usano in questi modelli.")
            case "/":
                guard let last = open.popLast() else {
                    throw problem(tag, "{{/\(tag.name)}} chiude una parte mai aperta.")
                }
                guard last.name == tag.name else {
                    throw problem(
                        tag, "{{/\(tag.name)}} chiude una parte, ma alla riga \(last.line) è aperta «\(last.name)».")
                }
            case ">", "<":
                guard templates.contains(tag.name) else {
                    throw problem(tag, "il modello «\(tag.name)» non c'è: controllarne il nome.")
                }
                included.insert(tag.name)
                if tag.sigil == "<" { open.append(tag) }
            case "$": open.append(tag)
            case "#", "^":
                try known(tag)
                open.append(tag)
            default: try known(tag)
            }
        }
        if let last = open.last {
            throw problem(last, "la parte «\(last.name)» non è chiusa da {{/\(last.name)}}.")
        }
        return included
    }

    private func known(_ tag: Tag) throws(TemplateProblem) {
        guard !names.contains(tag.name) else { return }
        throw problem(
            tag,
            "il campo «\(tag.name)» non esiste; i campi di questo foglio sono \(names.sorted().joined(separator: ", "))."
        )
    }

    private func problem(_ tag: Tag, _ reason: String) -> TemplateProblem {
        TemplateProblem(file: file, line: tag.line, reason)
    }

    /// The marks in their order.
    private func tags(_ text: String) throws(TemplateProblem) -> [Tag] {
        var found: [Tag] = []
        var line = 1
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\n" { line += 1 }
            guard scalar == "{", rest.first == "{" else { continue }
            rest.removeFirst()
            let start = line
            var content = ""
            var isClosed = false
            while let next = rest.popFirst() {
                if next == "\n" { line += 1 }
                if next == "}", rest.first == "}" {
                    rest.removeFirst()
                    isClosed = true
                    break
                }
                content.unicodeScalars.append(next)
            }
            guard isClosed else {
                throw TemplateProblem(file: file, line: start, "manca }} dopo {{.")
            }
            let sigil = content.first.flatMap { "!{&=%/><$#^".contains($0) ? $0 : nil }
            let name = (sigil == nil ? content[...] : content.dropFirst())
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            found.append(Tag(sigil: sigil, name: name, line: start))
        }
        return found
    }
}
