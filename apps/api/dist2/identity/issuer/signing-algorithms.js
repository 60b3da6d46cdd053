/** Signatures that an issuer alone can make. None of them is `none`, or a secret that we would share (RFC 8725, section 3). */
export const signingAlgorithms = [
    "RS256",
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES256",
    "ES384",
    "ES512",
    "EdDSA",
];
//# sourceMappingURL=signing-algorithms.js.map