// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Codici fiscali that nobody in the archive has yet.
enum DemoCodes {
    /// The code itself, or its omocodia with as few letters as needed; nil when all of them are taken.
    static func unused(_ plain: CodiceFiscale, isOmocodia: Bool, used: inout Set<String>) -> CodiceFiscale? {
        for letters in (isOmocodia ? 1 : 0)...7 {
            guard let code = omocodia(plain, letters: letters) else { continue }
            if used.insert(code.value).inserted { return code }
        }
        return nil
    }

    /// The code with its last `letters` digits replaced, and the check letter that follows.
    static func omocodia(_ plain: CodiceFiscale, letters: Int) -> CodiceFiscale? {
        guard letters > 0 else { return plain }
        let replacing = Array("LMNPQRSTUV")
        var body = Array(plain.value.prefix(15))
        for position in [14, 13, 12, 10, 9, 7, 6].prefix(letters) {
            guard let digit = body[position].wholeNumberValue else { return nil }
            body[position] = replacing[digit]
        }
        return checked(String(body), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    }

    /// A provisional code of eleven digits.
    static func provisional(_ random: inout DemoRandom, used: inout Set<String>) -> CodiceFiscale? {
        let digits = String(9_000_000_000 + random.below(999_999_999))
        guard let code = checked(digits, "0123456789"), used.insert(code.value).inserted else { return nil }
        return code
    }

    /// The body with the only last character that makes it a code.
    private static func checked(_ body: String, _ characters: String) -> CodiceFiscale? {
        for character in characters {
            if case .success(let code) = CodiceFiscale.parse(body + String(character)) { return code }
        }
        return nil
    }
}
