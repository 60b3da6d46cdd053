/** The link of an invitation. The secret stands in the query, which our logs leave out. */
export function invitationAddress(address, secret) {
    return `${address}/invitation?token=${secret}`;
}
//# sourceMappingURL=invitation-address.js.map