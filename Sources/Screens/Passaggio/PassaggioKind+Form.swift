// SPDX-License-Identifier: EUPL-1.2

import Domain

extension PassaggioKind {
    /// What this passage asks and records.
    var form: any PassaggioForm {
        switch self {
        case .verifica: VerificaForm()
        case .rigetto: RigettoForm()
        case .invio: InvioForm()
        case .ricevuta: RicevutaForm()
        case .scarto: ScartoForm()
        case .esito: EsitoForm()
        case .riesame: RiesameForm()
        case .ripristino: RipristinoForm()
        case .rinuncia: RinunciaForm()
        case .apertura: AperturaForm()
        case .assegnazione: AssegnazioneForm()
        case .convocazione: ConvocazioneForm()
        case .recapito: RecapitoForm()
        case .incontro: IncontroForm()
        case .contattoCpi: ContattoCpiForm()
        case .patto: PattoForm()
        case .riclassificazione: RiclassificazioneForm()
        case .comunicazione: ComunicazioneForm()
        case .sospensione: SospensioneForm()
        case .ripresa: RipresaForm()
        case .revisione: RevisioneForm()
        case .trasferimento: TrasferimentoForm()
        case .chiusura: ChiusuraForm()
        case .riapertura: RiaperturaForm()
        }
    }

    /// What the operator must be allowed to do.
    var permesso: Permesso {
        switch self {
        case .verifica, .rigetto: .verificaDomanda
        case .invio, .ricevuta, .scarto: .inviaDomanda
        case .esito, .riesame, .ripristino: .registraEsito
        case .rinuncia: .compilaDomanda
        case .apertura, .assegnazione: .assegna
        case .convocazione, .recapito, .incontro: .convoca
        case .contattoCpi, .patto: .firmaProgetto
        case .riclassificazione: .riclassifica
        case .comunicazione: .comunicaInps
        case .sospensione, .ripresa: .monitora
        case .revisione: .compilaProgetto
        case .trasferimento, .chiusura: .chiudiFascicolo
        case .riapertura: .riapriFascicolo
        }
    }
}
