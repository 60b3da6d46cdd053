import type { Context } from "../address/page.js";
import type { Role } from "../generated/documents.js";

/** What of the administration a reader is shown the way to. The graph decides again, whatever is shown. */
export type Administering = "people" | "roles" | "tokens" | "trail";

const whoMay: Readonly<Record<Administering, readonly Role[]>> = {
  people: ["PROVIDER_ADMIN"],
  roles: ["PROVIDER_ADMIN", "LEADERSHIP_TEAM"],
  tokens: ["PROVIDER_ADMIN"],
  trail: ["PROVIDER_ADMIN", "LEADERSHIP_TEAM"],
};

/** Whether one of the roles that the reader holds today opens a part of the administration. */
export function administers({ frame }: Pick<Context, "frame">, what: Administering): boolean {
  const { today } = frame.provider;
  return frame.viewer.roles.some(
    ({ role, from, until }) =>
      whoMay[what].includes(role) && from <= today && (until === null || until >= today),
  );
}
