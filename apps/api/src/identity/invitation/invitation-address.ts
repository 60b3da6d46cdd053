/** The link of an invitation. The secret stands in the query, which our logs leave out. */
export function invitationAddress(address: string, secret: string): string {
  return `${address}/invitation?token=${secret}`;
}
