// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain

extension AppUpdate {
    /// Locks the screen: what was typed is kept as a draft at once, and stays under the lock as it is.
    static func lock(_ state: inout AppState) -> [Effect] {
        guard let session = state.session, state.blocco == nil else { return [] }
        state.blocco = Blocco(dalle: state.ora, conPassword: session.ingresso.modo == .password)
        return keepEverything(&state)
    }

    /// True when nobody has pressed a key for as long as the installation allows.
    static func isIdle(_ state: AppState) -> Bool {
        guard let minutes = state.session?.ingresso.bloccoMinuti, minutes > 0, state.blocco == nil
        else { return false }
        return state.adesso.milliseconds - state.ultimoTasto.milliseconds >= Int64(minutes) * 60_000
    }

    /// Takes note of a key; true when it came after so long a pause that the screen must lock first.
    static func noteKey(_ state: inout AppState) -> Bool {
        let idle = isIdle(state)
        state.ultimoTasto = state.adesso
        return idle
    }

    /// A key under the lock goes to the password and nowhere else.
    static func handleLocked(_ state: inout AppState, _ key: Key) -> [Effect] {
        switch key {
        case .function(10): return keepEverything(&state) + [.quit]
        case .control("l"): return [.repaint]
        case .enter:
            guard state.blocco?.conPassword == true else { return [.unlock(nil)] }
            let typed = state.blocco?.password ?? ""
            state.blocco?.password = ""
            return typed.isEmpty ? [] : [.unlock(Segreto(typed))]
        case .character(let character) where state.blocco?.conPassword == true:
            if state.blocco.map({ $0.password.count < IngressoState.longest }) == true {
                state.blocco?.password.append(character)
            }
        case .backspace: _ = state.blocco?.password.popLast()
        case .escape: state.blocco?.password = ""
        default: break
        }
        return []
    }

    /// The archive let the same person in again, or says why not.
    public static func unlocked(_ state: inout AppState, _ refusal: Refusal?) -> [Effect] {
        if let refusal {
            state.blocco?.problema = refusal.sentence
            return [.beep]
        }
        state.blocco = nil
        state.ultimoTasto = state.adesso
        return [.repaint]
    }

    /// Nobody is in any more: back to the entrance, with nothing left on the screen nor behind it.
    public static func left(_ state: inout AppState) {
        state.session = nil
        state.palette = nil
        state.help = nil
        state.banner = nil
        state.blocco = nil
        state.eccezionale = nil
        state.isHidden = false
        state.stack = ScreenStack(.ingresso(IngressoState(codice: "")))
    }
}
