// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension ExtractReader {
    /// What the person asked about their data, and what was answered.
    func rights() throws -> [CampoStoria] {
        let asked = try reader.rettifiche(of: id).map { richiesta in
            CampoStoria(
                "Rettifica chiesta il \(richiesta.ricevuta.italian)",
                [
                    richiesta.richiesta ?? "",
                    richiesta.esito.map { "\($0.denominazione) il \((richiesta.decisa ?? today).italian)" }
                        ?? "risposta attesa entro il \(richiesta.entro.italian)",
                    richiesta.motivo ?? "",
                ].filter { !$0.isEmpty }.joined(separator: "; "))
        }
        let limits = try db.rows("SELECT dal, motivo, tolta_il FROM limitazioni WHERE persona_id = ? ORDER BY id", [id])
            .map {
                let motivo: MotivoLimitazione = try $0.code("motivo")
                return CampoStoria(
                    "Trattamento limitato dal \($0.date("dal").italian)",
                    motivo.denominazione + ($0.dateIfAny("tolta_il").map { ", fino al \($0.italian)" } ?? ""))
            }
        return asked + limits
    }
}
