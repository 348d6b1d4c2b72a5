// SPDX-License-Identifier: EUPL-1.2

/// The part of a member of the équipe.
public enum RuoloEquipe: String, CaseIterable, Hashable, Sendable, Codable {
    case referente, componente, invitato
}
