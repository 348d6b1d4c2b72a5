// SPDX-License-Identifier: EUPL-1.2

/// A paper as its template sees it: a title, and values by name.
public protocol PrintedPaper: Sendable {
    /// The template, without the ending of its file.
    static var template: String { get }
    /// Every name the template may write, those inside lists too.
    static var names: Set<String> { get }
    /// The title in the file's properties and on the screen.
    var title: String { get }
    /// The values by name.
    var values: [String: TemplateValue] { get }
}
