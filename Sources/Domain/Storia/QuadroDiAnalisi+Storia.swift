// SPDX-License-Identifier: EUPL-1.2

extension QuadroDiAnalisi {
    /// Every entry with what is written in it, in words.
    public func campi(_ nomi: NomiStoria) -> [CampoStoria] {
        [CampoStoria("Autori", autori), CampoStoria("Chiuso il", chiusoIl)]
            + voci.flatMap { voce -> [CampoStoria] in
                let whose = voce.persona.map { ", \(nomi.nome($0))" } ?? ", nucleo"
                let name = voce.dominio.denominazione + whose
                return [
                    CampoStoria("\(name): situazione", voce.situazione),
                    CampoStoria("\(name): risorse", voce.risorse), CampoStoria("\(name): bisogni", voce.bisogni),
                    CampoStoria("\(name): priorità", voce.priorita?.rawValue),
                    CampoStoria("\(name): livello in ingresso", voce.livelloIngresso.map { "\($0)" }),
                ]
            }
    }
}
