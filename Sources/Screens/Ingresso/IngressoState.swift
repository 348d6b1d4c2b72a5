// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

/// The entrance of an archive that asks for passwords: a code, a password, and a new one when it must be changed.
///
/// No form: what is typed here is in no draft, and a password is drawn as dots.
public struct IngressoState: ScreenState {
    /// The code of the operator.
    var codice: String
    /// The password, as typed.
    var password = ""
    /// The new one, when it is asked.
    var nuova = ""
    /// The new one again.
    var ripetuta = ""
    /// Where the focus is.
    var campo: Campo
    /// The archive asks to change the password.
    var isNuovaAsked = false
    /// The answer is awaited.
    var isSending = false

    /// A line to fill.
    enum Campo: CaseIterable, Hashable, Sendable {
        case codice, password, nuova, ripetuta

        var label: String {
            switch self {
            case .codice: "Codice"
            case .password: "Password"
            case .nuova: "Nuova password"
            case .ripetuta: "Di nuovo"
            }
        }
    }

    /// The longest password taken, in characters.
    static let longest = 200

    /// The screen as it opens.
    ///
    /// - Parameter codice: who is likely to get in; empty when nobody is known.
    public init(codice: String) {
        self.codice = codice
        campo = codice.isEmpty ? .codice : .password
    }

    /// Where I am.
    public var title: String { "Ingresso" }

    /// The lines shown.
    var campi: [Campo] { isNuovaAsked ? Campo.allCases : [.codice, .password] }

    /// Text goes to the line in focus.
    public func isTyping(_ context: ScreenContext) -> Bool { true }

    func text(_ campo: Campo) -> String {
        switch campo {
        case .codice: codice
        case .password: password
        case .nuova: nuova
        case .ripetuta: ripetuta
        }
    }

    mutating func set(_ text: String) {
        switch campo {
        case .codice: codice = text
        case .password: password = text
        case .nuova: nuova = text
        case .ripetuta: ripetuta = text
        }
    }
}
