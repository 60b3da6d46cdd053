import * as client from "openid-client";
import type { IssuerSettings } from "./issuer-settings.js";
export declare const clockTolerance = 30;
/**
 * What an issuer says of itself: its addresses. Read when it is first needed, so that a start does not depend on it;
 * read again every hour. While it does not answer, what it said last is good, and nothing is asked of it too often.
 */
export declare class Metadata {
    #private;
    constructor(settings: IssuerSettings, now: () => Date);
    /** Throws ISSUER_UNAVAILABLE when it has never answered and does not now. */
    configuration(): Promise<client.Configuration>;
}
