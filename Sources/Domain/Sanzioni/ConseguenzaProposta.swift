// SPDX-License-Identifier: EUPL-1.2

/// What one more fact would lead to, and why.
public struct ConseguenzaProposta: Hashable, Sendable {
    /// The ladder.
    public let scala: ScalaSanzioni
    /// Which fact of its ladder it would be: 1 for the first.
    public let numero: Int
    /// The step.
    public let gradino: GradinoSanzione
    /// Why it is this step, in one sentence.
    public let perche: String
    /// Where it is written.
    public let fonte: Fonte
    /// How surely that was read.
    public let certezza: Certezza

    /// What it takes from a monthly benefit, in words: "95,63 euro in meno, ne restano 286,87".
    ///
    /// - Parameter importo: the monthly benefit; nil when it is not known.
    public func frase(importo: Euro?) -> String {
        guard case .sanzione(let sanzione) = gradino, let importo, let less = sanzione.toglie(importo) else {
            return gradino.denominazione
        }
        let left = sanzione == .quartoDiMensilita ? ", nel mese ne restano \(sanzione.resto(di: importo).italian)" : ""
        return "\(gradino.denominazione): \(less.italian) euro in meno\(left)"
    }
}
