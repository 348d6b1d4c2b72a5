// SPDX-License-Identifier: EUPL-1.2
public import ArgumentParser
public import Domain
public import Reports

extension ReportFormat: ExpressibleByArgument {}

extension RigheAccessi: ExpressibleByArgument {}

extension RigheInterventi: ExpressibleByArgument {}

extension RigheTirocini: ExpressibleByArgument {}

extension Ruolo: ExpressibleByArgument {}

extension TipoConvenzione: ExpressibleByArgument {}
