// SPDX-License-Identifier: EUPL-1.2

extension DatiPersona {
    /// Reads also what was kept before some of the fields existed.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String { try values.decodeIfPresent(String.self, forKey: key) ?? "" }
        func flag(_ key: CodingKeys) throws -> Bool { try values.decodeIfPresent(Bool.self, forKey: key) ?? false }
        self.init(
            cognome: try text(.cognome), nome: try text(.nome),
            sesso: try values.decodeIfPresent(Sesso.self, forKey: .sesso),
            nascita: try values.decodeIfPresent(CalendarDate.self, forKey: .nascita),
            luogoNascita: try text(.luogoNascita), cittadinanza: try text(.cittadinanza),
            codiceFiscale: try values.decodeIfPresent(CodiceFiscale.self, forKey: .codiceFiscale),
            telefono: try text(.telefono), email: try text(.email),
            residenza: try values.decodeIfPresent(Indirizzo.self, forKey: .residenza) ?? Indirizzo(),
            domicilio: try values.decodeIfPresent(Indirizzo.self, forKey: .domicilio) ?? Indirizzo(),
            isSenzaDimora: try flag(.isSenzaDimora),
            motivoCodice: try values.decodeIfPresent(MotivoDiscordanza.self, forKey: .motivoCodice),
            isViaFittizia: try flag(.isViaFittizia), recapitoPresso: try text(.recapitoPresso))
    }
}
