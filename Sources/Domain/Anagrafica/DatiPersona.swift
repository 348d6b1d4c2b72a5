// SPDX-License-Identifier: EUPL-1.2

/// What is recorded of a person: the part of `Persona` that people write.
///
/// Source: docs/FONTI.md 3.2 and 3.4 (scheda del segretariato, record GePI).
public struct DatiPersona: Hashable, Sendable, Codable {
    /// Empty for a single-name person.
    public var cognome: String
    /// Given names.
    public var nome: String
    /// Nil while unknown.
    public var sesso: Sesso?
    /// Date of birth, kept apart from the codice fiscale, which has no century.
    public var nascita: CalendarDate?
    /// Belfiore code of the comune or foreign state of birth, or empty.
    public var luogoNascita: String
    /// ISO 3166 numeric code ("380" is Italy), or empty.
    public var cittadinanza: String
    /// Nil when the person has none yet: INPS then does not examine a domanda.
    public var codiceFiscale: CodiceFiscale?
    /// Telephone, as dialled.
    public var telefono: String
    /// E-mail address, or empty.
    public var email: String
    /// Residence in the registry.
    public var residenza: Indirizzo
    /// Where the person is in fact, when it is another place.
    public var domicilio: Indirizzo
    /// A homeless person: residence in a via fittizia or contact at an association.
    public var isSenzaDimora: Bool
    /// Why the codice fiscale is kept though it does not agree with these data.
    public var motivoCodice: MotivoDiscordanza?
    /// The residence is in the street a comune invents for who has no home.
    ///
    /// Source: D.P.R. 223/1989 and circ. ISTAT 29/1992 for the via fittizia.
    public var isViaFittizia: Bool
    /// Where the person can be reached when it is not their home: an association, a service.
    public var recapitoPresso: String

    enum CodingKeys: String, CodingKey {
        case cognome, nome, sesso, nascita, luogoNascita, cittadinanza, codiceFiscale, telefono, email, residenza
        case domicilio, isSenzaDimora, motivoCodice, isViaFittizia, recapitoPresso
    }

    /// A person of whom only what is given is known.
    public init(
        cognome: String = "", nome: String = "", sesso: Sesso? = nil, nascita: CalendarDate? = nil,
        luogoNascita: String = "", cittadinanza: String = "380", codiceFiscale: CodiceFiscale? = nil,
        telefono: String = "", email: String = "", residenza: Indirizzo = Indirizzo(),
        domicilio: Indirizzo = Indirizzo(), isSenzaDimora: Bool = false,
        motivoCodice: MotivoDiscordanza? = nil, isViaFittizia: Bool = false, recapitoPresso: String = ""
    ) {
        self.cognome = cognome
        self.nome = nome
        self.sesso = sesso
        self.nascita = nascita
        self.luogoNascita = luogoNascita
        self.cittadinanza = cittadinanza
        self.codiceFiscale = codiceFiscale
        self.telefono = telefono
        self.email = email
        self.residenza = residenza
        self.domicilio = domicilio
        self.isSenzaDimora = isSenzaDimora
        self.motivoCodice = motivoCodice
        self.isViaFittizia = isViaFittizia
        self.recapitoPresso = recapitoPresso
    }

    /// "INVENTATI Maria", the way registers write a name.
    public var nomeCompleto: String {
        let upper = cognome.uppercased()
        if upper.isEmpty { return nome }
        return nome.isEmpty ? upper : "\(upper) \(nome)"
    }

    /// What keeps these data from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if (cognome + nome).allSatisfy(\.isWhitespace) {
            found.append(
                Problem("nome_mancante", "Manca il nome: scrivere almeno il cognome o il nome.", field: "cognome"))
        }
        for (field, name) in [("cognome", cognome), ("nome", nome)] where name.contains(where: \.isNumber) {
            found.append(
                Problem(
                    "nome_con_cifre", "Il \(field) ha delle cifre: controllare di essere nel campo giusto.",
                    field: field))
        }
        if let nascita, nascita > today {
            found.append(
                Problem("nascita_futura", "La nascita è nel futuro: controllare la data.", field: "nascita"))
        }
        let differences = codiceFiscale?.discordanze(with: self).map(\.spiegazione) ?? []
        if motivoCodice == nil, !differences.isEmpty {
            found.append(
                Problem(
                    "codice_discorde",
                    "Codice fiscale e dati non vanno d'accordo: \(differences.joined(separator: "; ")). "
                        + "Correggere, o dire perché.",
                    field: "motivoCodice"))
        }
        return found
    }
}
