// SPDX-License-Identifier: EUPL-1.2

/// Where an import has come to.
enum FaseImportazione: Hashable, Sendable {
    /// The file is chosen.
    case file
    /// Everything is tried: so much of so much.
    case prova(done: Int, total: Int)
    /// What would happen is shown, row by row.
    case anteprima
    /// It is written: so much of so much.
    case scrittura(done: Int, total: Int)
    /// It is in the archive.
    case fine
}
