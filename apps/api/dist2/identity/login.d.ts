/** Who somebody is to the issuer of their token; what they may do here is looked up, never read from the token. */
export interface Login {
    readonly issuer: string;
    readonly subject: string;
}
