import { IdentityRefusal, type IdentityRefusalCode } from "../refusal.js";
import type { IssuerSettings } from "./issuer-settings.js";

type Claims = Readonly<Record<string, unknown>>;

/**
 * The subject of a token that says everything the settings ask for: tenant, domain or organisation. Throws the refusal
 * with this code otherwise.
 */
export function requireClaims(
  claims: Claims,
  { claims: required, subjectClaim }: Pick<IssuerSettings, "claims" | "subjectClaim">,
  code: IdentityRefusalCode,
): string {
  for (const [path, values] of Object.entries(required)) {
    const said = path.split(".").reduce<unknown>(inside, claims);
    if (typeof said !== "string" || !values.includes(said)) throw new IdentityRefusal(code);
  }
  const subject = claims[subjectClaim];
  if (typeof subject !== "string" || subject === "") throw new IdentityRefusal(code);
  return subject;
}

const inside = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Claims)[name]
    : undefined;
