import { addDays } from "@reviewpoint/domain/calendar";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { staff } from "../../features/testing/fixture-staff.js";
const firstDay = "2030-01-01";
/** One of the staff after the other. */
const someone = (n) => fixtureId("person", staff[n % staff.length]?.person ?? 1);
/** A role for three days that nobody else asks for. */
export const grantRole = (n, idempotencyKey) => ({
    act: "grantRole",
    input: {
        ...{ idempotencyKey, personId: someone(n), role: "DEPUTY_DIRECTOR" },
        ...{ hubId: fixtureId("hub", 1), from: addDays(firstDay, 3 * n), until: addDays(firstDay, 3 * n + 2) },
    },
});
/** The end of a role that was given, on its first day. */
export const endRole = ({ write, id }, idempotencyKey) => ({
    act: "endRole",
    input: { idempotencyKey, holdingId: id, expectedVersion: 1, lastDay: write.input["from"] },
});
/** Somebody whom nobody else invites. */
export const invitePerson = (n, idempotencyKey) => ({
    act: "invitePerson",
    input: { idempotencyKey, givenNames: "Kill", familyName: `Proof ${n}`, email: `k${n}@proof.example` },
});
/** The request's body. */
export function bodyOf({ act, input }) {
    const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}`;
    const shown = act === "invitePerson" ? "person" : "holding";
    const query = `mutation ($input: ${type}Input!) { answer: ${act}(input: $input) { __typename
    ... on ${type}Payload { made: ${shown} { id } } ... on Refusal { code message } } }`;
    return JSON.stringify({ query, variables: { input } });
}
//# sourceMappingURL=write.js.map