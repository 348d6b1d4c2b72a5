// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A line of a day: something to do, or a free place where all who are shown may meet.
enum RigaAgenda: Hashable, Sendable {
    case voce(VoceCalendario)
    case libera(FasciaLibera)
}
