// SPDX-License-Identifier: EUPL-1.2

extension CaseStore {
    /// How an archive is opened.
    public struct Options: Hashable, Sendable {
        /// The file.
        public var path: String
        /// A new archive is readable by the group too: 0660 and 0770 instead of 0600 and 0700.
        public var isGroupShared: Bool
        /// How long a write waits for another desk before `StoreProblem.Code.busy`.
        public var busyTimeoutMilliseconds: Int
        /// A missing file is a problem, rather than a new archive.
        public var mustExist: Bool
        /// Nothing is written; what only reads the states still works, what leaves an audit row does not.
        public var isReadOnly: Bool
        /// The directory of the key files of who runs the program; nil where keys are never in a file.
        public var chiavi: String?

        /// An existing archive of one user, unless said otherwise.
        public init(
            path: String, isGroupShared: Bool = false, busyTimeoutMilliseconds: Int = 250, mustExist: Bool = true,
            isReadOnly: Bool = false, chiavi: String? = nil
        ) {
            self.path = path
            self.isGroupShared = isGroupShared
            self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
            self.mustExist = mustExist
            self.isReadOnly = isReadOnly
            self.chiavi = chiavi
        }
    }
}
