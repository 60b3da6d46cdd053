import { type Observing, observing, type Rated } from "../../features/observations/testing/observing.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";

export const lead = fixtureViewer("lead-mentor");
export const mentor = fixtureViewer("mentor");
export const director = fixtureViewer("hub-director");
const strand = (n: number) => fixtureId("strand", n);
const level = (n: number) => fixtureId("level", n);

/** What the lead mentor seals in each world, and stands in no other place. */
const secrets: readonly (readonly Rated[])[] = [
  [[strand(1), level(2), "CANARY one"]],
  [
    [strand(1), level(3), "CANARY two, in many more words than the other"],
    [strand(2), level(1), null],
  ],
];

/** A provider in which one observer has sealed and the other has not. */
export interface World {
  readonly graph: GraphForTest;
  readonly observe: Observing;
  /** A joint observation: the lead mentor has sealed, the mentor has not. */
  readonly sealedId: string;
  /** One that was withdrawn when the lead mentor had sealed. */
  readonly withdrawnId: string;
  /** One that is revealed, and says the same in every world. */
  readonly revealedId: string;
}

/** Worlds that differ in what was sealed, and in nothing else. */
export async function worlds(): Promise<World[]> {
  const made: World[] = [];
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
export function withoutChance(text: string): string {
  const met = new Map<string, string>();
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, (id) => {
      met.set(id, met.get(id) ?? `id ${met.size}`);
      return met.get(id) as string;
    })
    .replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/gu, "hash")
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})/gu, "instant")
    .replace(/"(endCursor|startCursor|cursor)":"[^"]*"/gu, '"$1":""');
}
