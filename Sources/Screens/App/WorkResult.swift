// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What a long work has made.
public enum WorkResult: Hashable, Sendable {
    /// What an import did, or would do.
    case importazione(RiepilogoImportazione)
    /// Notes found since the last report, newest first.
    case note([NotaTrovata])
}
