// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A class of sealed data: who reads one document of it by role reads all of them, in the cases they may open.
///
/// Each class has a group of readers with a key pair of its own; a document of a case is under a key of that case and
/// class.
public enum ClasseDati: String, CaseIterable, Hashable, Sendable {
    /// Contacts, signals, unions of persons, receipts of prints.
    case sportello
    /// Appointments that are of no case.
    case agenda
    /// Facts, papers of the household, convocations, declarations.
    case fascicolo
    /// Documents of the household and their copies.
    case documenti
    /// Measures of a court, and their copies.
    case decreti
    /// What goes to INPS and comes back.
    case invii
    /// What the operators and the conventions were before a change.
    case operatori
    /// Scheda A, quadro, équipe, requests to other offices, reasons of absences and outcomes.
    case valutazione
    /// Items of the scheda for the assistente sociale and the specialised service alone.
    case vociRiservate = "voci_riservate"
    /// Projects and monitorings.
    case progetto
    /// The diary.
    case diario
    /// Reserved notes of the diary.
    case diarioRiservato = "diario_riservato"
    /// Placements and decrees about minors.
    case tutela
    /// Where protected households are, and why they are protected.
    case protetti
    /// Forms in the middle: each operator reads their own.
    case bozze

    /// The classes that have a group of readers.
    static let conGruppo = allCases.filter { $0 != .bozze }

    /// The role reads documents of the class, by `TabellaPermessi`.
    ///
    /// Source: D.Lgs. 147/2017 artt. 5, 6; Regolamento UE 2016/679 art. 25; L. 119/2001.
    public func isLetta(da ruolo: Ruolo) -> Bool {
        switch self {
        case .sportello: may(.leggiAccessi, ruolo)
        case .agenda: may(.gestisciAgenda, ruolo)
        case .fascicolo: may(.leggiFascicolo, ruolo)
        case .documenti: may(.leggiDocumenti, ruolo)
        case .decreti: may(.gestisciDecreti, ruolo)
        case .invii: may(.inviaDomanda, ruolo) || may(.registraEsito, ruolo) || may(.comunicaInps, ruolo)
        case .operatori: may(.gestisciOperatori, ruolo)
        case .valutazione: may(.leggiAnalisi, ruolo)
        case .vociRiservate: ruolo.readsReservedItems
        case .progetto: may(.leggiAnalisi, ruolo) || may(.monitora, ruolo)
        case .diario: may(.leggiDiario, ruolo)
        case .diarioRiservato: ruolo.readsReservedNotes
        case .tutela: may(.tutelaMinori, ruolo)
        case .protetti: may(.proteggiNuclei, ruolo)
        case .bozze: true
        }
    }

    /// The role belongs to the group: who works for another body gets the keys of single cases instead.
    func hasMember(_ ruolo: Ruolo) -> Bool {
        self != .bozze && isLetta(da: ruolo) && (!ruolo.isDiAltroEnte || self == .agenda)
    }

    /// What it holds, as the subject of a sentence in the plural.
    public var denominazione: String {
        switch self {
        case .sportello: "le note dello sportello"
        case .agenda: "le parole degli appuntamenti"
        case .fascicolo: "i fatti del fascicolo"
        case .documenti: "i documenti del nucleo"
        case .decreti: "i provvedimenti del giudice"
        case .invii: "gli invii all'INPS"
        case .operatori: "i dati precedenti degli operatori"
        case .valutazione: "le schede, il quadro e l'équipe"
        case .vociRiservate: "le voci riservate della scheda"
        case .progetto: "i progetti e le verifiche"
        case .diario: "le note del diario"
        case .diarioRiservato: "le note riservate del diario"
        case .tutela: "i collocamenti e i provvedimenti sui minori"
        case .protetti: "i recapiti dei nuclei protetti"
        case .bozze: "le bozze"
        }
    }

    private func may(_ permesso: Permesso, _ ruolo: Ruolo) -> Bool {
        TabellaPermessi.refusal(permesso, for: ruolo) == nil
    }
}
