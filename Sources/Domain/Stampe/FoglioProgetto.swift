// SPDX-License-Identifier: EUPL-1.2

/// A version of the project as it is printed: what the household and the services agree on, and who signs.
///
/// It holds no health datum beyond what people wrote, no address and no codice fiscale.
/// Source: art. 6; docs/FONTI.md 3.7 and 9.
public struct FoglioProgetto: Hashable, Sendable {
    /// An objective with its number in the project.
    public struct Voce: Hashable, Sendable {
        /// From 1, in the whole project.
        public var numero: Int
        /// The objective, with its results.
        public var obiettivo: Obiettivo
    }

    /// A phase with its objectives; the number is nil when the project has no phases.
    public struct Fase: Hashable, Sendable {
        /// From 1; nil for the objectives that are in no phase.
        public var numero: Int?
        /// Its objectives.
        public var voci: [Voce]
    }

    /// Who signs, and how.
    public struct Firmatario: Hashable, Sendable {
        /// "INVENTATI Maria".
        public var nome: String
        /// Name on the line, when somebody else holds the pen.
        public var delegato: String
        /// What the person should know under their line: representative, impediment, language.
        public var note: [String]
        /// "firmato il 17/09/2018", the reason when they did not sign, or empty while it is to be signed.
        public var fatto: String
    }

    /// The version.
    public var progetto: ProgettoPersonalizzato
    /// Code of the case file.
    public var codice: String
    /// Members on the day of the print, with their age.
    public var nucleo: [String]
    /// The objectives by phase.
    public var fasi: [Fase]
    /// One for each adult who signs.
    public var firmatari: [Firmatario]
    /// The fingerprint of the text.
    public var impronta: ImprontaProgetto
    /// Names of the supports by code.
    public var sostegni: [String: VoceCatalogo]
    /// Names of the members.
    private let nomi: [Identifier<Persona>: String]

    /// The paper of a version.
    ///
    /// - Parameter versione: nil for the last one.
    /// - Throws: `Refusal` when there is no such version, or its fingerprint is not known.
    public init(
        _ fascicolo: Fascicolo, versione: Int?, catalogo: [VoceCatalogo], on today: CalendarDate
    ) throws(Refusal) {
        guard let last = fascicolo.progetto else {
            throw Refusal(
                "progetto_assente", "Il progetto non è ancora scritto: scriverlo e salvarlo prima di stamparlo.")
        }
        let wanted = versione ?? last.versione
        guard let progetto = fascicolo.progetti.first(where: { $0.versione == wanted }),
            let impronta = fascicolo.impronte.first(where: { $0.versione == wanted })
        else {
            let known = fascicolo.progetti.map { "\($0.versione)" }.joined(separator: ", ")
            throw Refusal(
                "versione_assente", "La versione \(wanted) del progetto non c'è; ci sono: \(known).")
        }
        self.progetto = progetto
        self.impronta = impronta
        codice = fascicolo.domanda.codice ?? ""
        let day = progetto.firmatoIl ?? today
        let members = fascicolo.nucleo.componenti(on: day)
        nomi = Dictionary(
            fascicolo.nucleo.componenti.map { ($0.persona.id, $0.persona.dati.nomeCompleto) },
            uniquingKeysWith: { first, _ in first })
        nucleo = members.map { member in
            let age = member.eta(on: day).map { ", \($0) anni" } ?? ""
            return "\(member.persona.dati.nomeCompleto) (\(member.dati.parentela.denominazione)\(age))"
        }
        fasi = FoglioProgetto.fasi(progetto)
        let adults = members.filter { !$0.isMinore(on: day) }
        firmatari = adults.map { FoglioProgetto.firmatario($0, progetto) }
        sostegni = Dictionary(catalogo.map { ($0.codice, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// "INVENTATI Luca", or "tutto il nucleo".
    public func nome(_ persona: Identifier<Persona>?) -> String {
        persona.map { nomi[$0] ?? "persona non più nel nucleo" } ?? "tutto il nucleo"
    }

    /// "INVENTATI Maria, INVENTATI Luca", or "tutto il nucleo".
    public func nomi(_ persone: [Identifier<Persona>]) -> String {
        persone.isEmpty ? nome(nil) : persone.map { nome($0) }.joined(separator: ", ")
    }

    /// Objectives without a phase come first, as a phase without a number.
    private static func fasi(_ progetto: ProgettoPersonalizzato) -> [Fase] {
        let numbered = progetto.obiettivi.enumerated().map { Voce(numero: $0.offset + 1, obiettivo: $0.element) }
        let phases = Set(progetto.obiettivi.compactMap(\.fase)).sorted()
        let loose = numbered.filter { $0.obiettivo.fase == nil }
        return (loose.isEmpty && !phases.isEmpty ? [] : [Fase(numero: nil, voci: loose)])
            + phases.map { phase in Fase(numero: phase, voci: numbered.filter { $0.obiettivo.fase == phase }) }
    }

    private static func firmatario(_ adult: Componente, _ progetto: ProgettoPersonalizzato) -> Firmatario {
        let firma = progetto.firme.first { $0.persona == adult.persona.id }
        var note: [String] = []
        if let person = firma?.rappresentante {
            let powers = person.poteri.isEmpty ? "" : "; poteri: \(person.poteri)"
            note.append("\(person.tipo.formula): \(person.nome), decreto \(person.decreto)\(powers)")
        }
        if let help = firma?.assistenza {
            if let impediment = help.impedimento {
                note.append("\(impediment.denominazione): lo attesta \(help.attestatoDa) (DPR 445/2000 art. 4)")
            }
            if !help.lingua.isEmpty {
                let interpreter = help.interprete.isEmpty ? "" : " con l'interprete \(help.interprete)"
                note.append("letto e spiegato in \(help.lingua)\(interpreter)")
            }
        }
        var fact = ""
        if let day = firma?.data {
            fact = "firmato il \(day.italian)"
        } else if let firma, !firma.motivoMancata.isEmpty {
            fact = "non firma, \(firma.mancata?.denominazione ?? "con motivo"): \(firma.motivoMancata)"
        }
        return Firmatario(
            nome: adult.persona.dati.nomeCompleto,
            delegato: firma?.rappresentante.map { $0.tipo == .curatore ? "" : $0.nome } ?? "", note: note,
            fatto: fact)
    }
}
