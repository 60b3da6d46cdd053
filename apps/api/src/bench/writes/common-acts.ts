import { randomUUID } from "node:crypto";
import { endRole, grantRole, invitePerson, type Write } from "../../proofs/kill/write.js";

/** One act as a bench asks for it. */
export interface CommonAct {
  readonly name: string;
  /** The n-th write, from 1; nobody else makes it. `made` are the ids that its `first` act answered with. */
  write(n: number, made: string): Write;
  /** What has to be there before it, made beforehand and not measured. */
  readonly first?: (n: number) => Write;
}

const later = 1_000_000;
const endedRoles = 200_000;

/** The acts that are measured: a new one is a line. */
export const commonActs: readonly CommonAct[] = [
  { name: "invitePerson", write: (n) => invitePerson(n, randomUUID()) },
  { name: "grantRole", write: (n) => grantRole(n, randomUUID()) },
  {
    name: "endRole",
    first: (n) => grantRole(endedRoles + n, randomUUID()),
    write: (n, id) => endRole({ write: grantRole(endedRoles + n, ""), id }, randomUUID()),
  },
  { name: "invitePerson, only validated", write: (n) => validated(invitePerson(later + n, randomUUID())) },
];

const validated = ({ act, input }: Write): Write => ({ act, input: { ...input, validateOnly: true } });
