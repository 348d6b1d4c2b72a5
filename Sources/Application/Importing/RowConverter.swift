// SPDX-License-Identifier: EUPL-1.2
import Domain
import Formats

/// Makes of the rows of a CSV what the Domain reads in them.
struct RowConverter {
    let mappa: MappaColonne?
    let places: ImportPlaces
    let today: CalendarDate

    /// An outcome, or why the row is none.
    func esito(_ row: CsvRow, _ colonne: ColonneImportate) -> Result<RigaEsito, ProblemaDiRiga> {
        if let problem = shapeProblem(row, colonne) { return .failure(problem) }
        do {
            return .success(try RigaEsito(letta(row, colonne), mappa: mappa))
        } catch {
            return .failure(error)
        }
    }

    /// A domanda of a register, or why the row is none.
    func domanda(_ row: CsvRow, _ colonne: ColonneImportate) -> Result<RigaDomanda, ProblemaDiRiga> {
        if let problem = shapeProblem(row, colonne) { return .failure(problem) }
        do {
            return .success(
                try RigaDomanda(
                    letta(row, colonne), today: today, comune: places.comune, luogo: places.luogo))
        } catch {
            return .failure(error)
        }
    }

    /// Heading of a column counted from 1, or its number.
    func heading(_ column: Int, _ colonne: ColonneImportate) -> String {
        let index = column - 1
        guard colonne.intestazione.indices.contains(index), !colonne.intestazione[index].isEmpty else {
            return "\(column)"
        }
        return colonne.intestazione[index]
    }

    private func letta(_ row: CsvRow, _ colonne: ColonneImportate) -> RigaLetta {
        RigaLetta(riga: row.line, colonne: colonne) { row[$0] }
    }

    private func shapeProblem(_ row: CsvRow, _ colonne: ColonneImportate) -> ProblemaDiRiga? {
        func problem(_ column: Int?, _ sentence: String) -> ProblemaDiRiga {
            ProblemaDiRiga(riga: row.line, colonna: column.map { heading($0, colonne) }, problema: sentence)
        }
        if let found = row.problem {
            return problem(found.column, found.sentence.prefix(1).uppercased() + found.sentence.dropFirst())
        }
        let wanted = colonne.intestazione.count
        let isLonger = row.count > wanted && (wanted..<row.count).contains { !row[$0].isEmpty }
        if row.count < wanted || isLonger {
            let fields = row.count == 1 ? "1 campo" : "\(row.count) campi"
            return problem(
                nil, "La riga ha \(fields), l'intestazione \(wanted): controllare separatori e virgolette.")
        }
        if let column = row.formulaColumn {
            return problem(column, "La cella comincia come una formula: togliere il segno iniziale e riprovare.")
        }
        return nil
    }
}
