// SPDX-License-Identifier: EUPL-1.2
#pragma once
int cn_version(void);
