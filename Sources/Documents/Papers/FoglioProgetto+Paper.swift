// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension FoglioProgetto: PrintedPaper {
    /// `progetto.html`.
    public static let template = "progetto"

    /// The names of the project.
    public static let names: Set<String> = [
        "codice", "versione", "aperto", "nucleo", "testo", "figura", "inizio", "fine", "incontri", "fasi", "fase",
        "obiettivi", "numero", "area", "di_chi", "risultati", "misura", "iniziale", "atteso", "entro", "ha_sostegni",
        "sostegni", "nome", "codice_catalogo", "nazionale", "per_chi", "titolare", "da_chi", "invio", "fondo",
        "periodo", "quantita", "impegni", "chi", "tipo", "ogni", "verifica", "poche_firme", "firmatari", "delegato",
        "note", "fatto", "operatori", "luogo", "impronta", "impronta_breve", "firmato", "cambiato",
    ]

    /// "Progetto personalizzato REI-2018-00311, versione 1".
    public var title: String { "Progetto personalizzato \(codice), versione \(progetto.versione)" }

    /// The values of the project.
    public var values: [String: TemplateValue] {
        [
            "codice": .text(codice), "versione": .text("\(progetto.versione)"),
            "aperto": .text(progetto.apertoIl.italian), "nucleo": .texts(nucleo),
            "figura": .text(progetto.figuraDiRiferimento), "inizio": .text(progetto.inizio?.italian ?? "da indicare"),
            "fine": .text(progetto.fine?.italian ?? "da indicare"),
            "incontri": .text(progetto.frequenza.inParole), "fasi": .list(fasi.map(phase)),
            "ha_sostegni": .flag(!progetto.interventi.isEmpty), "sostegni": .list(progetto.interventi.map(support)),
            "impegni": .list(progetto.impegni.map(commitment)), "poche_firme": .flag(firmatari.count <= 6),
            "firmatari": .list(firmatari.map(signer)),
            "operatori": .optional(progetto.firmeOperatori), "luogo": .optional(progetto.luogo),
            "impronta": .text(impronta.sulFoglio),
            "impronta_breve": .text(ImprontaProgetto.breve(impronta.sulFoglio)),
            "firmato": .flag(progetto.isFirmato), "cambiato": .flag(impronta.isCambiataDopoLaFirma),
        ]
    }

    private func phase(_ fase: Fase) -> [String: TemplateValue] {
        [
            "fase": .optional(fase.numero.map { "\($0)" }),
            "obiettivi": .list(
                fase.voci.map { voce in
                    [
                        "numero": .text("\(voce.numero)"), "area": .text(voce.obiettivo.area.denominazione),
                        "di_chi": .text(nomi(voce.obiettivo.componenti)), "testo": .text(voce.obiettivo.testo),
                        "risultati": .list(
                            voce.obiettivo.risultati.enumerated().map { index, risultato in
                                [
                                    "numero": .text("\(voce.numero).\(index + 1)"), "testo": .text(risultato.testo),
                                    "misura": .text(risultato.indicatore), "iniziale": .text(risultato.valoreIniziale),
                                    "atteso": .text(risultato.valoreAtteso),
                                    "entro": .text(risultato.entro?.italian ?? "da indicare"),
                                ]
                            }),
                    ]
                }),
        ]
    }

    func support(_ intervento: Intervento) -> [String: TemplateValue] {
        let voce = sostegni[intervento.codice]
        let start = intervento.dal.map { "dal \($0.italian)" }
        let end = intervento.al.map { "al \($0.italian)" }
        let amount = intervento.quantita.map { "\($0) \(intervento.unita)" }
        return [
            "nome": .text(voce?.denominazione ?? intervento.codice), "codice_catalogo": .text(intervento.codice),
            "nazionale": .flag(voce?.isNazionale ?? false), "per_chi": .text(nome(intervento.persona)),
            "titolare": .optional(intervento.titolare ?? voce?.titolare), "da_chi": .optional(intervento.fornitore),
            "invio": .optional(intervento.invio ?? voce?.invio), "fondo": .optional(intervento.fondo),
            "periodo": .optional([start, end].compactMap { $0 }.joined(separator: " ")),
            "quantita": .optional(amount),
        ]
    }

    func commitment(_ impegno: Impegno) -> [String: TemplateValue] {
        [
            "chi": .text(nome(impegno.persona)), "tipo": .text(impegno.tipo.denominazione),
            "testo": .text(impegno.testo), "ogni": .optional(impegno.frequenza),
            "verifica": .optional(impegno.verifica),
        ]
    }

    private func signer(_ firmatario: Firmatario) -> [String: TemplateValue] {
        [
            "nome": .text(firmatario.nome), "delegato": .optional(firmatario.delegato),
            "note": .texts(firmatario.note), "fatto": .optional(firmatario.fatto),
        ]
    }
}
