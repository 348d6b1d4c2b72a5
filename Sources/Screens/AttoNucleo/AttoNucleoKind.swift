// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What is written about a household on one form.
public enum AttoNucleoKind: Hashable, Sendable {
    /// The picture of another office.
    case composizione(FonteComposizione)
    /// Something that happened.
    case evento(TipoEventoNucleo)
    /// What is known of a member.
    case situazione(Identifier<Persona>)
    /// The note about a difference.
    case rilievo(DifformitaNucleo)

    /// The name in the title.
    var denominazione: String {
        switch self {
        case .composizione(.anagrafe): "Stato di famiglia"
        case .composizione(.dsu): "Nucleo della DSU"
        case .composizione(.dichiarato): "Nucleo dichiarato"
        case .evento(let tipo): tipo.denominazione
        case .situazione: "Situazione del componente"
        case .rilievo: "Difformità"
        }
    }

    /// Stable name of the form, for its draft.
    var code: String {
        switch self {
        case .composizione(let fonte): "composizione.\(fonte.rawValue)"
        case .evento(let tipo): "evento.\(tipo.rawValue)"
        case .situazione(let persona): "situazione.\(persona.rawValue)"
        case .rilievo(let difformita): "rilievo.\(difformita.tipo.rawValue).\(difformita.membro.persona?.rawValue ?? 0)"
        }
    }

    /// What this form asks and records.
    var form: any AttoNucleoForm {
        switch self {
        case .composizione(let fonte): ComposizioneForm(fonte: fonte)
        case .evento(.nascita): NascitaForm()
        case .evento(.ingresso): IngressoForm()
        case .evento(.uscita): UscitaForm()
        case .evento(.decesso): DecessoForm()
        case .evento(.separazione): SeparazioneForm()
        case .evento(.unione): UnioneForm()
        case .evento(.cambioRichiedente): CambioRichiedenteForm()
        case .situazione(let persona): SituazioneForm(persona: persona)
        case .rilievo(let difformita): RilievoForm(difformita: difformita)
        }
    }

    /// The kind of a draft that needs nothing else to be taken up again: its name without the case file.
    init?(draft code: String) {
        let parts = code.split(separator: ".").map(String.init)
        guard parts.count == 3 else { return nil }
        switch parts[1] {
        case "composizione":
            guard let fonte = FonteComposizione(rawValue: parts[2]) else { return nil }
            self = .composizione(fonte)
        case "evento":
            guard let tipo = TipoEventoNucleo(rawValue: parts[2]), tipo != .ingresso, tipo != .unione else {
                return nil
            }
            self = .evento(tipo)
        case "situazione":
            guard let number = Int64(parts[2]) else { return nil }
            self = .situazione(Identifier(number))
        default: return nil
        }
    }
}
