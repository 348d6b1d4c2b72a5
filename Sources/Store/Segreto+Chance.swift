// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Segreto {
    /// Six groups of four letters, about 75 bits: easy to read aloud and to copy, without letters that look alike.
    static func byChance() -> Segreto {
        var generator = SystemRandomNumberGenerator()
        let (consonants, vowels) = (Array("bcdfghlmnprstvz"), Array("aeiou"))
        func letter(_ from: [Character]) -> Character {
            from[Int.random(in: 0..<from.count, using: &generator)]
        }
        let groups = (0..<6).map { _ in
            String([letter(consonants), letter(vowels), letter(consonants), letter(vowels)])
        }
        return Segreto(groups.joined(separator: "-"))
    }
}
