import type { DemoKey } from "./demo-key.js";
import type { Login } from "../login.js";
/** The issuer's name in tokens and in the table of logins. */
export declare const demoIssuerName = "reviewpoint-demo";
/** Twelve hours, in seconds. */
export declare const tokenLifetime: number;
/** Issues and reads the demo's tokens. They say who somebody is and nothing of what they may do. */
export declare class DemoIssuer {
    #private;
    constructor(key: DemoKey, now: () => Date);
    /** A signed token for one of the demo's logins, valid for twelve hours. */
    issue(subject: string): Promise<string>;
    /** The login that a token proves. Throws TOKEN_EXPIRED, or TOKEN_REFUSED for anything else that is wrong with it. */
    verify(token: string): Promise<Login>;
}
/**
 * Whether an address can be reached from this machine alone, where choosing a demo person is allowed.
 * @example isLoopback("0.0.0.0") // => false
 */
export declare function isLoopback(host: string): boolean;
