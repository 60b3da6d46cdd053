import type { OutsideUnit } from "../../../database/index.js";
/** Lets a login in as a person of a provider; a login that is let in already is moved to that person. */
export declare function keepMembership(owner: OutsideUnit, providerId: string, personId: string, { issuer, subject }: {
    readonly issuer: string;
    readonly subject: string;
}, newId: () => string): Promise<boolean>;
