import { type IdentityRefusalCode } from "../refusal.js";
import type { IssuerSettings } from "./issuer-settings.js";
type Claims = Readonly<Record<string, unknown>>;
/**
 * The subject of a token that says everything the settings ask for: tenant, domain or organisation. Throws the refusal
 * with this code otherwise.
 */
export declare function requireClaims(claims: Claims, { claims: required, subjectClaim }: Pick<IssuerSettings, "claims" | "subjectClaim">, code: IdentityRefusalCode): string;
export {};
