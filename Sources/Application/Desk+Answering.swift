// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import Store

extension Desk {
    /// Answers a question of a screen.
    func answer(_ query: Query, today: CalendarDate) throws -> QueryResult {
        guard let session else { return answerWithoutSession(query) }
        // As the archive knows them now: a role, a date or a convention may have changed since they sat down.
        let me = try store.operatore(session.operatore.id) ?? session.operatore
        if let refusal = query.refusal(for: me) { throw refusal }
        let result = try answer(query, for: me, today: today)
        for lettura in query.letture(result) { try note(lettura, by: me) }
        return result
    }

    private func answer(_ query: Query, for me: Operatore, today: CalendarDate) throws -> QueryResult {
        switch query {
        case .scrivania: return .scrivania(try store.scrivania(for: me, today: today))
        case .ricerca(let text): return .ricerca(text, named(try store.search(text, limit: RicercaState.limit, by: me)))
        case .coda(let coda, let filtro, let after, let before, let limit):
            return .coda(
                coda,
                try store.coda(
                    coda, filtro: filtro.narrowed(for: me), after: after, before: before, limit: limit, today: today))
        case .fascicolo(let id, let isOpening):
            return .fascicolo(
                try isOpening ? store.fascicolo(id, by: me) : store.reloadFascicolo(id, by: me))
        case .persona(let id):
            let found = try store.persona(id, by: me)
            return .persona(found.persona, found.nucleo)
        case .personaConCodice(let code): return .personaConCodice(code, try store.persona(codiceFiscale: code))
        case .registroAccessi(let filtro, let after, let before, let limit, let isOpening):
            return .registroAccessi(
                filtro,
                try store.registroAccessi(
                    filtro, after: after, before: before, limit: limit, isOpening: isOpening, by: me))
        case .conteggioAccessi(let dal, let al, let punto):
            return .conteggioAccessi(try store.conteggioAccessi(dal: dal, al: al, punto: punto))
        case .accesso(let id): return .accesso(try store.accesso(id, by: me))
        case .segnalazioni(let stato, let after, let before, let limit):
            return .segnalazioni(
                stato, try store.segnalazioni(stato, after: after, before: before, limit: limit, by: me))
        case .segnalazione(let id): return .segnalazione(try store.segnalazione(id, by: me))
        case .documenti(let nucleo): return .documenti(nucleo, try store.documenti(of: nucleo, by: me))
        case .agenda(let dal, let al):
            return .agenda(dal, try store.agenda(dal: dal, al: al, operatore: nil, by: me))
        case .somiglianti(let dati, let excluded):
            return .somiglianti(dati, try store.somiglianti(a: dati, escludendo: excluded, by: me))
        case .storiaPersona(let id):
            _ = try store.persona(id, by: me)
            return .storiaPersona(id, try store.storia(of: id, by: me))
        case .confronto(let one, let other): return .confronto(try store.confronto(one, other, by: me))
        case .luogoAllora(let code, let day):
            return .luogoAllora(code, day, places.places(code).first { $0.existed(on: day) })
        case .fileImportato(let path): return lookAtFile(path)
        case .cartella(let text): return .cartella(text, FolderNames.matching(text, home: home))
        case .mappe(let tipo): return .mappe(tipo, try store.mappe(tipo))
        case .daAbbinare(let after, let limit):
            if let refusal = me.may(.registraEsito) { throw refusal }
            return .daAbbinare(
                try store.righeDaAbbinare(after: after, limit: limit), totale: try store.quanteDaAbbinare())
        case .candidati(let riga, let text):
            return .candidati(text, try store.candidati(for: riga, cercando: text, limit: 50, by: me))
        case .invii(let coda, let comune, let after, let limit):
            return .invii(coda, try store.invii(coda, comune: comune, after: after, limit: limit, today: today))
        case .lotti(let before, let limit): return .lotti(try store.lotti(before: before, limit: limit))
        case .inAttesa(let numero): return .inAttesa(lotto: numero, try store.inAttesa(lotto: numero))
        case .firmeDaComunicare(let comune, let after, let limit):
            if let refusal = me.may(.comunicaInps) { throw refusal }
            return .firmeDaComunicare(
                try store.firmeDaComunicare(comune: comune, after: after, limit: limit, today: today))
        case .comunicazioniInAttesa(let lotto, let after, let limit):
            if let refusal = me.may(.comunicaInps) { throw refusal }
            return .comunicazioniInAttesa(
                lotto: lotto, try store.comunicazioniInAttesa(lotto: lotto, after: after, limit: limit))
        case .lottiComunicazioni(let before, let limit):
            if let refusal = me.may(.comunicaInps) { throw refusal }
            return .lottiComunicazioni(try store.lottiComunicazioni(before: before, limit: limit))
        case .segnalazioneDsu(let id):
            try store.requireAccess(to: id, by: me, for: "lettura_fascicolo")
            guard let found = try store.segnalazioneDsu(id) else {
                throw Refusal("domanda_sconosciuta", "Questa domanda non c'è più nell'archivio.")
            }
            return .segnalazioneDsu(found)
        case .oreEquipe(let day): return .oreEquipe(try store.oreEquipe(nelMeseDi: day))
        case .richiesteAperte(let assistente, let after, let limit):
            return .richiesteAperte(try store.richiesteAperte(of: assistente, after: after, limit: limit, by: me))
        case .modelliNota:
            let (modelli, problemi) = NoteTemplates(data, archive: store.path).load()
            return .modelliNota(modelli, problemi: problemi)
        case .bozza(let key): return .bozza(key, try store.draft(chiave: key, by: me))
        case .anteprima(let stampa, let isGrande, let isOpening):
            return .anteprima(stampa, try preview(stampa, isGrande: isGrande, isOpening: isOpening))
        case .register(let query, let before, let limit, let isOpening):
            return .register(
                query, try store.register(query, before: before, limit: limit, isOpening: isOpening, by: me))
        case .progettiPrecedenti(let id): return .progettiPrecedenti(id, try store.progettiPrecedenti(of: id, by: me))
        case .precedenti(let richiedente, let nucleo, let own):
            return .precedenti(
                try store.domandePrecedenti(richiedente: richiedente, nucleo: nucleo, except: own, by: me))
        case .storia(let soggetto, let before, let limit, let isOpening):
            return .storia(
                soggetto,
                try store.storia(of: soggetto, before: before, limit: limit, isOpening: isOpening, by: me) {
                    self.places.place($0)?.denominazione
                })
        case .azioniRecenti(let isOpening):
            return .azioniRecenti(
                try store.azioniRecenti(isOpening: isOpening, by: me) { self.places.place($0)?.denominazione })
        case .conservazione(let day):
            return .conservazione(try store.conservazione(al: day, limit: ConservazioneState.limit, by: me))
        case .operatori: return .operatori(try store.operatori())
        case .operatore(let id): return .operatore(try store.schedaOperatore(id, by: me))
        case .convenzioni: return .convenzioni(try store.convenzioni())
        case .accessiEccezionali(let isOpening):
            return .accessiEccezionali(
                try store.accessiDaEsaminare(limit: AccessiEccezionaliState.limit, isOpening: isOpening, by: me))
        case .sostegniInCoda(let assistente, let after, let limit):
            return .sostegniInCoda(try store.sostegniInCoda(of: assistente, after: after, limit: limit, by: me))
        case .luoghi, .luogo: return answerWithoutSession(query)
        }
    }

