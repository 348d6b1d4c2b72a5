// SPDX-License-Identifier: EUPL-1.2

/// The steps of a path on one line, what is done, what is now, what comes.
public struct StepLine: Hashable, Sendable {
    /// Where a step stands.
    public enum State: Hashable, Sendable {
        /// It is behind.
        case done
        /// It is the one being worked at.
        case now
        /// It is ahead.
        case next
    }

    /// A step of the path.
    public struct Step: Hashable, Sendable {
        /// Its name, in small letters.
        public var label: String
        /// Where it stands.
        public var state: State
        /// What is written under it, a line each: its date, its outcome.
        public var details: [String]

        /// A step with what is written under it.
        public init(_ label: String, state: State, details: [String] = []) {
            self.label = label
            self.state = state
            self.details = details
        }

        /// The name as the line shows it: the step of now in capitals and brackets.
        var shown: String { state == .now ? "[\(label.uppercased())]" : label }
    }

    /// The steps in their order.
    public var steps: [Step]

    /// A line of steps.
    public init(_ steps: [Step]) {
        self.steps = steps
    }

    /// The step of now, if there is one.
    public var current: Step? { steps.first { $0.state == .now } }
}
