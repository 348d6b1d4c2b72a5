// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Where a protected person is: what leaves the plain columns.
struct ParoleRecapiti: Codable, Hashable {
    var telefono: String
    var email: String
    var residenza: Indirizzo
    var domicilio: Indirizzo
    var isViaFittizia: Bool
    var recapitoPresso: String

    init(_ dati: DatiPersona) {
        telefono = dati.telefono
        email = dati.email
        residenza = dati.residenza
        domicilio = dati.domicilio
        isViaFittizia = dati.isViaFittizia
        recapitoPresso = dati.recapitoPresso
    }

    var isEmpty: Bool {
        telefono.isEmpty && email.isEmpty && residenza.isEmpty && domicilio.isEmpty && recapitoPresso.isEmpty
    }

    func put(in dati: inout DatiPersona) {
        dati.telefono = telefono
        dati.email = email
        dati.residenza = residenza
        dati.domicilio = domicilio
        dati.isViaFittizia = isViaFittizia
        dati.recapitoPresso = recapitoPresso
    }
}

extension DatiPersona {
    /// The same person, without where they are.
    var withoutRecapiti: DatiPersona {
        var bare = self
        ParoleRecapiti(DatiPersona()).put(in: &bare)
        return bare
    }
}