    /// The hits with the names of their comuni instead of the codes.
    private func named(_ hits: [RisultatoRicerca]) -> [RisultatoRicerca] {
        let ambito = session?.ambito
        return hits.map { hit in
            var named = hit
            let own = ambito?.nomeComune(hit.comune) ?? hit.comune
            // The data files are read only for who lives elsewhere.
            if own == hit.comune, !own.isEmpty { named.comune = places.place(own)?.denominazione ?? own }
            if own != hit.comune { named.comune = own }
            return named
        }
    }

    /// What can be answered before the archive is set up: the places, and that there is no draft.
    private func answerWithoutSession(_ query: Query) -> QueryResult {
        switch query {
        case .luoghi(let text): .luoghi(text, places.search(text, limit: 20))
        case .luogo(let code): .luogo(places.place(code))
        case .ricerca(let text): .ricerca(text, [])
        case .bozza(let key): .bozza(key, nil)
        default: .luogo(nil)
        }
    }
}

extension FiltroCoda {
    /// The same list for who asks: workers of another body see the cases they take part in, whatever the filter says.
    fileprivate func narrowed(for operatore: Operatore) -> FiltroCoda {
        guard operatore.ruolo.isDiAltroEnte else { return self }
        var narrowed = self
        narrowed.assistente = operatore.id
        return narrowed
    }
}
