// SPDX-License-Identifier: EUPL-1.2

/// What the installation chose about getting in.
public struct ImpostazioniIngresso: Hashable, Sendable, Codable {
    /// How people get in.
    public var modo: ModoIngresso
    /// Minutes without a key after which the screen locks; 0 never.
    public var bloccoMinuti: Int

    /// What a new archive starts with: the account of the system, and the lock of the parameter in force.
    public init(
        modo: ModoIngresso = .utenteDiSistema, bloccoMinuti: Int = RegoleIngresso.minutiDiBlocco
    ) {
        self.modo = modo
        self.bloccoMinuti = bloccoMinuti
    }

    /// What keeps them from being recorded.
    public func problems() -> [Problem] {
        guard !(0...120).contains(bloccoMinuti) else { return [] }
        return [
            Problem(
                "blocco_minuti",
                "I minuti prima del blocco vanno da 1 a 120, oppure 0 per non bloccare: correggerli.",
                field: "blocco")
        ]
    }
}
