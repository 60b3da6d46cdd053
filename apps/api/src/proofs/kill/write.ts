import { addDays } from "@reviewpoint/domain/calendar";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { staff } from "../../features/testing/fixture-staff.js";

/** One act as a client asks for it. */
export interface Write {
  readonly act: "grantRole" | "endRole" | "invitePerson";
  readonly input: Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };
}

/** A write that was answered: done once, under these ids. */
export interface Acknowledged {
  readonly write: Write;
  /** The id of the role or the person. */
  readonly id: string;
}

const firstDay = "2030-01-01";

/** One of the staff after the other. */
const someone = (n: number): string => fixtureId("person", staff[n % staff.length]?.person ?? 1);

/** A role for three days that nobody else asks for. */
export const grantRole = (n: number, idempotencyKey: string): Write => ({
  act: "grantRole",
  input: {
    ...{ idempotencyKey, personId: someone(n), role: "DEPUTY_DIRECTOR" },
    ...{ hubId: fixtureId("hub", 1), from: addDays(firstDay, 3 * n), until: addDays(firstDay, 3 * n + 2) },
  },
});

/** The end of a role that was given, on its first day. */
export const endRole = ({ write, id }: Acknowledged, idempotencyKey: string): Write => ({
  act: "endRole",
  input: { idempotencyKey, holdingId: id, expectedVersion: 1, lastDay: write.input["from"] },
});

/** Somebody whom nobody else invites. */
export const invitePerson = (n: number, idempotencyKey: string): Write => ({
  act: "invitePerson",
  input: { idempotencyKey, givenNames: "Kill", familyName: `Proof ${n}`, email: `k${n}@proof.example` },
});

/** The request's body. */
export function bodyOf({ act, input }: Write): string {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}`;
  const shown = act === "invitePerson" ? "person" : "holding";
  const query = `mutation ($input: ${type}Input!) { answer: ${act}(input: $input) { __typename
    ... on ${type}Payload { made: ${shown} { id } } ... on Refusal { code message } } }`;
  return JSON.stringify({ query, variables: { input } });
}
