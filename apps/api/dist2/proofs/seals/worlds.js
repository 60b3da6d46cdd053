import { observing } from "../../features/observations/testing/observing.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { graphForTest } from "../../features/testing/graph-for-test.js";
export const lead = fixtureViewer("lead-mentor");
export const mentor = fixtureViewer("mentor");
export const director = fixtureViewer("hub-director");
const strand = (n) => fixtureId("strand", n);
const level = (n) => fixtureId("level", n);
/** What the lead mentor seals in each world, and stands in no other place. */
const secrets = [
    [[strand(1), level(2), "CANARY one"]],
    [
        [strand(1), level(3), "CANARY two, in many more words than the other"],
        [strand(2), level(1), null],
    ],
];
/** Worlds that differ in what was sealed, and in nothing else. */
export async function worlds() {
    const made = [];
    for (const secret of secrets) {
        const graph = await graphForTest({ trainees: 6 });
        const observe = observing(graph);
        const joint = { kind: "LESSON_JOINTLY", observerIds: [lead.personId, mentor.personId] };
        const [sealedId, withdrawnId, revealedId] = [
            await observe.planned(joint),
            await observe.planned(joint),
            await observe.planned(joint),
        ];
        await observe.sealed(lead, sealedId, secret);
        await observe.sealed(lead, withdrawnId, secret);
        const withdrawal = { observationId: withdrawnId, expectedVersion: 2, reason: "Wrong day." };
        await observe.act("withdrawObservation", withdrawal, mentor);
        await observe.bothSealed(revealedId, [lead, mentor], [[strand(1), level(2), "REVEALED"]]);
        made.push({ graph, observe, sealedId, withdrawnId, revealedId });
    }
    return made;
}
/** A text in which identifiers stand in the order in which they are met, and hashes, salts and instants are alike. */
export function withoutChance(text) {
    const met = new Map();
    return text
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, (id) => {
        met.set(id, met.get(id) ?? `id ${met.size}`);
        return met.get(id);
    })
        .replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/gu, "hash")
        .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})/gu, "instant")
        .replace(/"(endCursor|startCursor|cursor)":"[^"]*"/gu, '"$1":""');
}
//# sourceMappingURL=worlds.js.map