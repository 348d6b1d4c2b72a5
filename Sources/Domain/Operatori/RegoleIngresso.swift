// SPDX-License-Identifier: EUPL-1.2

/// What a password must be, how long it lasts and how long one waits after failures: rules without a clock.
public enum RegoleIngresso {
    /// Minutes without a key before the screen locks, unless the installation chose others.
    public static let minutiDiBlocco = 10

    /// Why a password cannot be taken; nil when it can.
    ///
    /// The sentence never repeats the password.
    ///
    /// - Parameter di: whose it would be.
    public static func problem(_ password: String, di operatore: Operatore, on date: CalendarDate)
        -> Problem?
    {
        let shortest = Norme.lunghezzaPassword.nearest(to: date).valore
        if password.count < shortest {
            return Problem(
                "password_corta",
                "La password ha almeno \(shortest) caratteri: quattro parole a caso vanno bene.",
                field: "nuova")
        }
        let folded = FoldedKey.of(password).filter { $0 != " " }
        let names = [
            operatore.cognome, operatore.nome, operatore.codice, operatore.utenteDiSistema ?? "",
        ]
        .map { FoldedKey.of($0).filter { $0 != " " } }.filter { $0.count >= 3 }
        if names.contains(where: { folded.contains($0) }) {
            return Problem(
                "password_nome",
                "La password non contiene il proprio nome, cognome o codice: sceglierne un'altra.",
                field: "nuova")
        }
        if Set(folded).count < 5 {
            return Problem(
                "password_ripetuta",
                "La password ripete pochi caratteri: sceglierne una con almeno cinque diversi.",
                field: "nuova")
        }
        return nil
    }

    /// Seconds to wait before another attempt, after so many failures in a row.
    public static func attesa(dopo fallimenti: Int, on date: CalendarDate) -> Int {
        let costly = fallimenti - Norme.tentativiLiberi.nearest(to: date).valore
        guard costly > 0 else { return 0 }
        let longest = Norme.attesaMassimaIngresso.nearest(to: date).valore
        var wait = Norme.attesaIngresso.nearest(to: date).valore
        for _ in 1..<costly where wait < longest { wait *= 2 }
        return min(wait, longest)
    }

    /// True when a password chosen on a day must be changed on another.
    public static func isScaduta(chosen: CalendarDate, on date: CalendarDate) -> Bool {
        CalendarDate.days(from: chosen, to: date) > Norme.scadenzaPassword.nearest(to: date).valore
    }
}
