// SPDX-License-Identifier: EUPL-1.2

/// The pre-verifica of the requirements on the day of the domanda: warnings, never a block.
///
/// Source: D.Lgs. 147/2017 art. 3; L. 205/2017 art. 1 cc. 190–192.
public enum Requisiti {
    /// The ten requirements in the order of the law, each with its outcome.
    public static func verifica(_ dati: DatiRequisiti, dataDomanda: CalendarDate) -> [RigaRequisito] {
        [
            cittadinanza(dati, dataDomanda),
            residenza(dati, dataDomanda),
            soglia("R3", "ISEE", "l'ISEE", dati.isee, Norme.iseeMassimo.nearest(to: dataDomanda)),
            soglia("R4", "ISRE", "l'ISRE", dati.isre, Norme.isreMassimo.nearest(to: dataDomanda)),
            soglia(
                "R5", "patrimonio immobiliare", "il valore degli immobili oltre la casa di abitazione", dati.immobili,
                Norme.immobiliMassimo.nearest(to: dataDomanda)),
            mobiliare(dati, dataDomanda),
            veicoli(dati, dataDomanda),
            assenza(
                "R8", "navi e imbarcazioni", dati.imbarcazioni, Norme.imbarcazioni.nearest(to: dataDomanda).fonte,
                rule: "Nessun componente ha navi o imbarcazioni da diporto.",
                found: "un componente ha una nave o un'imbarcazione da diporto",
                unknown: "se un componente ha navi o imbarcazioni"),
            assenza(
                "R9", "ammortizzatori sociali", dati.naspi, Norme.ammortizzatori.nearest(to: dataDomanda).fonte,
                rule: "Nessun componente riceve NASpI o altro ammortizzatore per disoccupazione involontaria.",
                found: "un componente riceve NASpI o un altro ammortizzatore",
                unknown: "se un componente riceve NASpI"),
            RequisitoFamiliare.riga(dati, dataDomanda),
        ]
    }

    /// The cases of the family requirement that the household meets on a day.
    public static func casiFamiliari(_ dati: DatiRequisiti, dataDomanda: CalendarDate) -> Set<CasoFamiliare> {
        RequisitoFamiliare.casi(dati.componenti, on: dataDomanda)
    }

    private static func cittadinanza(_ dati: DatiRequisiti, _ date: CalendarDate) -> RigaRequisito {
        let esito: EsitoRequisito =
            switch dati.cittadinanza {
            case nil: .manca("la cittadinanza o il titolo di soggiorno")
            case .some(let titolo) where titolo.isAmmessa: .soddisfatto
            case .some(let titolo): .oltreIlLimite(titolo.denominazione)
            }
        return RigaRequisito(
            codice: "R1", nome: "cittadinanza o soggiorno", esito: esito,
            fonte: Norme.cittadinanza.nearest(to: date).fonte,
            spiegazione: "Chi chiede è cittadino UE o suo familiare con diritto di soggiorno, oppure ha un permesso di "
                + "lungo periodo o la protezione internazionale.")
    }

    private static func residenza(_ dati: DatiRequisiti, _ date: CalendarDate) -> RigaRequisito {
        let parametro = Norme.anniDiResidenza.nearest(to: date)
        let latest = date.adding(months: -12 * parametro.valore)
        let esito: EsitoRequisito =
            switch dati.residenzaDal {
            case nil: .manca("la data da cui risiede in Italia")
            case .some(let start) where start <= latest: .soddisfatto
            case .some(let start): .oltreIlLimite("risiede in Italia dal \(start.italian)")
            }
        return RigaRequisito(
            codice: "R2", nome: "residenza", esito: esito, fonte: parametro.fonte,
            spiegazione: "Chi chiede risiede in Italia senza interruzioni da almeno \(parametro.valore) anni: "
                + "dal \(latest.italian) o da prima.")
    }

    private static func soglia(
        _ codice: String, _ nome: String, _ what: String, _ value: Euro?, _ parametro: ParametroNormativo<Euro>
    ) -> RigaRequisito {
        RigaRequisito(
            codice: codice, nome: nome, esito: esito(value, upTo: parametro.valore, unknown: what),
            fonte: parametro.fonte,
            spiegazione: "\(capitalized(what)) non supera \(parametro.valore.italian) euro.")
    }

    private static func esito(_ value: Euro?, upTo limit: Euro, unknown: String) -> EsitoRequisito {
        guard let value else { return .manca(unknown) }
        return value <= limit ? .soddisfatto : .oltreIlLimite("oltre di \((value - limit).italian) euro")
    }

    private static func mobiliare(_ dati: DatiRequisiti, _ date: CalendarDate) -> RigaRequisito {
        let smallest = Norme.mobiliareMassimo(componenti: 1, on: date)
        let largest = Norme.mobiliareMassimo.nearest(to: date).valore
        let limit = dati.quantiComponenti.map { Norme.mobiliareMassimo(componenti: $0, on: date) }
        let outcome: EsitoRequisito
        if let value = dati.mobiliare, limit == nil, value > smallest, value <= largest {
            outcome = .manca("quanti sono i componenti")
        } else {
            outcome = esito(dati.mobiliare, upTo: limit ?? largest, unknown: "il patrimonio mobiliare")
        }
        let rule = limit.map { "non supera \($0.italian) euro per questo nucleo" }
        return RigaRequisito(
            codice: "R6", nome: "patrimonio mobiliare", esito: outcome,
            fonte: Norme.mobiliareBase.nearest(to: date).fonte,
            spiegazione: "Il patrimonio mobiliare "
                + (rule ?? "non supera \(smallest.italian) euro, fino a \(largest.italian) secondo i componenti")
                + ".")
    }

    private static func veicoli(_ dati: DatiRequisiti, _ date: CalendarDate) -> RigaRequisito {
        let parametro = Norme.mesiVeicoli.nearest(to: date)
        let latest = date.adding(months: -parametro.valore)
        let recent = dati.veicoli?.filter { !$0.haAgevolazioneDisabili && $0.primaImmatricolazione > latest }
        let esito: EsitoRequisito =
            switch recent {
            case nil: .manca("i veicoli del nucleo")
            case .some(let vehicles):
                vehicles.map(\.primaImmatricolazione).max().map {
                    .oltreIlLimite("un veicolo è immatricolato la prima volta il \($0.italian)")
                } ?? .soddisfatto
            }
        return RigaRequisito(
            codice: "R7", nome: "veicoli", esito: esito, fonte: parametro.fonte,
            spiegazione: "Nessun veicolo è immatricolato la prima volta nei \(parametro.valore) mesi prima della "
                + "domanda (dopo il \(latest.italian)), salvo quelli con agevolazione per disabilità.")
    }

    private static func assenza(
        _ codice: String, _ nome: String, _ present: Bool?, _ fonte: Fonte, rule: String, found: String,
        unknown: String
    ) -> RigaRequisito {
        let esito: EsitoRequisito = present.map { $0 ? .oltreIlLimite(found) : .soddisfatto } ?? .manca(unknown)
        return RigaRequisito(codice: codice, nome: nome, esito: esito, fonte: fonte, spiegazione: rule)
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
