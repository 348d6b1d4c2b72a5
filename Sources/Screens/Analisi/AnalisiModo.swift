// SPDX-License-Identifier: EUPL-1.2

/// What the sheet is open for.
public enum AnalisiModo: Hashable, Sendable {
    /// To be filled, or read once closed.
    case compila
    /// To correct a closed sheet, with the reason.
    case rettifica
    /// To read a version of it.
    case versione(Int)
}
