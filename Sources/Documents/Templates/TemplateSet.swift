// SPDX-License-Identifier: EUPL-1.2

import Mustache

/// The templates of an archive, from which a paper becomes a page.
public struct TemplateSet: Sendable {
    /// The texts by name, without the ending of the file.
    private let texts: [String: String]

    /// Templates from their texts; nothing is checked until one is used.
    public init(texts: [String: String]) { self.texts = texts }

    /// Whether there is a template of a name.
    public func contains(_ name: String) -> Bool { texts[name] != nil }

    /// The page of a paper, whole: HTML with its style inside.
    ///
    /// - Throws: `TemplateProblem` when the paper's template, or one it includes, cannot be used.
    public func html(_ paper: some PrintedPaper, _ frame: PaperFrame) throws(TemplateProblem) -> String {
        let name = type(of: paper).template
        let library = try library(for: name, names: type(of: paper).names.union(PaperFrame.names))
        let values = paper.values.merging(frame.values(title: paper.title)) { own, _ in own }
        guard let page = library.render(values.mapValues(\.plain), withTemplate: name) else {
            throw TemplateProblem(file: TemplateSet.file(name), "il file non c'è nella cartella dei modelli.")
        }
        return page
    }

    /// The file a template is read from.
    public static func file(_ name: String) -> String { name == style ? "\(name).css" : "\(name).html" }

    /// The style sheet, which is a template like the others.
    public static let style = "stile"

    /// The template and all it includes, checked.
    private func library(for name: String, names: Set<String>) throws(TemplateProblem) -> MustacheLibrary {
        TemplateSet.registerText
        var library = MustacheLibrary()
        var waiting: [(name: String, path: [String])] = [(name, [])]
        var read: Set<String> = []
        while let next = waiting.popLast() {
            let file = TemplateSet.file(next.name)
            if next.path.contains(next.name) {
                throw TemplateProblem(file: file, "il modello include sé stesso: togliere un {{>\(next.name)}}.")
            }
            guard let text = texts[next.name] else {
                throw TemplateProblem(file: file, "il file non c'è nella cartella dei modelli.")
            }
            let checker = TemplateChecker(file: file, names: names, templates: Set(texts.keys))
            let included = try checker.check(text)
            waiting += included.map { ($0, next.path + [next.name]) }
            guard read.insert(next.name).inserted else { continue }
            library.register(try TemplateSet.compile(text, file), named: next.name)
        }
        return library
    }

    private static func compile(_ text: String, _ file: String) throws(TemplateProblem) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(PrintedText.name)}}" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateProblem(
                file: file, line: error.context.lineNumber, "le parti tra graffe non sono scritte bene.")
        } catch {
            throw TemplateProblem(file: file, "le parti tra graffe non sono scritte bene.")
        }
    }

    private static let registerText: Void = MustacheContentTypes.register(PrintedText(), named: PrintedText.name)
}
