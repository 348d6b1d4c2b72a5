// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// A field as it is drawn in a given place: its lines, and how many they are.
struct FieldPicture {
    /// The place of a field in the width of a form.
    struct Lane: Hashable {
        var column: Int
        var columns: Int
        var labelColumns: Int
        var valueColumn: Int { column + 2 + (labelColumns > 0 ? labelColumns + 2 : 0) }
        var valueColumns: Int { max(1, column + columns - valueColumn) }
        func labelled(_ labelColumns: Int) -> Lane {
            Lane(column: column, columns: columns, labelColumns: labelColumns)
        }
    }

    let field: FormField
    let lane: Lane
    var labelLines: [String] = []
    var valueLines: [String] = []
    var bodyRows = 1
    var valueWidth = 0
    var inlineNote: String?
    var noteLines: [String] = []
    var problemLines: [String] = []

    init(_ field: FormField, in lane: Lane) {
        self.field = field
        switch field.kind {
        case .note where field.label.isEmpty: self.lane = lane.labelled(0)
        default: self.lane = lane
        }
        let label = Self.label(of: field)
        let remark = field.isEnabled ? field.note : field.disabledReason ?? field.note
        valueWidth = field.valueWidth(available: self.lane.valueColumns)
        switch field.kind {
        case .heading:
            labelLines = [DisplayWidth.ellipsize(label, to: lane.columns)]
        case .note:
            labelLines = label.isEmpty ? [] : DisplayWidth.wrap(label, to: max(1, self.lane.labelColumns))
            valueLines = DisplayWidth.wrap(field.value, to: self.lane.valueColumns)
            bodyRows = max(labelLines.count, valueLines.count)
        case .area(let rows):
            labelLines = DisplayWidth.wrap(label, to: max(1, lane.columns - 2))
            bodyRows = labelLines.count + max(1, rows)
            valueWidth = max(1, min(field.width ?? 72, lane.columns - 2))
        case .checks(let options):
            labelLines = DisplayWidth.wrap(label, to: max(1, lane.labelColumns))
            bodyRows = max(labelLines.count, CheckList.height(options, columns: self.lane.valueColumns), 1)
        default:
            labelLines = DisplayWidth.wrap(label, to: max(1, lane.labelColumns))
            bodyRows = max(1, labelLines.count)
        }
        place(remark)
        if let problem = field.problem {
            problemLines = DisplayWidth.wrap(problem, to: max(8, remarkColumns - 2))
        }
    }

    var height: Int { bodyRows + noteLines.count + problemLines.count }

    /// Where problems and long notes begin: under the value, or further left where that would leave too little.
    var remarkColumn: Int {
        if case .area = field.kind { return lane.column + 2 }
        return lane.valueColumns >= 24 ? lane.valueColumn : lane.column + 2
    }

    static func label(of field: FormField) -> String {
        field.isRequired && field.kind.isEditable ? field.label + " *" : field.label
    }

    private var remarkColumns: Int { lane.column + lane.columns - remarkColumn }

    private mutating func place(_ remark: String?) {
        guard let remark, !remark.isEmpty, field.kind != .heading else { return }
        let width = DisplayWidth.of(remark)
        switch field.kind {
        case .checks, .note, .area:
            noteLines = DisplayWidth.wrap(remark, to: remarkColumns)
        default:
            if valueWidth + 2 + width <= lane.valueColumns {
                inlineNote = remark
            } else {
                noteLines = DisplayWidth.wrap(remark, to: remarkColumns)
            }
        }
    }
}
