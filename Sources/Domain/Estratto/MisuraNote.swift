// SPDX-License-Identifier: EUPL-1.2

/// How much of the diary the body gives to the person who asks for their data.
///
/// Source: Regolamento UE 2016/679, art. 15 par. 4; L. 119/2001 for the secrecy of the assistente sociale.
public enum MisuraNote: String, CaseIterable, Hashable, Sendable {
    /// No note at all.
    case nessuna
    /// The notes that are not reserved and name no other member of the household.
    case senzaTerzi = "senza-terzi"
}
