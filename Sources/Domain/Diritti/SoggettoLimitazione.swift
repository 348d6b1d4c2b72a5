// SPDX-License-Identifier: EUPL-1.2

/// Whose data are limited: one person's, or those of a household and its case files.
public enum SoggettoLimitazione: Hashable, Sendable, Codable {
    case persona(Identifier<Persona>)
    case nucleo(Identifier<Nucleo>)
}
