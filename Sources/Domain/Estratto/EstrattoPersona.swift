// SPDX-License-Identifier: EUPL-1.2

/// Everything held about one person, in plain words, with what was left out and why.
///
/// Source: Regolamento UE 2016/679, art. 15, and par. 4 for what concerns third parties.
public struct EstrattoPersona: Hashable, Sendable {
    /// A part of the extract: "Domande ed esiti", with its rows.
    public struct Sezione: Hashable, Sendable {
        /// The stable name, for programs.
        public let codice: String
        /// The words over the rows.
        public let titolo: String
        /// The rows, in the order they are read.
        public let righe: [CampoStoria]

        /// A part.
        public init(_ codice: String, _ titolo: String, _ righe: [CampoStoria]) {
            self.codice = codice
            self.titolo = titolo
            self.righe = righe
        }
    }

    /// Something that is not in the extract.
    public struct Esclusione: Hashable, Sendable {
        /// What.
        public let cosa: String
        /// Why, with its rule.
        public let perche: String

        /// Something left out.
        public init(_ cosa: String, _ perche: String) {
            self.cosa = cosa
            self.perche = perche
        }
    }

    /// "INVENTATI Maria".
    public let persona: String
    /// The codice fiscale, or empty.
    public let codiceFiscale: String
    /// The day it was made.
    public let data: CalendarDate
    /// The body that holds the data.
    public let titolare: String
    /// The parts, those without rows too: «niente» is an answer.
    public let sezioni: [Sezione]
    /// What was left out.
    public let escluso: [Esclusione]

    /// An extract from its parts.
    public init(
        persona: String, codiceFiscale: String, data: CalendarDate, titolare: String, sezioni: [Sezione],
        escluso: [Esclusione]
    ) {
        self.persona = persona
        self.codiceFiscale = codiceFiscale
        self.data = data
        self.titolare = titolare
        self.sezioni = sezioni
        self.escluso = escluso
    }
}
