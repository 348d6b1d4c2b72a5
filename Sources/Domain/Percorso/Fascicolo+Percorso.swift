// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// The line of steps: those done with their day, the one now, those still to come.
    public var percorso: [PassoDelPercorso] {
        let signed: Passo = presa?.esitoAnalisi == .soloLavoro ? .patto : .progetto
        let days: [(Passo, CalendarDate?)] = [
            (.domanda, domanda.stato == .bozza ? nil : domanda.dati.presentataIl),
            (.verifica, domanda.verifica?.data),
            (.invio, domanda.stato.isBeforeInvio ? nil : domanda.inviataIl),
            (.esito, domanda.esito?.data),
            (.analisi, presa?.analisiIl),
            (signed, presa?.firmataIl ?? (isProgettoReady ? progetto?.apertoIl : nil)),
            (.firma, presa?.firmataIl),
            (.inps, presa?.comunicataIl),
        ]
        let now = lineStep(of: prossimoPassoKind, signed: signed)
        return days.map { passo, day in
            if passo == now { return PassoDelPercorso(passo: passo, stato: .adesso, data: day) }
            return PassoDelPercorso(passo: passo, stato: day == nil ? .dopo : .fatto, data: day)
        }
    }

    private var isProgettoReady: Bool { prossimoPassoKind == .firma }

    /// The step of the line that shows the work of `passo`.
    private func lineStep(of passo: Passo?, signed: Passo) -> Passo? {
        switch passo {
        case .assegnazione, .convocazione, .incontro, .analisi: .analisi
        case .equipe, .quadro, .progetto, .patto: signed
        case .monitoraggio, nil: nil
        case .domanda, .verifica, .invio, .esito, .firma, .inps: passo
        }
    }

    /// Which step of the domanda comes next, whatever the équipe is doing; nil once INPS has answered.
    public var prossimoPassoDomanda: Passo? {
        switch domanda.stato {
        case .bozza: .domanda
        case .presentata: .verifica
        case .verificata: .invio
        case .inviata, .inLavorazione: .esito
        case .respintaComune, .accolta, .respinta, .sospesa, .decaduta, .revocata, .terminata, .rinunciata,
            .archiviata:
            nil
        }
    }

    /// Which step comes next; nil when the path has ended or waits for nobody here.
    ///
    /// Once the presa in carico is opened, also before the outcome, it is the work of the équipe.
    public var prossimoPassoKind: Passo? {
        if let step = prossimoPassoDomanda, presa == nil || step == .domanda { return step }
        switch presa?.stato {
        case .daAssegnare: return .assegnazione
        case .assegnata: return .convocazione
        case .convocata: return .incontro
        case .inAnalisi: return .analisi
        case .analizzata: return .equipe
        case .attesaPatto: return .patto
        case .quadroAnalisi: return .quadro
        case .progettazione: return progetto?.isContentComplete == true ? .firma : .progetto
        case .sottoscritta: return .inps
        case .comunicata, .inMonitoraggio: return .monitoraggio
        case .sospesa, .trasferita, .chiusa, nil: return nil
        }
    }

    /// What comes next and what lacks for it, on `date`.
    public func prossimoPasso(on date: CalendarDate, catalogo: [VoceCatalogo]) -> ProssimoPasso? {
        prossimoPassoKind.map { step($0, on: date, catalogo: catalogo) }
    }

    /// What comes next on both axes: the work of the équipe first, then the domanda when INPS has yet to answer.
    public func prossimiPassi(on date: CalendarDate, catalogo: [VoceCatalogo]) -> [ProssimoPasso] {
        var kinds = [prossimoPassoKind, prossimoPassoDomanda].compactMap { $0 }
        if kinds.count == 2, kinds[0] == kinds[1] { kinds.removeLast() }
        return kinds.map { step($0, on: date, catalogo: catalogo) }
    }

    private func step(_ kind: Passo, on date: CalendarDate, catalogo: [VoceCatalogo]) -> ProssimoPasso {
        let members = nucleo.componenti(on: date)
        switch kind {
        case .domanda:
            return ProssimoPasso(.domanda, "protocollare la domanda", missing: domanda.dati.missingForProtocollo())
        case .verifica: return ProssimoPasso(.verifica, "registrare la verifica del comune")
        case .invio:
            return domanda.verifica?.isPositiva == false
                ? ProssimoPasso(.verifica, "respingere la domanda: la verifica è negativa")
                : ProssimoPasso(.invio, "inviare la domanda all'INPS")
        case .esito: return ProssimoPasso(.esito, "registrare quello che comunica l'INPS")
        case .assegnazione: return ProssimoPasso(.assegnazione, "assegnare il nucleo a un'assistente sociale")
        case .convocazione: return ProssimoPasso(.convocazione, "convocare il nucleo")
        case .incontro: return ProssimoPasso(.incontro, "registrare come è andato l'incontro")
        case .analisi:
            let sheet = analisi ?? AnalisiPreliminare()
            return ProssimoPasso(
                .analisi, "chiudere la scheda, sezione A", missing: sheet.missing(componenti: members, on: date))
        case .equipe:
            return ProssimoPasso(
                .equipe, "comporre l'équipe multidisciplinare",
                missing: [Missing(sentence: "équipe: nessun componente", section: "equipe", field: nil)])
        case .patto:
            let uncalled = Missing(sentence: "CPI: nessun contatto registrato", section: "contattoCpi", field: nil)
            return ProssimoPasso(
                .patto, "registrare il patto di servizio firmato al CPI", missing: contattiCpi.isEmpty ? [uncalled] : []
            )
        case .quadro:
            let sheet = quadro ?? QuadroDiAnalisi()
            return ProssimoPasso(.quadro, "chiudere il quadro di analisi", missing: sheet.missing)
        case .progetto:
            let sheet = progetto ?? ProgettoPersonalizzato(apertoIl: date)
            return ProssimoPasso(
                .progetto, "scrivere il progetto, sezione B",
                missing: missingContent(of: sheet, catalogo: catalogo, on: date))
        case .firma:
            let content = progetto.map { missingContent(of: $0, catalogo: catalogo, on: date) } ?? []
            let signatures =
                progetto?.missingSignatures(adulti: nucleo.adulti(on: date), impronta: impronta?.attuale) ?? []
            return ProssimoPasso(.firma, "raccogliere le firme", missing: content + signatures)
        case .inps: return ProssimoPasso(.inps, "comunicare la firma all'INPS")
        case .monitoraggio: return ProssimoPasso(.monitoraggio, "registrare la verifica di monitoraggio")
        }
    }
}

extension ProgettoPersonalizzato {
    /// The parts that do not depend on the catalogue are there: signatures can be gathered.
    fileprivate var isContentComplete: Bool {
        missingContent(catalogo: [], hasQuadro: false).isEmpty && !isFirmato
    }
}
