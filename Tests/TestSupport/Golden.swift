// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Foundation
public import Testing

/// Compares a screen with its golden file: the text of the cells, then one style letter per cell.
///
/// A missing file is a failure. With `PERCORSO_AGGIORNA_GOLDEN` in the environment the file is written instead, to be
/// read in the diff before it is committed.
///
/// - Parameters:
///   - canvas: what the screen drew.
///   - name: name of the file, without its ending.
///   - file: the test's own file; the goldens lie in `Golden/` beside it.
public func expectGolden(
    _ canvas: Canvas, named name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent()
        .appendingPathComponent("Golden").appendingPathComponent("\(name).screen")
    let picture = goldenText(canvas)
    if ProcessInfo.processInfo.environment["PERCORSO_AGGIORNA_GOLDEN"] != nil {
        try? FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(picture.utf8).write(to: url)
        return
    }
    guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
        Issue.record("no golden file \(name).screen", sourceLocation: sourceLocation)
        return
    }
    guard expected != picture else { return }
    Issue.record("\(name) differs:\n\(difference(expected, picture))", sourceLocation: sourceLocation)
}

/// The text of a golden file: rows, a line of dashes, rows of style letters, where the cursor is.
public func goldenText(_ canvas: Canvas) -> String {
    let cursor = canvas.cursor.map { "cursor \($0.row) \($0.column)" } ?? "cursor none"
    let styles = canvas.styleRows().map { row in
        var row = row
        while row.hasSuffix(".") { row.removeLast() }
        return row
    }
    return (canvas.rows() + ["---"] + styles + ["---", cursor, ""]).joined(separator: "\n")
}

private func difference(_ expected: String, _ found: String) -> String {
    let old = expected.components(separatedBy: "\n")
    let new = found.components(separatedBy: "\n")
    return (0..<max(old.count, new.count)).compactMap { index in
        let left = index < old.count ? old[index] : ""
        let right = index < new.count ? new[index] : ""
        return left == right ? nil : "\(index)\n  expected |\(left)|\n  found    |\(right)|"
    }.joined(separator: "\n")
}
