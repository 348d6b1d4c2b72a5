// SPDX-License-Identifier: EUPL-1.2

/// The note to another office about the differences of a household: what is printed, and nothing more.
///
/// It names only who the differences are about and who applied, with what each picture says of them.
public struct NotaDifformita: Hashable, Sendable {
    /// A person, with what each picture says.
    public struct Riga: Hashable, Sendable {
        /// "INVENTATI Luca".
        public let nominativo: String
        /// Empty when there is none.
        public let codiceFiscale: String
        /// The kinship in each picture, or "non presente", or "non disponibile" for one not recorded.
        public let voci: [FonteComposizione: String]
    }

    /// Who it is written to.
    public var destinatario: UfficioDestinatario
    /// The body of the addressee, as "Comune di Pistoia"; may be empty.
    public var ente: String
    /// The day of the note.
    public var data: CalendarDate
    /// Who applied.
    public var richiedente: String
    /// Code of the case file; nil for a draft.
    public var codice: String?
    /// The papers compared: "stato di famiglia del 20/09/2018, certificato 12".
    public var documenti: [String]
    /// Who the differences are about, who applied first.
    public var persone: [Riga]
    /// The differences, in words.
    public var difformita: [String]
    /// What is asked.
    public var richiesta: String

    /// The note about some differences of a household.
    ///
    /// - Parameter richiesta: what is asked; nil for the words of the addressee.
    public init(
        a destinatario: UfficioDestinatario, ente: String = "", data: CalendarDate, nucleo: Nucleo, codice: String?,
        confronto: ConfrontoNucleo, difformita: [DifformitaNucleo], richiesta: String? = nil
    ) {
        self.destinatario = destinatario
        self.ente = ente
        self.data = data
        self.codice = codice
        self.richiesta = richiesta ?? destinatario.richiesta
        self.difformita = difformita.map(\.frase)
        richiedente = nucleo.richiedente?.persona.dati.nomeCompleto ?? ""
        documenti = FonteComposizione.registrabili.compactMap { confronto.composizioni[$0]?.denominazione }
        let named = confronto.righe.filter { riga in
            riga.parentela(.dichiarato) == .richiedente || difformita.contains { $0.membro.isSame(as: riga.membro) }
        }
        persone = named.map { riga in
            let code = FonteComposizione.allCases.compactMap { riga.voci[$0]?.codiceFiscale }.first
            let said = FonteComposizione.allCases.map { fonte in
                let absent = confronto.composizioni[fonte] == nil ? "non disponibile" : "non presente"
                return (fonte, riga.parentela(fonte)?.denominazione ?? absent)
            }
            return Riga(
                nominativo: riga.membro.nominativo, codiceFiscale: code?.value ?? "",
                voci: Dictionary(said) { first, _ in first })
        }
    }
}
