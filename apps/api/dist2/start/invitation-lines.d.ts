import { type NewInvitation } from "../identity/index.js";
/** What is told of a fresh invitation; where no sign-in is set up yet, how its link will begin. */
export declare function invitationLines({ secret, expiresAt }: NewInvitation, address: string | null): string[];
