// SPDX-License-Identifier: EUPL-1.2

extension DatiDomanda {
    /// Every field of the form with its value, in words.
    public func campi(_ nomi: NomiStoria) -> [CampoStoria] { head(nomi) + residence + dsuFields + means(nomi) }

    private func head(_ nomi: NomiStoria) -> [CampoStoria] {
        [
            CampoStoria("Misura", misura.denominazione), CampoStoria("Tipo di domanda", tipo.denominazione),
            CampoStoria("Comune", nomi.comune(comune)),
            CampoStoria("Punto di accesso", punto.flatMap { nomi.punti[$0] }),
            CampoStoria("Presentata il", presentataIl), CampoStoria("Presentata alle", presentataAlle?.italian),
            CampoStoria("Protocollo", protocollo?.text), CampoStoria("Firmata", isFirmata),
            CampoStoria("Documento d'identità", documentoInParole), CampoStoria("Documento, scade il", documentoScade),
            CampoStoria("Delega", delega),
        ]
    }

    private var residence: [CampoStoria] {
        [
            CampoStoria("In Italia dal", residenzaDal), CampoStoria("Cittadinanza", cittadinanza?.denominazione),
            CampoStoria("Permesso", tipoTitolo?.denominazione), CampoStoria("Permesso, numero", titoloDiSoggiorno),
            CampoStoria("Permesso, scadenza", titoloScade),
            CampoStoria("Permesso, rinnovo chiesto il", rinnovoTitoloChiesto),
        ]
    }

    private var dsuFields: [CampoStoria] {
        [
            CampoStoria("Protocollo DSU", dsu), CampoStoria("DSU firmata il", dsuDel),
            CampoStoria("DSU valida fino al", dsuScade), CampoStoria("Tipo di ISEE", tipoIsee?.denominazione),
            CampoStoria("ISEE", isee), CampoStoria("ISR", isr), CampoStoria("ISRE", isre),
            CampoStoria("Patrimonio immobiliare", immobili), CampoStoria("Patrimonio mobiliare", mobiliare),
        ]
    }

    private func means(_ nomi: NomiStoria) -> [CampoStoria] {
        let payments = trattamenti?.map { "\($0.descrizione) \($0.importo.italian) \($0.periodicita.denominazione)" }
        let works = lavori?.map {
            [
                nomi.nome($0.persona), $0.dal.map { "dal \($0.italian)" } ?? "", $0.redditoAnnuo?.italian ?? "",
                $0.settore,
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }
        let vehicles = veicoli?.map {
            ["immatricolato il \($0.primaImmatricolazione.italian)", $0.targa ?? ""].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        return [
            CampoStoria("Requisito familiare", casoFamiliare?.denominazione),
            CampoStoria("Veicoli", vehicles.map { $0.isEmpty ? "nessuno" : $0.joined(separator: "; ") }),
            CampoStoria("Veicolo immatricolato il", veicoloImmatricolato),
            CampoStoria("Veicoli recenti", hasVeicoli), CampoStoria("Imbarcazioni", hasImbarcazioni),
            CampoStoria("NASpI", hasNaspi), CampoStoria("NASpI di", naspiDi.map { nomi.nome($0) }),
            CampoStoria("Parto previsto", partoPrevisto),
            CampoStoria("Trattamenti", payments.map { $0.isEmpty ? "nessuno" : $0.joined(separator: "; ") }),
            CampoStoria("Altri trattamenti", altriTrattamenti), CampoStoria("Mesi di SIA", "\(mesiSia)"),
            CampoStoria("ReI-Com", hasReiCom),
            CampoStoria("Lavori", works.map { $0.isEmpty ? "nessuno" : $0.joined(separator: "; ") }),
            CampoStoria("Note", note),
        ]
    }
}
