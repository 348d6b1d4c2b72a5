// SPDX-License-Identifier: EUPL-1.2

import Testing

/// Kills, power cuts, disks that fill or cannot be written, files that are not what they were: one at a time.
@Suite(.serialized) enum Disasters {}
