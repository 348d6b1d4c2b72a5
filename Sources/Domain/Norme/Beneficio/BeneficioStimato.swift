// SPDX-License-Identifier: EUPL-1.2

/// An estimate of the monthly benefit, step by step; the amount that counts is the one INPS decides.
public struct BeneficioStimato: Hashable, Sendable {
    /// The steps, the highest amount first.
    public let righe: [RigaBeneficio]
    /// The monthly amount, never below zero.
    public let mensile: Euro
    /// How it would be paid.
    public let esito: EsitoBeneficio

    /// The published maximum for the members, less a twelfth of the ISR and the payments granted by means.
    ///
    /// Source: D.Lgs. 147/2017 art. 4 cc. 1–4; INPS, circolare 57/2018 for the yearly payment and for zero.
    ///
    /// - Parameters:
    ///   - componenti: how many members.
    ///   - data: the day of the domanda, which chooses the table.
    ///   - isr: the yearly ISR of the DSU, without the payments already in it.
    ///   - trattamenti: the payments the members receive.
    public static func compute(
        componenti: Int, data: CalendarDate, isr: Euro, trattamenti: [TrattamentoPercepito] = []
    ) -> BeneficioStimato {
        let maximum = Norme.massimoMensile(componenti: componenti, on: data)
        var righe = [
            RigaBeneficio(
                descrizione: "massimo per \(componenti) component\(componenti == 1 ? "e" : "i")",
                importo: maximum.valore, fonte: maximum.fonte, certezza: maximum.certezza)
        ]
        if isr > .zero {
            righe.append(
                RigaBeneficio(
                    descrizione: "un dodicesimo dell'ISR di \(isr.italian) euro", importo: -isr.divided(by: 12),
                    fonte: .decreto("art. 4 c. 4"), certezza: .media))
        }
        righe += trattamenti.map { payment in
            let isCounted = payment.natura == .provaDeiMezzi
            return RigaBeneficio(
                descrizione: payment.denominazione + (isCounted ? "" : " (non si conta)"),
                importo: isCounted ? -payment.mensile : .zero, fonte: payment.fonte, certezza: .alta)
        }
        let sum = righe.reduce(Euro.zero) { $0 + $1.importo }
        let mensile = max(sum, .zero)
        return BeneficioStimato(righe: righe, mensile: mensile, esito: esito(mensile, on: data))
    }

    /// The published maximum of a month for the members, before anything is taken away.
    public var massimoMensile: Euro { righe.first?.importo ?? .zero }

    private static func esito(_ mensile: Euro, on date: CalendarDate) -> EsitoBeneficio {
        if mensile == .zero { return .zero }
        let limit = Norme.sogliaPagamentoAnnuo.nearest(to: date).valore
        return mensile <= limit ? .annuale(mensile * 12) : .mensile
    }
}
