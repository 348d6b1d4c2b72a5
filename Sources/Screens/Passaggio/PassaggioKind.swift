// SPDX-License-Identifier: EUPL-1.2

/// A step of the path that is a short form: what is asked, and the act it records.
public enum PassaggioKind: String, CaseIterable, Hashable, Sendable {
    case verifica, rigetto, invio, ricevuta, scarto, esito, riesame, ripristino, rinuncia
    case apertura, assegnazione, convocazione, recapito, incontro, contattoCpi, patto, riclassificazione
    case comunicazione, sospensione, ripresa, revisione, trasferimento, chiusura, riapertura
}
