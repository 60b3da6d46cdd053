/** The link of an invitation. The secret stands in the query, which our logs leave out. */
export declare function invitationAddress(address: string, secret: string): string;
