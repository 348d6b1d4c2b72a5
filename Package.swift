// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

/// Every target of ours is compiled with these: warnings stop the build, and an import says whom it is for.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of the house.
///
/// `uses` are the only modules it may import: the compiler keeps the arrows.
func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: house)
}

/// Tests of a target; `exclude` are the folders of expected pictures and dumps, which the tests read by path.
func tests(_ name: String, uses: [Target.Dependency], path: String? = nil, exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: uses, path: path, exclude: exclude, swiftSettings: house)
}

/// The screens whose tests have golden pictures, each in `Golden` beside its test.
let picturedScreens = [
    "Accesso", "AccessoEccezionale",
    "Agenda", "Analisi", "App", "Appuntamento", "Assenza", "AttoNucleo", "Avvio", "CambioOperatore",
    "ChiHaVisto", "Coda", "Comunicazioni", "Conflitto", "ConfrontoProgetti", "Convenzioni", "DaAbbinare", "Diario",
    "Documenti", "Domanda", "Equipe", "EventiNucleo", "Fascicolo", "Fatti", "Firma", "GestioneOperatori",
    "Importazione", "Ingresso", "Invio", "Livelli", "Lotto", "Monitoraggio", "Nucleo", "Orario", "Passaggio",
    "Persona", "Progetto", "Quadro", "Raffronto", "RegistroAccessi", "Ricerca", "RicercaDiario", "Richieste",
    "SchedaOperatore", "Scrivania", "SegnalazioneDsu", "Segnalazioni", "Sostituzione", "Spiegazione", "Sportello",
    "Stampa", "Unione", "VersioniAnalisi", "Sostegni", "Tirocini",
    "Annullamento", "Storia",
    "Conservazione",
    "Durata", "Inadempienze", "Scadenze",
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "percorso",
    products: [
        .executable(name: "percorso", targets: ["percorso"]),
        .executable(name: "percorso-bench", targets: ["percorso-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .target(
            name: "CNcurses",
            path: "Sources/CNcurses",
            cSettings: [.define("_XOPEN_SOURCE", to: "600"), .define("_DEFAULT_SOURCE")],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        module("Canvas"),
        module("CursesTerminal", uses: ["Canvas", "CNcurses"]),
        module("Widgets", uses: ["Canvas"]),
        module("Domain"),
        module("Store", uses: ["Domain", grdb, crypto, cryptoExtras]),
        module("Reports", uses: ["Domain"]),
        module("Formats", uses: ["Domain"]),
        module("Documents", uses: ["Domain", mustache]),
        module("Screens", uses: ["Widgets", "Canvas", "Reports", "Domain"]),
        module("Application", uses: ["Screens", "Store", "Documents", "Formats", "Reports", "Domain", "Canvas"]),
        .executableTarget(
            name: "percorso",
            dependencies: ["Application", "CursesTerminal", "Reports", "Domain", arguments],
            swiftSettings: house
        ),
        .executableTarget(
            name: "percorso-bench",
            dependencies: ["Application", "Store", "Domain", arguments],
            swiftSettings: house
        ),
        .target(
            name: "TestSupport",
            dependencies: ["Application", "Screens", "Store", "Widgets", "Canvas", "Domain"],
            path: "Tests/TestSupport",
            swiftSettings: house
        ),
        // A desk without a terminal, which the tests of disasters start, kill and run over a disk that lies.
        .executableTarget(
            name: "desk-driver", dependencies: ["Store", "Domain"], path: "Tests/DeskDriver", swiftSettings: house
        ),
        tests(
            "Disasters", uses: ["desk-driver", "percorso", "Store", "Domain", "TestSupport"], path: "Tests/Disasters",
            exclude: ["Shim"]),
        tests("CanvasTests", uses: ["Canvas", "TestSupport"]),
        tests("CursesTerminalTests", uses: ["CursesTerminal", "Canvas", "TestSupport"]),
        tests("WidgetsTests", uses: ["Widgets", "Canvas", "TestSupport"]),
        tests("DomainTests", uses: ["Domain", "TestSupport"]),
        tests("StoreTests", uses: ["Store", "Domain", "TestSupport", grdb], exclude: ["Frozen"]),
        tests("FormatsTests", uses: ["Formats", "Domain", "TestSupport"]),
        tests("DocumentsTests", uses: ["Documents", "Domain", "TestSupport"], exclude: ["Golden"]),
        tests("ReportsTests", uses: ["Reports", "Domain", "TestSupport"]),
        tests(
            "ScreensTests", uses: ["Screens", "Widgets", "Canvas", "Domain", "TestSupport"],
            exclude: picturedScreens.map { "\($0)/Golden" }),
        tests(
            "ApplicationTests",
            uses: ["Application", "Documents", "Screens", "Store", "Domain", "Canvas", "TestSupport"]),
        tests("CommandTests", uses: ["percorso", "TestSupport"]),
        tests(
            "Journeys", uses: ["Application", "Screens", "Store", "Domain", "Canvas", "TestSupport"],
            path: "Tests/Journeys"),
        tests("EndToEnd", uses: ["percorso", "Store", "Domain", "Canvas", "TestSupport"], path: "Tests/EndToEnd"),
    ],
    swiftLanguageModes: [.v6]
)
