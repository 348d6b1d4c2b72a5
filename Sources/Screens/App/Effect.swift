// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What a screen asks of the world; carried out at once, on the same thread, and answered by an `Outcome`.
public enum Effect: Hashable, Sendable {
    /// Ask the archive.
    case load(Query, Ticket)
    /// Write to the archive, all or nothing, and drop the draft named.
    case record([Act], Ticket, discarding: String?)
    /// First start: write the ambito and the first operator.
    case setUp(Act, Ticket)
    /// Keep what is typed.
    case saveDraft(Bozza)
    /// Forget a draft.
    case discardDraft(String)
    /// One audit row for a search that has settled.
    case auditSearch(String)
    /// Sit another of one's own operators at the desk.
    case changeOperatore(Identifier<Operatore>)
    /// Get in by password, choosing a new one when the archive asks for it.
    case enter(String, Segreto, nuova: Segreto?, Ticket)
    /// Open the lock of the screen; the password where the archive asks for it.
    case unlock(Segreto?)
    /// Leave a row for who got in by the account of the system.
    case recordEntrance
    /// Get out, and let somebody else in.
    case logout
    /// A temporary password for an operator; answered by `Outcome.passwordProvvisoria`.
    case resetPassword(Identifier<Operatore>, Ticket)
    /// Write the local file of a batch; answered by `Outcome.printing`.
    case writeLotto(String, path: String, replacing: Bool, Ticket)
    /// Write the local file of a batch of signatures; answered by `Outcome.printing`.
    case writeComunicazioni(String, Ticket)
    /// Ask which printers there are; answered by `Outcome.printing`.
    case listPrinters(Ticket)
    /// Compose a paper and send it where it goes; answered by `Outcome.printing`, now and when it ends.
    case print(RichiestaStampa, replacing: Bool, Ticket)
    /// Stop composing what a screen asked for.
    case stopPrinting(Ticket)
    /// Begin a long work, done in slices between two events; answered by `Outcome.working` until it ends.
    case work(Work, Ticket)
    /// Stop the work of a screen: nothing of it is kept.
    case stopWork(Ticket)
    /// Register a document, with a copy of the file at this path when there is one; answered as `record`.
    case addDocumento(DatiDocumento, nucleo: Identifier<Nucleo>, file: String, Ticket, discarding: String?)
    /// Write the digital copy of a document to a new file at this path; answered by `Outcome.exported`.
    case exportCopia(Identifier<DocumentoNucleo>, file: String, Ticket)
    /// Repaint from nothing.
    case repaint
    /// One short beep, for an error.
    case beep
    /// Leave.
    case quit
}
