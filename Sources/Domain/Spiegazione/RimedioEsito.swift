// SPDX-License-Identifier: EUPL-1.2

/// What a person can do after an outcome: a stable name, whose words, day and source are in tables beside it.
///
/// Source: docs/FONTI.md 1.3, 2.8, 6.1 and 6.4.
public enum RimedioEsito: String, CaseIterable, Hashable, Sendable, Codable {
    /// A new examination, asked for within the days of the refusal.
    case riesame
    /// A new examination after an end or a suspension, for which the source gives no days.
    case riesameDopoFine = "riesame_dopo_fine"
    /// The new examination INPS makes by itself of who was refused only for the family requirement.
    case riesameDUfficio = "riesame_d_ufficio"
    /// To ask INPS which the reason is.
    case chiedereMotivo = "chiedere_motivo"
    /// A new DSU, or the missing part of the one presented.
    case nuovaDsu = "nuova_dsu"
    /// The signature of the project or of the patto.
    case firma
    /// Nothing to sign, because the amount is small.
    case nessunaFirma = "nessuna_firma"
    /// The papers that prove residence and permit.
    case documentiResidenza = "documenti_residenza"
    /// The correction of the codice fiscale.
    case codiceFiscale = "codice_fiscale"
    /// To follow the domanda already there.
    case domandaPresente = "domanda_presente"
    /// To take up again what was agreed in the project.
    case ripresaImpegni = "ripresa_impegni"
    /// To communicate the work, from now on within its days.
    case reiCom = "rei_com"
    /// A new domanda, without waiting.
    case nuovaDomanda = "nuova_domanda"
    /// A new domanda, once the months of a sanction have passed.
    case nuovaDomandaDopoSanzione = "nuova_domanda_dopo_sanzione"
    /// What was received and not due is asked back.
    case restituzione
    /// The work with the services goes on.
    case progettoProsegue = "progetto_prosegue"
}
