// SPDX-License-Identifier: EUPL-1.2

extension SituazioneFamiliare {
    /// Every field with its value, in words; placement and decrees are not among them.
    public var campi: [CampoStoria] {
        [
            CampoStoria("Stato civile", statoCivile?.denominazione), CampoStoria("Stato civile dal", statoCivileDal),
            CampoStoria(
                "Separati sotto lo stesso tetto",
                separazione.map { "\($0.atto.denominazione) \($0.numero) del \($0.data.italian)" }),
            CampoStoria("Assenza temporanea", assenza?.motivo.denominazione),
            CampoStoria("Assenza dal", assenza?.dal), CampoStoria("Assenza fino al", assenza?.al),
            CampoStoria(
                "Responsabilità genitoriale",
                responsabilita.map { Self.joined([$0.esercizio.denominazione, $0.chi, $0.decreto]) }),
            CampoStoria(
                "Chi riscuote",
                riscossione.map { Self.joined([$0.nominativo, $0.titolo.denominazione, $0.decreto, $0.poteri]) }),
        ]
    }

    private static func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension TutelaMinore {
    /// Placement and decrees, in words.
    public var campi: [CampoStoria] {
        [
            CampoStoria("Collocamento", collocamento?.tipo.denominazione),
            CampoStoria("Collocamento dal", collocamento?.dal), CampoStoria("Collocamento fino al", collocamento?.al),
            CampoStoria("Collocamento presso", collocamento?.presso),
            CampoStoria(
                "Provvedimenti",
                provvedimenti.map { "\($0.tipo.denominazione) \($0.numero) del \($0.data.italian)" }
                    .joined(separator: "; ")),
        ]
    }
}
