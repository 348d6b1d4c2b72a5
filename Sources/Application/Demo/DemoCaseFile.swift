// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the archive has given to a case so far: numbers and versions.
struct DemoCaseFile {
    var componenti: [Componente] = []
    var domanda: Identifier<Domanda>?
    var domandaVersion = 0
    var presa: Identifier<PresaInCarico>?
    var presaVersion = 0
    var analisi = AnalisiPreliminare()
    var quadro = QuadroDiAnalisi()
    var progetto: ProgettoPersonalizzato?
    /// How the household was told of the last convocation.
    var mezzo: MezzoConvocazione?
    /// A fact of article 12 is written: one for each case.
    var hasInadempienza = false
    /// The request to another office, its version, and whether it waits for an answer.
    var richiesta: (id: Identifier<RichiestaUfficio>, version: Int, isOpen: Bool)?

    /// Where each support of the signed project is.
    var stati: [StatoIntervento] = []
    /// The number of the first support of the signed project.
    var primoSostegno: Int64 = 0
    var tirocinio: DemoTirocinio?

    /// The applicant.
    var richiedente: Identifier<Persona>? { componenti.first?.persona.id }

    /// Members who must sign.
    var adulti: [Componente] { componenti.filter { !$0.isMinore(on: DemoFigures.day) } }
}
