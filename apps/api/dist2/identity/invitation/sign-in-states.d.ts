import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../database/index.js";
/** How a person stands with signing in. */
export interface SignInState {
    readonly personId: string;
    /** The issuers of the logins that are linked to the person; none before the first sign-in. */
    readonly issuers: readonly string[];
    /** The link that can still be used, if there is one. */
    readonly invitation: {
        readonly id: string;
        readonly expiresAt: IsoInstant;
    } | null;
}
/** Who can sign in and who is invited, of the whole provider; who is neither is left out. */
export declare function listSignInStates(unit: ReadUnit, now: IsoInstant): Promise<SignInState[]>;
