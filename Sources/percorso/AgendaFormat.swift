// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// How the agenda is written.
enum AgendaFormat: String, CaseIterable, ExpressibleByArgument {
    case tabella, csv, json, ics
}
