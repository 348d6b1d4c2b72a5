// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What the check of an archive found, to be read by people and by programs.
public struct VerificaDocument: Sendable {
    private let problems: [String]
    private let faults: [RegisterFault]
    private let seals: [RegisterSeal]
    private let unchecked: [(nome: String, quanti: Int)]

    /// What was found.
    ///
    /// - Parameters:
    ///   - problems: sentences about the rows and the file.
    ///   - faults: what in the register is not as it was written.
    ///   - seals: what the register was compared with.
    ///   - unchecked: encrypted documents there was no key for, by what they are.
    public init(
        problems: [String], faults: [RegisterFault], seals: [RegisterSeal],
        unchecked: [(nome: String, quanti: Int)] = []
    ) {
        self.unchecked = unchecked
        self.problems = problems
        self.faults = faults
        self.seals = seals
    }

    /// True when all holds.
    public var isWhole: Bool { problems.isEmpty && faults.isEmpty }

    /// Each problem with its sentence; those of the register with their kind and rows.
    public var json: JsonValue {
        .object([
            ("integro", .boolean(isWhole)),
            ("problemi", .array(problems.map { .object([("frase", .string($0))]) })),
            (
                "non_controllati",
                .array(
                    unchecked.map { .object([("nome", .string($0.nome)), ("documenti", .number($0.quanti))]) })
            ),
            (
                "registro",
                .array(
                    faults.map {
                        .object([
                            ("tipo", .string($0.kind.rawValue)), ("dalla_riga", .number(Int($0.first))),
                            ("alla_riga", .number(Int($0.last))), ("frase", .string($0.sentence)),
                        ])
                    })
            ),
            (
                "sigilli",
                .array(
                    seals.map {
                        .object([
                            ("riga", .number(Int($0.riga))), ("istante", .string($0.istante.iso)),
                            ("chiave", .string($0.chiave)),
                        ])
                    })
            ),
        ])
    }

    /// One sentence a line.
    public var text: String {
        let left = unchecked.map { "\($0.nome) (\($0.quanti))" }.joined(separator: ", ")
        return found + (left.isEmpty ? "" : "Non controllati, perché manca la chiave per aprirli: \(left).\n")
    }

    private var found: String {
        guard isWhole else { return (problems + faults.map(\.sentence)).map { $0 + "\n" }.joined() }
        guard let last = seals.max(by: { $0.riga < $1.riga }) else { return "L'archivio è integro.\n" }
        return """
            L'archivio è integro, e il registro è quello sigillato fino alla riga n. \(last.riga).
            Chiave pubblica del sigillo: \(last.chiave)

            """
    }
}
