// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
public import Screens
import Widgets

/// The one thread: an event, the update, its effects, their outcomes, one paint.
public final class RunLoop {
    /// What the program shows and knows.
    public private(set) var state: AppState
    /// The last picture painted.
    public private(set) var canvas: Canvas
    /// False once somebody has left.
    public private(set) var isRunning = true
    /// Events taken so far.
    public private(set) var events = 0

    private let terminal: any TerminalDriver
    private let desk: Desk
    private let runner: EffectRunner
    private let frameLog: FrameLog?
    private var lastWake: Int64
    private let workbench = WorkBench()
    private var waiting: [Effect] = []
    private var waitingSince: Int64 = 0
    private var held: [InputEvent] = []

    /// Longest time between two wakes, in milliseconds: drafts, other desks' writes, the clock.
    private static let wakeInterval: Int64 = 1000
    /// After this long another desk that writes is reported as a failure.
    private static let patience: Int64 = 15_000
    private static let waitingBanner = Banner(
        "Un altro posto sta scrivendo: l'operazione riparte da sola, niente è perso.")
    /// Typed-ahead events taken before one paint.
    private static let burst = 64

    /// A loop over an open archive; the first picture is painted by `start`.
    public init(terminal: any TerminalDriver, desk: Desk, frameLog: FrameLog? = nil) {
        self.terminal = terminal
        self.desk = desk
        self.frameLog = frameLog
        runner = EffectRunner(desk: desk)
        state = desk.initialState(size: terminal.size)
        canvas = Canvas(size: terminal.size)
        lastWake = desk.environment.now().milliseconds
    }

    /// Runs until somebody leaves.
    public func run() {
        start()
        while isRunning {
            let event = terminal.nextEvent(timeoutMilliseconds: patienceForKeys)
            take(event, isIdle: !isWorking)
            takeTypedAhead()
            work()
            paint()
        }
        workbench.stop()
        terminal.close()
    }

    /// Asks the first questions and paints the first picture.
    public func start() {
        carryOut([.recordEntrance])
        carryOut(AppUpdate.start(&state))
        paint()
    }

    /// Takes one event and paints: what `run` does, one step at a time.
    public func turn(_ event: InputEvent) {
        take(event)
        work()
        paint()
    }

    /// Waits until the papers being composed are where they go, and paints.
    public func finishPrinting() {
        while runner.printing.isWorking {
            runner.printing.wait(milliseconds: 100)
            tick()
            hearFromPrinting()
        }
        paint()
    }

    /// How long to wait for a key before looking at what else goes on, in milliseconds.
    private var patienceForKeys: Int {
        if isWorking { return 0 }
        if runner.printing.isWorking { return 30 }
        return waiting.isEmpty ? 250 : 100
    }

    /// Tells the screens how their papers go.
    private func hearFromPrinting() {
        for news in runner.printing.poll() {
            carryOut(AppUpdate.receive(&state, .printing(news.report), news.ticket))
        }
    }

    /// True while a long work goes on: it takes its slices between two events.
    public var isWorking: Bool { workbench.isWorking }

    /// One slice of the long work, and what its screen says of it.
    private func work() {
        guard let (report, ticket) = workbench.slice(isOpen: state.stack.contains) else { return }
        carryOut(AppUpdate.receive(&state, .working(report), ticket))
    }

    /// - Parameter isIdle: false while a work goes on, when an event that is none is not a pause.
    private func take(_ event: InputEvent, isIdle: Bool = true) {
        tick()
        if runner.printing.isWorking { hearFromPrinting() }
        if event != .wake {
            events += 1
            if isAnswerAwaited, event.isTyped { held.append(event) } else { carryOut(AppUpdate.update(&state, event)) }
        }
        let now = desk.environment.now().milliseconds
        if (event == .wake && isIdle) || now - lastWake >= RunLoop.wakeInterval || now < lastWake { wake(now) }
    }

    private func takeTypedAhead() {
        for _ in 0..<RunLoop.burst where isRunning {
            let event = terminal.nextEvent(timeoutMilliseconds: 0)
            if event == .wake { return }
            take(event)
        }
    }

    /// A pause: drafts are kept, another desk's writes are noticed, waiting writes are tried again.
    private func wake(_ now: Int64) {
        lastWake = now
        retryWaiting(now)
        if desk.hasForeignChange() {
            try? desk.refreshSession()
            state.session = desk.session
            carryOut(AppUpdate.receive(&state, .archiveChanged, nil))
        }
        carryOut(AppUpdate.update(&state, .wake))
    }

    private func tick() {
        let rome = desk.environment.rome()
        state.oggi = rome.date
        state.ora = rome.time
        state.adesso = desk.environment.now()
    }

    private func carryOut(_ effects: [Effect]) {
        var pending = effects[...]
        while let effect = pending.popFirst() {
            switch runner.run(effect, today: state.oggi) {
            case .done: break
            case .outcome(let outcome, let ticket): pending += AppUpdate.receive(&state, outcome, ticket)
            case .began(let session): pending += AppUpdate.begin(&state, session)
            case .work(let work, let ticket):
                let report = workbench.begin(work, for: ticket)
                pending += AppUpdate.receive(&state, .working(report), ticket)
            case .stopWork(let ticket):
                workbench.stop()
                pending += AppUpdate.receive(&state, .working(.stopped), ticket)
            case .unlocked(let refusal): pending += AppUpdate.unlocked(&state, refusal)
            case .left:
                workbench.stop()
                AppUpdate.left(&state)
            case .repaint: terminal.repaint()
            case .beep: terminal.beep()
            case .quit: isRunning = false
            case .busy: wait(for: effect)
            }
        }
    }

    /// A screen waits for its answer: keys typed ahead are for the screen that comes after it.
    private var isAnswerAwaited: Bool { waiting.contains { $0.ticket != nil } }

    /// The keys typed while an answer was awaited, in their order.
    private func takeHeld() {
        while !isAnswerAwaited, isRunning, !held.isEmpty { carryOut(AppUpdate.update(&state, held.removeFirst())) }
    }

    private func wait(for effect: Effect) {
        if waiting.isEmpty { waitingSince = desk.environment.now().milliseconds }
        waiting.append(effect)
        state.banner = Self.waitingBanner
    }

    private func retryWaiting(_ now: Int64) {
        guard !waiting.isEmpty else { return }
        let effects = waiting
        waiting = []
        if now - waitingSince > RunLoop.patience {
            for effect in effects {
                let sentence = "L'archivio resta occupato da un altro posto: riprovare tra poco."
                carryOut(AppUpdate.receive(&state, .failed(sentence), effect.ticket ?? Ticket(-1)))
            }
            return takeHeld()
        }
        let since = waitingSince
        carryOut(effects)
        if waiting.isEmpty {
            if state.banner == Self.waitingBanner { state.banner = nil }
        } else {
            waitingSince = since
        }
        takeHeld()
    }

    private func paint() {
        let picture = AppDraw.draw(state)
        if picture != canvas || frameLog != nil {
            canvas = picture
            terminal.present(picture)
        }
        frameLog?.painted(events: events)
    }
}

extension InputEvent {
    /// What is held while an answer is awaited; leaving, repainting and a new size are not.
    fileprivate var isTyped: Bool {
        switch self {
        case .key(.function(10)), .key(.control("q")), .key(.control("l")): false
        case .key, .paste: true
        case .wake, .resize, .hangUp: false
        }
    }
}
