// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Where an invented household comes from.
struct DemoOrigin {
    /// Belfiore code of the state; empty for Italy.
    let stato: String
    /// ISO 3166 numeric code.
    let iso: String
    /// What the requirement counts.
    let cittadinanza: Cittadinanza
    /// Kind of permit; empty when none is needed.
    let titolo: String

    static let italia = DemoOrigin(stato: "", iso: "380", cittadinanza: .unioneEuropea, titolo: "")

    /// The states of the foreign households, with weights.
    static let estere: [(origine: DemoOrigin, peso: Int)] = [
        (DemoOrigin(stato: "Z100", iso: "008", cittadinanza: .lungoPeriodo, titolo: lungo), 30),
        (DemoOrigin(stato: "Z129", iso: "642", cittadinanza: .unioneEuropea, titolo: ""), 22),
        (DemoOrigin(stato: "Z330", iso: "504", cittadinanza: .lungoPeriodo, titolo: lungo), 18),
        (DemoOrigin(stato: "Z335", iso: "566", cittadinanza: .protezioneInternazionale, titolo: protezione), 9),
        (DemoOrigin(stato: "Z138", iso: "804", cittadinanza: .lungoPeriodo, titolo: lungo), 6),
        (DemoOrigin(stato: "Z210", iso: "156", cittadinanza: .lungoPeriodo, titolo: lungo), 5),
        (DemoOrigin(stato: "Z343", iso: "686", cittadinanza: .protezioneInternazionale, titolo: protezione), 4),
        (DemoOrigin(stato: "Z611", iso: "604", cittadinanza: .familiareUnioneEuropea, titolo: "carta di soggiorno"), 3),
        (DemoOrigin(stato: "Z127", iso: "616", cittadinanza: .unioneEuropea, titolo: ""), 3),
    ]

    /// Comuni of birth of the Italian households, the zone first.
    static let comuni = [
        "G713", "G713", "G713", "G713", "H109", "A071", "F410", "I660", "H744", "G999", "D612", "E715", "H501", "F839",
        "G273", "L219", "F205", "A944",
    ]

    private static let lungo = "permesso UE per soggiornanti di lungo periodo"
    private static let protezione = "permesso per protezione internazionale"
}
