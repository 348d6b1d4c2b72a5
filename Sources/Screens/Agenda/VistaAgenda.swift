// SPDX-License-Identifier: EUPL-1.2

/// How much of the agenda is shown.
enum VistaAgenda: Hashable, Sendable {
    case giorno, settimana
}
