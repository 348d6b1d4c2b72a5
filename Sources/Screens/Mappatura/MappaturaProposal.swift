// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What the headings and the values of a file seem to mean: a proposal that a person confirms.
enum MappaturaProposal {
    /// A layout with the columns whose heading is telling.
    static func mappa(_ tipo: TipoImportazione, _ file: FileImportato) -> MappaColonne {
        var mappa = MappaColonne(nome: "", tipo: tipo)
        var free = file.intestazione
        // A heading that is the very name goes first, so that a likeness does not take its column.
        for campo in CampoImportato.campi(of: tipo) {
            let key = FoldedKey.of(campo.rawValue)
            if let same = free.first(where: { FoldedKey.of($0) == key }) { take(same, campo) }
        }
        for (campo, words) in telling where CampoImportato.campi(of: tipo).contains(campo) {
            guard mappa.colonna(campo) == nil else { continue }
            let alike = free.first { heading in
                let key = FoldedKey.of(heading)
                return words.contains { word in word.split(separator: "+").allSatisfy { key.contains($0) } }
            }
            if let alike { take(alike, campo) }
        }
        func take(_ heading: String, _ campo: CampoImportato) {
            mappa.colonne[campo.rawValue] = heading
            free.removeAll { $0 == heading }
        }
        return mappa
    }

    /// The state a value seems to mean.
    static func stato(_ value: String) -> String? {
        if let local = MappaColonne.statoLocale(value) { return local.rawValue }
        let key = FoldedKey.of(value)
        return states.first { $0.words.contains { key.contains($0) } }?.stato.rawValue
    }

    private static let telling: [(CampoImportato, [String])] = [
        (.protocolloInps, ["prot+inps"]), (.protocollo, ["prot"]), (.codiceFiscale, ["fiscale", "cf"]),
        (.dataEsito, ["data+esito", "data+stato", "data+definiz", "data+provved"]),
        (.dataNascita, ["data+nasc", "nato il"]), (.dataVerifica, ["data+verif"]), (.dataInvio, ["data+invio"]),
        (.dataPresentazione, ["data+present", "data+domanda", "data+prot"]), (.esito, ["esito", "stato"]),
        (.motivo, ["motiv", "causale"]), (.importo, ["import"]), (.decorrenza, ["decorr"]),
        (.scadenza, ["scad", "fine"]), (.comune, ["comune", "residenza"]), (.cognome, ["cognome"]), (.nome, ["nome"]),
        (.telefono, ["telef", "cell"]), (.email, ["mail"]), (.indirizzo, ["indirizzo", "via"]), (.cap, ["cap"]),
        (.note, ["note"]),
    ]

    private static let states: [(stato: DomandaState, words: [String])] = [
        (.inLavorazione, ["lavorazione", "istruttoria", "in corso"]), (.sospesa, ["sospes"]),
        (.respinta, ["respint", "rigett", "reiett", "negativ", "non accolt"]), (.decaduta, ["decad"]),
        (.revocata, ["revoc"]), (.accolta, ["accolt", "positiv", "ammess"]),
    ]
}
