// SPDX-License-Identifier: EUPL-1.2
import Canvas
import Widgets

/// Any text on the screen and in a field: the columns agree, and no cell is one a terminal would obey.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSchermo(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: min(count, 512))
    guard let kind = bytes.first else { return 0 }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let columns = Int(kind % 40) + 1
    var canvas = Canvas(size: Size(rows: 2, columns: columns))
    let width = DisplayWidth.of(text)
    precondition(canvas.put(text, row: 0, column: 0, width: columns) <= columns)
    precondition(DisplayWidth.of(DisplayWidth.clip(text, to: columns)) <= columns)
    precondition(DisplayWidth.of(DisplayWidth.pad(text, to: columns)) == columns)
    precondition(width >= 0)
    for column in 0..<columns {
        for scalar in canvas[0, column].text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: preconditionFailure()
            default: break
            }
        }
    }
    var form = Form(fields: [FormField(id: "a", label: "A", kind: .area(rows: 3))])
    _ = form.insert(paste: text)
    for byte in bytes.dropFirst() {
        let keys: [Key] = [.left, .right, .up, .down, .home, .end, .backspace, .delete, .enter, .pageUp, .pageDown]
        _ = form.handle(keys[Int(byte) % keys.count])
    }
    return 0
}
