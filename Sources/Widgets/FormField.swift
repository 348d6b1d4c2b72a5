// SPDX-License-Identifier: EUPL-1.2

/// One field of a form: what it is called, what is typed in it and what is wrong with it.
public struct FormField: Hashable, Sendable {
    /// Its name.
    public var id: FieldID
    /// The words before it.
    public var label: String
    /// What it holds.
    public var kind: FieldKind
    /// Whether it is marked as required; a form never blocks movement for it.
    public var isRequired: Bool
    /// What F1 says of it.
    public var help: String
    /// The raw text: for a choice the code, for checks the codes parted by commas, for yes or no `s`, `n` or nothing.
    public var value: String
    /// What is wrong and what to do, shown under it.
    public var problem: String?
    /// What follows from the value, shown faint after it.
    public var note: String?
    /// Whether it is in the form at all.
    public var isVisible: Bool
    /// Whether it can be filled.
    public var isEnabled: Bool
    /// Why it cannot be filled.
    public var disabledReason: String?
    /// The columns given to the value; by its kind when there is none.
    public var width: Int?
    /// Whether it stands beside the field before it when there is room.
    public var sharesLine: Bool

    /// A field; all but name, label and kind may be left out.
    public init(
        id: FieldID, label: String, kind: FieldKind = .text(maxLength: 80), isRequired: Bool = false,
        help: String = "", value: String = "", problem: String? = nil, note: String? = nil, isVisible: Bool = true,
        isEnabled: Bool = true, disabledReason: String? = nil, width: Int? = nil, sharesLine: Bool = false
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
        self.help = help
        self.value = value
        self.problem = problem
        self.note = note
        self.isVisible = isVisible
        self.isEnabled = isEnabled
        self.disabledReason = disabledReason
        self.width = width
        self.sharesLine = sharesLine
    }

    /// Whether the focus may stop on it.
    public var canBeFocused: Bool { isVisible && isEnabled && kind.isEditable }
}
