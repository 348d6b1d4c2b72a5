// SPDX-License-Identifier: EUPL-1.2

extension PresaInCaricoEvent {
    /// What the event does, after "per": "convocare il nucleo".
    public var azione: String {
        switch self {
        case .apri: "aprirla"
        case .assegna: "assegnarla"
        case .convoca: "convocare il nucleo"
        case .incontro: "registrare l'incontro"
        case .chiudiAnalisi: "chiudere l'analisi preliminare"
        case .instrada: "proseguire secondo l'esito"
        case .pattoSottoscritto: "registrare la firma del patto di servizio"
        case .riclassifica: "cambiare l'esito dell'analisi"
        case .rettificaAnalisi: "rettificare l'analisi preliminare"
        case .contattaCpi: "registrare un contatto con il CPI"
        case .chiudiQuadro: "chiudere il quadro di analisi"
        case .misuraQuadro: "misurare di nuovo i livelli del quadro"
        case .firma: "registrare la firma del progetto"
        case .comunica: "comunicare la firma all'INPS"
        case .scartaComunicazione: "registrare lo scarto della comunicazione"
        case .monitora: "registrare una verifica di monitoraggio"
        case .revisiona: "aprire la revisione del progetto"
        case .sospendi: "sospenderla"
        case .riprendi: "riprenderla"
        case .trasferisci: "trasferirla"
        case .chiudi: "chiuderla"
        case .riapri: "riaprirla"
        }
    }
}
