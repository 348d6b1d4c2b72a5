// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
public import Widgets

/// Everything the program shows and knows between two events.
public struct AppState: Hashable, Sendable {
    /// Who is at the desk; nil on an empty archive, until it is set up.
    public var session: Session?
    /// Screens open.
    public var stack: ScreenStack
    /// The line that speaks.
    public var banner: Banner?
    /// Ctrl-K, when open.
    public var palette: Palette?
    /// F1, when open.
    public var help: HelpView?
    /// Nothing is shown: somebody at the counter could read the screen.
    public var isHidden = false
    /// The lock, when the screen is locked.
    public var blocco: Blocco?
    /// The case open in an exceptional way, while one of its screens is.
    public var eccezionale: AperturaEccezionale?
    /// When somebody pressed a key last.
    public var ultimoTasto: Instant
    /// Rows and columns of the terminal.
    public var size: Size
    /// What day it is in Rome.
    public var oggi: CalendarDate
    /// What time it is in Rome.
    public var ora: TimeOfDay
    /// Now.
    public var adesso: Instant
    /// The archive is a demonstration: the title says so.
    public var isDimostrazione: Bool
    /// Account of the operating system, for the set-up.
    public var utenteDiSistema: String

    /// The program at its first screen.
    ///
    /// - Parameter ingresso: the archive asks for a password; who is likely to get in, or empty.
    public init(
        session: Session?, size: Size, oggi: CalendarDate, ora: TimeOfDay, adesso: Instant,
        utenteDiSistema: String, isDimostrazione: Bool = false, ingresso codice: String? = nil
    ) {
        self.session = session
        self.size = size
        self.oggi = oggi
        self.ora = ora
        self.adesso = adesso
        ultimoTasto = adesso
        self.utenteDiSistema = utenteDiSistema
        self.isDimostrazione = isDimostrazione
        let nobody = codice.map { Screen.ingresso(IngressoState(codice: $0)) }
        stack = ScreenStack(
            session == nil ? nobody ?? .avvio(AvvioState(utente: utenteDiSistema)) : .scrivania(ScrivaniaState()))
    }

    /// Smallest terminal on which the program works.
    public static let minimumSize = Size(rows: 24, columns: 80)

    /// Rows between the first rule and the line that speaks.
    public var area: Rect {
        Rect(row: 2, column: 0, rows: max(0, size.rows - 4), columns: size.columns)
    }

    /// What a screen may look at.
    public func context(_ ticket: Ticket) -> ScreenContext {
        ScreenContext(
            session: session ?? .nobody(utenteDiSistema), oggi: oggi, ora: ora, adesso: adesso, ticket: ticket,
            area: area)
    }
}
