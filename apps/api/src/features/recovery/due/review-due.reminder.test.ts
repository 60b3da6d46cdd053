import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { dailyTick } from "../../post/reminder/daily-tick.js";
import { addressMessage } from "../../post/sending/address-message.js";
import { readManner } from "../../post/sending/provider-manner.js";
import { writeLetter } from "../../post/sending/write-letter.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type RecoveryForTest, recoveryForTest } from "../testing/recovery-for-test.js";
import { recoveryReminders } from "../recovery.reminders.js";

const lead = fixtureViewer("lead-mentor");
const director = fixtureViewer("hub-director");
const tenant = { providerId: lead.providerId };
const traineeId = fixtureId("trainee", 2_000_000);
let graph: RecoveryForTest;
beforeAll(async () => {
  graph = await recoveryForTest();
}, 120_000);
afterAll(() => graph?.close());

const tick = (at: string) => dailyTick(graph.database, recoveryReminders, () => new Date(at))(tenant);

test("a review that falls due is told to the plan's owner and the lead mentor, three days before and on the day; held, to nobody", async () => {
  const target = { action: "Greet each class", successCriteria: "Seen in three lessons" };
  const words = { reason: "canary-reason", targets: [target], support: "canary-support" };
  const { plan } = await graph.act("openRecoveryPlan", director, { traineeId, ...words });
  expect(plan.reviewOn).toBe("2026-02-17");
  expect(await tick("2026-02-13T12:00:00Z")).toBe(0);
  expect(await tick("2026-02-14T12:00:00Z")).toBe(1);
  expect(await tick("2026-02-16T12:00:00Z")).toBe(0);
  expect(await tick("2026-02-17T06:59:00Z")).toBe(0);
  expect(await tick("2026-02-17T07:00:00Z")).toBe(1);
  expect(await tick("2026-02-18T12:00:00Z")).toBe(0);

  const [message] = await graph.database.read(tenant, (unit) =>
    unit.rows<{ id: string; act: string; subject: { plan: string } }>(
      "select id, act, subject from outbox_message where act = 'recoveryReviewDue' order by recorded_at limit 1",
    ),
  );
  if (!message) throw new Error("nobody was reminded");
  const now = "2026-02-14T12:00:00.000Z";
  const kinds = new Map(recoveryReminders.map((rule) => [rule.act, rule] as const));
  const letterTo = (personId: string) =>
    graph.database.write(tenant, async (unit) => {
      const person = { givenNames: "A", familyName: "B", email: "a@b.example" };
      return writeLetter(
        unit,
        { ...message, messageId: message.id, personId, ...person },
        {
          ...{
            ...tenant,
            manner: await readManner(unit, new Date(now)),
            now,
            address: "https://weald.example",
          },
          kind: kinds.get(message.act),
        },
      );
    });
  const people = await graph.database.write(tenant, async (unit) => {
    await addressMessage(message, {
      unit,
      ...tenant,
      kinds,
      told: {},
      today: "2026-02-14",
      now,
      newId: randomUUID,
    });
    return unit.rows<{ id: string }>("select person_id as id from letter where message_id = $1", [
      message.id,
    ]);
  });
  expect(people.map(({ id }) => id).sort()).toEqual([director.personId, lead.personId].sort());
  const letter = await letterTo(lead.personId);
  expect(letter?.text).toContain("due on 17 February 2026");
  const names = await graph.database.read(tenant, (unit) =>
    unit.rows<{ name: string }>(
      `select given_names || ' ' || family_name as name from person join trainee on trainee.person_id = person.id
       union all select account from concern where account is not null`,
    ),
  );
  for (const { name } of [...names, { name: "canary" }]) expect(JSON.stringify(letter)).not.toContain(name);

  const held = { planId: plan.id, expectedVersion: plan.version, account: "Seen.", metTargets: [1] };
  await graph.act("reviewRecoveryPlan", { ...lead, today: "2026-02-17" }, held);
  expect(await letterTo(lead.personId)).toBeNull();
});
