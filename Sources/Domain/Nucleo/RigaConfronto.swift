// SPDX-License-Identifier: EUPL-1.2

/// A person across the three pictures: what each says of them.
public struct RigaConfronto: Hashable, Sendable {
    /// Who, as the first picture that has them says.
    public var membro: MembroComposizione
    /// The member in each picture that has them.
    public var voci: [FonteComposizione: MembroComposizione]

    /// A person in one picture, to which others are added.
    init(_ membro: MembroComposizione, in fonte: FonteComposizione) {
        self.membro = membro
        voci = [fonte: membro]
    }

    /// The kinship in a picture; nil when the person is not there.
    public func parentela(_ fonte: FonteComposizione) -> Parentela? { voci[fonte]?.parentela }
}
