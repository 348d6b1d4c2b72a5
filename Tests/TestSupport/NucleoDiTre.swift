// SPDX-License-Identifier: EUPL-1.2

/// A household of three that nobody here has ever seen, as it is told at the counter.
struct NucleoDiTre {
    /// One member: what no archive can tell.
    struct Persona {
        let codice: String
        let cognome: String
        let nome: String
        /// Number of the kinship in its list; nil for who applies.
        let parentela: String?
    }

    let persone: [Persona]
    let telefono = "0573000000"
    let via = "Via Prova 3"
    let protocollo: String
    /// Since when she lives in Italy.
    let residenzaDal = "010211"
    let dsuDel = "100418"
    /// The protocol of the DSU as the attestation writes it, and the part of it that has to be typed.
    let dsu = "INPS-ISEE-2018-00123456A-00"
    let dsuTyped = "123456A"
    let documento = "CI AA0000000"

    /// Maria, her husband and their daughter.
    static let inventati = NucleoDiTre(
        persone: [
            Persona(codice: "NVNMRA80C45G713X", cognome: "Inventati", nome: "Maria", parentela: nil),
            Persona(codice: "FTTLCU78A12G713P", cognome: "Fittizi", nome: "Luca", parentela: "2"),
            Persona(codice: "FTTSFO12L50G713E", cognome: "Fittizi", nome: "Sofia", parentela: "3"),
        ], protocollo: "1234")

    /// The characters of the fields that cannot be derived: three codici fiscali, three names and surnames, kinship,
    /// address, telephone, protocol, two dates, protocol of the DSU.
    ///
    /// 48 + 37 + 2 + 11 + 10 + 4 + 6 + 6 + 27 = 151 for `inventati`.
    var underivable: Int {
        let people = persone.map { $0.codice.count + $0.cognome.count + $0.nome.count + ($0.parentela?.count ?? 0) }
        let domanda = [via, telefono, protocollo, residenzaDal, dsuDel, dsu]
        return people.reduce(0, +) + domanda.reduce(0) { $0 + $1.count }
    }
}
