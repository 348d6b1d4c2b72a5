// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// A project in plain words, for who finds the other hard to read; the one that is signed is the other.
public struct CopiaSemplice: PrintedPaper, Hashable {
    /// `copia-semplice.html`.
    public static let template = "copia-semplice"

    /// The names of the copy.
    public static let names: Set<String> = [
        "codice", "versione", "figura", "inizio", "fine", "incontri", "obiettivi", "numero", "di_chi", "testo",
        "risultati", "entro", "ha_sostegni", "sostegni", "nome", "per_chi", "da_chi", "periodo", "quantita", "impegni",
        "chi", "ogni", "impronta_breve",
    ]

    /// The project.
    public var foglio: FoglioProgetto

    /// The copy of a project.
    public init(_ foglio: FoglioProgetto) { self.foglio = foglio }

    /// "Il nostro progetto, REI-2018-00311, versione 1".
    public var title: String { "Il nostro progetto, \(foglio.codice), versione \(foglio.progetto.versione)" }

    /// The values of the copy.
    public var values: [String: TemplateValue] {
        let progetto = foglio.progetto
        return [
            "codice": .text(foglio.codice), "versione": .text("\(progetto.versione)"),
            "figura": .text(progetto.figuraDiRiferimento), "inizio": .text(progetto.inizio?.italian ?? "da indicare"),
            "fine": .text(progetto.fine?.italian ?? "da indicare"), "incontri": .text(progetto.frequenza.inParole),
            "obiettivi": .list(foglio.fasi.flatMap(\.voci).map(goal)),
            "ha_sostegni": .flag(!progetto.interventi.isEmpty),
            "sostegni": .list(
                progetto.interventi.map {
                    foglio.support($0).kept(["nome", "per_chi", "da_chi", "periodo", "quantita"])
                }
            ),
            "impegni": .list(progetto.impegni.map { foglio.commitment($0).kept(["chi", "testo", "ogni"]) }),
            "impronta_breve": .text(ImprontaProgetto.breve(foglio.impronta.sulFoglio)),
        ]
    }

    private func goal(_ voce: FoglioProgetto.Voce) -> [String: TemplateValue] {
        [
            "numero": .text("\(voce.numero)"), "di_chi": .text(foglio.nomi(voce.obiettivo.componenti)),
            "testo": .text(voce.obiettivo.testo),
            "risultati": .list(
                voce.obiettivo.risultati.map {
                    ["testo": .text($0.testo), "entro": .text($0.entro?.italian ?? "un giorno da indicare")]
                }),
        ]
    }
}

extension [String: TemplateValue] {
    /// Only these names.
    fileprivate func kept(_ names: Set<String>) -> [String: TemplateValue] { filter { names.contains($0.key) } }
}
