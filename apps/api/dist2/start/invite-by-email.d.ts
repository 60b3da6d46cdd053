import type { Database } from "../database/index.js";
import { type NewInvitation } from "../identity/index.js";
import type { Chance } from "./new-provider.js";
/**
 * Invites somebody whom the provider already knows, for whoever runs the installation: when the first administrator's
 * link has run out, or nobody who can sign in is left. The address only finds the person; it signs nobody in.
 */
export declare function inviteByEmail(database: Database, { slug, email }: {
    readonly slug: string;
    readonly email: string;
}, { now, newId }: Pick<Chance, "now" | "newId">): Promise<NewInvitation>;
