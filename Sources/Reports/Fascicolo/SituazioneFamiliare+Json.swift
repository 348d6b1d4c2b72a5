// SPDX-License-Identifier: EUPL-1.2
import Domain

extension SituazioneFamiliare {
    /// What is known of a member; the reserved part is null for who may not read it.
    var json: JsonValue {
        .object([
            ("stato_civile", .code(statoCivile)), ("stato_civile_dal", .date(statoCivileDal)),
            ("separazione_stesso_tetto", separazione?.json ?? .null), ("assenza", assenza?.json ?? .null),
            ("responsabilita_genitoriale", responsabilita?.json ?? .null),
            ("riscossione", riscossione?.json ?? .null), ("non_conta_dal", .date(nonConta?.dal)),
            ("non_conta_al", .date(nonConta?.al)), ("tutela", tutela?.json ?? .null),
        ])
    }
}

extension SeparazioneStessoTetto {
    fileprivate var json: JsonValue {
        .object([("atto", .code(atto)), ("data", .date(data)), ("numero", .words(numero))])
    }
}

extension AssenzaTemporanea {
    fileprivate var json: JsonValue {
        .object([("motivo", .code(motivo)), ("dal", .date(dal)), ("al", .date(al))])
    }
}

extension ResponsabilitaGenitoriale {
    fileprivate var json: JsonValue {
        .object([("esercizio", .code(esercizio)), ("chi", .words(chi)), ("decreto", .words(decreto))])
    }
}

extension RiscossioneBeneficio {
    fileprivate var json: JsonValue {
        .object([
            ("titolo", .code(titolo)), ("nominativo", .words(nominativo)), ("decreto", .words(decreto)),
            ("poteri", .words(poteri)),
        ])
    }
}

extension TutelaMinore {
    fileprivate var json: JsonValue {
        .object([
            ("collocamento", collocamento?.json ?? .null),
            (
                "provvedimenti",
                .array(
                    provvedimenti.map {
                        .object([("tipo", .code($0.tipo)), ("data", .date($0.data)), ("numero", .words($0.numero))])
                    })
            ),
        ])
    }
}

extension Collocamento {
    fileprivate var json: JsonValue {
        .object([("tipo", .code(tipo)), ("dal", .date(dal)), ("al", .date(al)), ("presso", .words(presso))])
    }
}
