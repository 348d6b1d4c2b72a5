// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// An estimate of the benefit.
struct BeneficioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "beneficio", abstract: "Stima il beneficio mensile del ReI, con ogni riga del calcolo.",
        discussion: """
            Gli importi si scrivono come 1.800,00. Ogni opzione di un aiuto si può ripetere: --trattamento è al mese e \
            si toglie; --una-tantum si toglie per un dodicesimo; tirocini di inclusione, arretrati e indennità di \
            accompagnamento non si contano. È una stima: decide l'INPS.
            """)

    @Option(help: ArgumentHelp("Quanti componenti ha il nucleo.", valueName: "numero"))
    var componenti: Int

    @Option(help: ArgumentHelp("Il giorno della domanda.", valueName: "data"))
    var data: String

    @Option(help: ArgumentHelp("L'ISR della DSU, all'anno.", valueName: "euro"))
    var isr: String

    @Option(help: ArgumentHelp("Un aiuto al mese con la prova dei mezzi.", valueName: "euro"))
    var trattamento: [String] = []

    @Option(help: ArgumentHelp("Un aiuto pagato una volta sola.", valueName: "euro"))
    var unaTantum: [String] = []

    @Option(help: ArgumentHelp("Un tirocinio di inclusione, al mese.", valueName: "euro"))
    var tirocinio: [String] = []

    @Option(help: ArgumentHelp("Arretrati.", valueName: "euro"))
    var arretrati: [String] = []

    @Option(help: ArgumentHelp("Un'indennità di accompagnamento, al mese.", valueName: "euro"))
    var accompagnamento: [String] = []

    @Option(help: ArgumentHelp("Come scrivere la stima.", valueName: "formato"))
    var formato: TextOrJson = .testo

    func run() throws {
        let date = try DateOption.parse(data, "--data", today: AppEnvironment.live().rome().date)
        guard (1...99).contains(componenti) else {
            throw CommandFailure("--componenti: scrivere un numero da 1 a 99.", status: .usage)
        }
        let stima = BeneficioStimato.compute(
            componenti: componenti, data: date, isr: try EuroOption.parse(isr, "--isr"), trattamenti: try payments())
        let document = BeneficioDocument(stima)
        try StandardOutput.write(formato == .json ? document.json.text : document.text)
    }

    private func payments() throws -> [TrattamentoPercepito] {
        func read(_ texts: [String], _ option: String) throws -> [Euro] {
            try texts.map { try EuroOption.parse($0, option) }
        }
        let monthly = try read(trattamento, "--trattamento").map {
            TrattamentoPercepito(denominazione: "trattamento con prova dei mezzi", mensile: $0)
        }
        let lumps = try read(unaTantum, "--una-tantum").map {
            TrattamentoPercepito(denominazione: "un dodicesimo dell'una tantum di \($0.italian)", importo: $0, mesi: 12)
        }
        let ignored = try read(tirocinio, "--tirocinio").map {
            TrattamentoPercepito(
                denominazione: "tirocinio di inclusione, \($0.italian)", mensile: $0, natura: .esclusoPerLegge)
        }
        let arrears = try read(arretrati, "--arretrati").map {
            TrattamentoPercepito(denominazione: "arretrati, \($0.italian)", mensile: $0, natura: .esclusoPerLegge)
        }
        let care = try read(accompagnamento, "--accompagnamento").map {
            TrattamentoPercepito(
                denominazione: "indennità di accompagnamento, \($0.italian)", mensile: $0, natura: .senzaProvaDeiMezzi)
        }
        return monthly + lumps + ignored + arrears + care
    }
}
