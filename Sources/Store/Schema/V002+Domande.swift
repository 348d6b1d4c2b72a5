// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Every comune has a protocol of its own: a number is given once by each of them, not once in the archive.
    static let domande = """
        DROP INDEX domande_protocollo;
        CREATE UNIQUE INDEX domande_protocollo ON domande(protocollo_anno, protocollo_numero, comune)
            WHERE codice IS NOT NULL;
        """
}
