// Generated from contracts/ by scripts/generate.ts; do not edit.

export const localContracts = {
  token: '0xb581c9264f59bf0289fa76d61b2d0746dce3c30d',
  governor: '0x43ca3d2c94be00692d207c6a1e60d8b325c6f12f',
  treasury: '0xc469e7ae4ad962c30c7111dc580b4adbc7e914dd',
  registry: '0x73511669fd4de447fed18bb79bafeac93ab7f31f',
} as const
