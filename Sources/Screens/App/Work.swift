// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// A work that lasts longer than a key may wait, done in slices between two events.
public enum Work: Hashable, Sendable {
    /// Reads a file, and writes what it brings unless it is a trial.
    case importa(RichiestaImportazione)
    /// Opens the notes of the diaries, newest first, and finds those that hold all the words.
    case cercaDiario(String)
}
