// SPDX-License-Identifier: EUPL-1.2

/// A row of a file as its fields are asked for, whatever the order of the columns.
public struct RigaLetta {
    /// Line of the file.
    public let riga: Int
    private let colonne: ColonneImportate
    private let field: (Int) -> String

    /// A row, from how the field at a position is read.
    public init(riga: Int, colonne: ColonneImportate, field: @escaping (Int) -> String) {
        self.riga = riga
        self.colonne = colonne
        self.field = field
    }

    /// Text of a field; empty when the file has no such column.
    public subscript(_ campo: CampoImportato) -> String { colonne.posizione(campo).map(field) ?? "" }

    /// A problem of a field of this row.
    func problem(_ campo: CampoImportato, _ sentence: String) -> ProblemaDiRiga {
        ProblemaDiRiga(riga: riga, colonna: colonne.nome(campo), problema: sentence)
    }

    /// A date that may lack.
    ///
    /// - Throws: `ProblemaDiRiga` for what is no day of the calendar.
    func data(_ campo: CampoImportato) throws(ProblemaDiRiga) -> CalendarDate? {
        let text = self[campo]
        if text.isEmpty { return nil }
        if let date = CalendarDate(imported: text) { return date }
        throw problem(
            campo, "La data «\(text)» non esiste o non si legge: scriverla come 31/12/2018 o 2018-12-31.")
    }

    /// A date that must be there.
    func dataObbligatoria(_ campo: CampoImportato) throws(ProblemaDiRiga) -> CalendarDate {
        if let date = try data(campo) { return date }
        throw problem(campo, "Manca \(campo.denominazione): scrivere una data come 31/12/2018.")
    }

    /// An amount that may lack.
    func euro(_ campo: CampoImportato) throws(ProblemaDiRiga) -> Euro? {
        let text = self[campo]
        if text.isEmpty { return nil }
        switch Euro.parse(entry: text) {
        case .success(let amount) where amount.cents >= 0: return amount
        case .success: throw problem(campo, "L'importo «\(text)» è negativo: controllarlo.")
        case .failure(let reason): throw problem(campo, reason.sentence)
        }
    }

    /// A codice fiscale that may lack.
    func codiceFiscale() throws(ProblemaDiRiga) -> CodiceFiscale? {
        let text = self[.codiceFiscale]
        if text.isEmpty { return nil }
        switch CodiceFiscale.parse(text) {
        case .success(let code): return code
        case .failure(let reason): throw problem(.codiceFiscale, reason.sentence)
        }
    }

    /// A protocol that may lack; a number without its year takes that of the presentation.
    func protocollo(presentataIl: CalendarDate?) throws(ProblemaDiRiga) -> Protocollo? {
        let text = self[.protocollo]
        if text.isEmpty { return nil }
        if !text.contains("/"), presentataIl == nil {
            throw problem(
                .protocollo, "Del protocollo «\(text)» manca l'anno: scriverlo come 1234/2018, o dare la data.")
        }
        switch Protocollo.parse(text, year: presentataIl?.year ?? 0) {
        case .success(let number) where (1900...9999).contains(number.anno): return number
        case .success: throw problem(.protocollo, "L'anno del protocollo «\(text)» non è leggibile: correggerlo.")
        case .failure(let reason): throw problem(.protocollo, reason.sentence)
        }
    }
}
