// SPDX-License-Identifier: EUPL-1.2

/// A month of a tirocinio: hours planned and attended, and whether the allowance was paid.
///
/// The threshold suggests; who decides says why when they decide otherwise.
/// Source: docs/FONTI.md 4.3 («regole di riconoscimento dell'indennità mensile»).
public struct MeseTirocinio: Hashable, Sendable, Codable {
    /// First day of the month.
    public var mese: CalendarDate
    /// Hours planned.
    public var previste: Int
    /// Hours attended.
    public var frequentate: Int
    /// The allowance was paid.
    public var isErogata: Bool
    /// What was paid; zero when it was withheld.
    public var importo: Euro
    /// Why it was withheld, or paid below the threshold.
    public var motivo: MotivoIndennita?

    /// A month from its fields; any day of it names it.
    public init(
        mese: CalendarDate, previste: Int, frequentate: Int, isErogata: Bool, importo: Euro = .zero,
        motivo: MotivoIndennita? = nil
    ) {
        self.mese = mese.firstOfMonth
        self.previste = previste
        self.frequentate = frequentate
        self.isErogata = isErogata
        self.importo = importo
        self.motivo = motivo
    }

    /// Attendance in hundredths, rounded down; nil when nothing was planned.
    public var percento: Int? { previste > 0 ? frequentate * 100 / previste : nil }

    /// The attendance gives right to the allowance.
    ///
    /// - Parameter soglia: hundredths of the hours planned.
    public func raggiunge(soglia: Int) -> Bool { previste > 0 && frequentate * 100 >= previste * soglia }

    /// What keeps it from being recorded of a tirocinio.
    public func problems(of tirocinio: Tirocinio, today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if mese > today {
            found.append(Problem("mese_futuro", "Il mese non è ancora cominciato: controllarlo.", field: "mese"))
        } else if mese < tirocinio.dati.dal.firstOfMonth || mese > (tirocinio.chiusura?.data ?? tirocinio.fine) {
            found.append(
                Problem(
                    "mese_fuori",
                    "Il mese è fuori dal tirocinio, che va dal \(tirocinio.dati.dal.italian) al "
                        + "\((tirocinio.chiusura?.data ?? tirocinio.fine).italian): controllarlo.", field: "mese"))
        }
        if !(0...744).contains(previste) {
            found.append(Problem("ore_assurde", "Le ore di un mese vanno da 0 a 744: correggerle.", field: "previste"))
        }
        if !(0...744).contains(frequentate) {
            found.append(
                Problem("ore_assurde", "Le ore di un mese vanno da 0 a 744: correggerle.", field: "frequentate"))
        }
        return found + allowance()
    }

    private func allowance() -> [Problem] {
        var found: [Problem] = []
        let soglia = Norme.sogliaPresenzeTirocinio.nearest(to: mese).valore
        if isErogata, importo <= .zero {
            found.append(
                Problem(
                    "importo_mancante", "Manca quanto è stato pagato: scriverlo, o rispondere no.", field: "importo"))
        }
        if !isErogata, importo != .zero {
            found.append(
                Problem("importo_di_troppo", "L'indennità non è stata pagata: togliere l'importo.", field: "importo"))
        }
        if !isErogata, motivo == nil || motivo?.isPagata == true {
            found.append(
                Problem(
                    "motivo_mancante", "Perché l'indennità non è stata pagata: scegliere il motivo.", field: "motivo"))
        }
        if isErogata, !raggiunge(soglia: soglia), motivo != .deroga {
            found.append(
                Problem(
                    "sotto_soglia",
                    "Le presenze non raggiungono il \(soglia)% delle ore: se è stata pagata lo stesso, il motivo è "
                        + "«\(MotivoIndennita.deroga.denominazione)».", field: "motivo"))
        }
        if isErogata, raggiunge(soglia: soglia), motivo != nil {
            found.append(
                Problem(
                    "motivo_di_troppo", "L'indennità è stata pagata e le presenze bastano: togliere il motivo.",
                    field: "motivo"))
        }
        if !isErogata, motivo == .sottoSoglia, raggiunge(soglia: soglia) {
            found.append(
                Problem(
                    "sopra_soglia", "Le presenze raggiungono il \(soglia)% delle ore: scegliere un altro motivo.",
                    field: "motivo"))
        }
        return found
    }
}
