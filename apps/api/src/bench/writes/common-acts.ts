import { randomUUID } from "node:crypto";
import {
  bodyOf,
  endRole as endRoleOf,
  grantRole as grantRoleOf,
  invitePerson as invitePersonOf,
} from "../../proofs/kill/write.js";

/** One act as a bench asks for it: its body, and who sends it; the administrator unless said. */
export interface Asked {
  readonly body: string;
  readonly by?: string;
}

/** What an act made beforehand: the id that its answer names. */
export type Made = string;

/** One act of those that are measured. */
export interface CommonAct {
  readonly name: string;
  /** The n-th write, from 1; nobody else makes it. `made` is what its `first` act answered with. */
  write(n: number, made: Made): Asked;
  /** What has to be there before it, made beforehand and not measured. */
  readonly first?: (n: number) => Asked;
  /** How many there can be; without limit unless said. With `first` no more than were made. */
  readonly most?: number;
}

const later = 1_000_000;
const endedRoles = 200_000;

const grantRole = (n: number): Asked => ({ body: bodyOf(grantRoleOf(n, randomUUID())) });
const invitePerson = (n: number): Asked => ({ body: bodyOf(invitePersonOf(n, randomUUID())) });
const endRole = (n: number, id: string): Asked => ({
  body: bodyOf(endRoleOf({ write: grantRoleOf(n, ""), id }, randomUUID())),
});

/** The acts of an administrator. */
export const administratorActs: readonly CommonAct[] = [
  { name: "invitePerson", write: invitePerson },
  { name: "grantRole", write: grantRole },
  {
    name: "endRole",
    first: (n) => grantRole(endedRoles + n),
    write: (n, id) => endRole(endedRoles + n, id),
  },
  {
    name: "invitePerson, only validated",
    write: (n) => {
      const { act, input } = invitePersonOf(later + n, randomUUID());
      return { body: bodyOf({ act, input: { ...input, validateOnly: true } }) };
    },
  },
];
