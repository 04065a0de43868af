/** Signatures on which Ed25519 libraries differ (spec 1.5.2), to try an unknown one with. */

export const PROBES: readonly { key: string; message: string; signature: string; holds: boolean }[] = [
  // a good one
  {
    key: "7419366433961dba86089d011894b16169b2f33a32d3ad448c0ad3549ad5b052",
    message: "6f70656e6c696e652f76312f70726f6265",
    signature:
      "b5e95819bcf20f3ade5c943e501f737ef294966be55b0644b942f0d9e27c0011f40b239fd023253944a23e42adf43cc7421e2bb6c7813e402cbd326c3f890704",
    holds: true,
  },
  // S not below L
  {
    key: "7419366433961dba86089d011894b16169b2f33a32d3ad448c0ad3549ad5b052",
    message: "6f70656e6c696e652f76312f70726f6265",
    signature:
      "b5e95819bcf20f3ade5c943e501f737ef294966be55b0644b942f0d9e27c0011e1df18fcea8637911a3f36e58bee1bdc421e2bb6c7813e402cbd326c3f890714",
    holds: false,
  },
  // R with a component of small order
  {
    key: "7419366433961dba86089d011894b16169b2f33a32d3ad448c0ad3549ad5b052",
    message: "6f70656e6c696e652f76312f70726f6265",
    signature:
      "75321bdb25178efa829507eb7b7783f2b556642afa854b340dff8fd2f9e6014f3a657796cd3de708d41460e265a04a27eb9c3eb7d19cd2ed707db454b2d4ad0d",
    holds: false,
  },
  // R is the identity in another form
  {
    key: "7419366433961dba86089d011894b16169b2f33a32d3ad448c0ad3549ad5b052",
    message: "6f70656e6c696e652f76312f70726f6265",
    signature:
      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8a6f54294da01daa580e61e9bc83e159c45e29ab2aed52d1652866ec3ef7a80f",
    holds: false,
  },
];
