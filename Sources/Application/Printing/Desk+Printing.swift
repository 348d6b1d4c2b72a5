// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import Screens
import Store

extension Desk {
    /// Where papers are saved.
    var papers: PaperFolder { PaperFolder(environment.variables) }

    /// What composes papers for who sits here; nil when nobody does.
    func composer() -> PaperComposer? {
        session.map { session in
            PaperComposer(
                source: PaperSource(
                    store: store, ambito: session.ambito, operatore: session.operatore,
                    today: environment.rome().date),
                templates: TemplateFolder(data, archive: store.path), variables: environment.variables)
        }
    }

    /// A paper as it reads on the screen.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    func preview(_ stampa: Stampa, isGrande: Bool, isOpening: Bool) throws -> AnteprimaStampa {
        guard let composer = composer() else { throw PaperSource.absent }
        do {
            let page = try composer.page(stampa, isGrande: isGrande)
            if isOpening { try record(RichiestaStampa(stampa, isGrande: isGrande, destinazione: .schermo)) }
            return AnteprimaStampa(
                titolo: page.paper.content.title, blocchi: PageReading.blocks(page.html),
                percorso: papers.free(page.paper.stem),
                avviso: page.html.contains("class=\"da-completare\"") ? "nel modello ente.html mancano i recapiti" : "",
                consegnataIl: page.paper.consegnataIl)
        } catch let failure as CommandFailure {
            throw Refusal("modello_errato", failure.sentence)
        }
    }

    /// Leaves the row of a paper.
    func record(_ richiesta: RichiestaStampa) throws {
        guard let me = session?.operatore else { return }
        try store.record(.recordStampa(richiesta), by: me)
    }
}
