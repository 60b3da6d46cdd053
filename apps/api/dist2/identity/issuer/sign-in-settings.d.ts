import { type IssuerSettings } from "./issuer-settings.js";
/** How people of this installation sign in. */
export interface SignInSettings {
    /** Where browsers find this installation, without a path: `https://reviewpoint.example.org`. */
    readonly address: string;
    readonly issuers: readonly IssuerSettings[];
    readonly sessions: SessionSettings;
}
/** How long a session lasts. */
export interface SessionSettings {
    /** Minutes without a request after which it ends. */
    readonly idleMinutes: number;
    /** Hours after which it ends in any case. */
    readonly hours: number;
}
/** An hour and a half is a double lesson away from the desk; a working day is the longest. */
export declare const usualSessions: SessionSettings;
/**
 * Reads the settings file of signing in: JSON, described in docs/guides/signing-in.md.
 * @throws RangeError naming the field, its value and the remedy
 */
export declare function readSignInSettings(text: string, environment: Readonly<Record<string, string | undefined>>): SignInSettings;
