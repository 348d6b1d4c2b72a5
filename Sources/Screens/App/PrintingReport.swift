// SPDX-License-Identifier: EUPL-1.2

/// How a printing goes, told to the screen that asked for it.
public enum PrintingReport: Hashable, Sendable {
    /// The printers there are, and the one used when none is named.
    case printers([String], preferred: String?)
    /// The paper is being composed; it can be stopped.
    case started
    /// It is where it was to go: words for the person.
    case done(String)
    /// It was stopped: nothing was left behind.
    case stopped
    /// A file is already there, and was not asked to be replaced.
    case exists(String)
    /// It could not be done: why, and the remedy.
    case failed(String)
}
