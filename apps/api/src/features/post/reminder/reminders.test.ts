import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
import { reminderRules } from "../../reminders.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { addressMessage } from "../sending/address-message.js";
import { readManner } from "../sending/provider-manner.js";
import { writeLetter } from "../sending/write-letter.js";
import { dailyTick } from "./daily-tick.js";
import { noticeFor } from "./notice-for.js";
import { reminderId } from "./reminder-id.js";
import { isReminderSetting } from "./reminder-setting.js";

const admin = fixtureViewer("provider-admin");
const tenant = { providerId: admin.providerId };
/** The second review point of the current cohort: its last day is 2026-02-06. */
const point = fixtureId("review-point", 22);
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const messages = () =>
  graph.database.read(admin, (unit) =>
    unit.rows<{ id: string; act: string; subject: { reviewPoint: string; day: string } }>(
      "select id, act, subject from outbox_message where act = 'judgementsMissing' order by recorded_at, id",
    ),
  );
const tick = (at: string, rules: readonly ReminderRule[] = reminderRules) =>
  dailyTick(graph.database, rules, () => new Date(at))(tenant);
const setting = (key: string, value: unknown) =>
  graph.database.write(admin, (unit) =>
    unit.affected(
      `insert into setting (provider_id, key, valid_from, value) values ($1, $2, '2026-01-01', $3)
       on conflict (provider_id, key, valid_from) do update set value = excluded.value`,
      [tenant.providerId, key, JSON.stringify(value)],
    ),
  );

describe("a window that closes with judgements missing", () => {
  test("is reminded of once a notice, by whichever process looks, from the provider's hour on", async () => {
    expect(await tick("2026-01-29T12:00:00Z")).toBe(0);
    expect(await tick("2026-01-30T06:59:00Z")).toBe(0);
    const many = await Promise.all(Array.from({ length: 8 }, () => tick("2026-01-30T07:00:00Z")));
    expect(many.reduce((sum, put) => sum + put, 0)).toBe(1);
    expect(await messages()).toEqual([
      {
        id: reminderId("judgementsMissing", point, "2026-01-30"),
        act: "judgementsMissing",
        subject: { reviewPoint: point, day: "2026-01-30" },
      },
    ]);
    expect(await tick("2026-02-03T09:00:00Z")).toBe(0);
    expect(await tick("2026-02-05T09:00:00Z")).toBe(1);
    expect(await tick("2026-02-06T09:00:00Z")).toBe(0);
    expect(await tick("2026-02-07T09:00:00Z")).toBe(0);
  });

  test("tells mentors how many of their own, and others how many in all, without a name of a trainee", async () => {
    const [message] = await messages();
    if (!message) throw new Error("nobody was reminded");
    const letters = await graph.database.write(admin, async (unit) => {
      const kinds = new Map(reminderRules.map((rule) => [rule.act, rule] as const));
      const told = { judgementsMissing: ["mentors", "line-manager"] };
      const now = "2026-01-30T07:00:00.000Z";
      await addressMessage(message, {
        unit,
        ...tenant,
        kinds,
        told,
        today: "2026-01-30",
        now,
        newId: randomUUID,
      });
      const people = await unit.rows<{ personId: string; role: string }>(
        `select letter.person_id as "personId", role from letter
         join role_holding on role_holding.person_id = letter.person_id order by role`,
      );
      const manner = await readManner(unit, new Date(now));
      return Promise.all(
        people.map(async ({ personId, role }) => ({
          role,
          letter: await writeLetter(
            unit,
            {
              ...message,
              messageId: message.id,
              personId,
              givenNames: "A",
              familyName: "B",
              email: "a@b.example",
            },
            { ...tenant, manner, now, address: "https://weald.example", kind: kinds.get(message.act) },
          ),
        })),
      );
    });
    expect(new Set(letters.map(({ role }) => role))).toEqual(new Set(["mentor", "line-manager"]));
    const [first, last] = [letters[0], letters.at(-1)];
    expect(first?.letter?.text).toMatch(/\d+ of [^]*no complete .* Its last day is 6 February 2026\./);
    expect(last?.letter?.text).toMatch(/\d+ of your /);
    expect(last?.letter?.text).toContain("https://weald.example/completeness");
    const names = await graph.database.read(admin, (unit) =>
      unit.rows<{ name: string }>(
        `select given_names || ' ' || family_name as name from person join trainee on trainee.person_id = person.id`,
      ),
    );
    for (const { letter } of letters) for (const { name } of names) expect(letter?.text).not.toContain(name);
  });

  test("has nothing to say once everybody is judged", async () => {
    const [rule] = reminderRules;
    const written = await graph.database
      .write(admin, async (unit) => {
        await unit.affected("delete from standing where state = 'not_judged' and review_point_id = $1", [
          point,
        ]);
        const subject = { reviewPoint: point, day: "2026-02-05" };
        expect(await rule?.due(unit, "2026-02-05", "2026-02-06")).toEqual([]);
        throw Object.assign(new Error("undone"), {
          letter: await rule?.write({ unit, subject, person: { id: admin.personId } } as never),
        });
      })
      .catch((error: { letter: unknown }) => error.letter);
    expect(written).toBeNull();
  });
});

describe("a provider's own setting", () => {
  test("moves the days, the hour and the zone, and may send none", async () => {
    await setting("reminders", { hour: 9, days: { judgementsMissing: [3] } });
    await setting("timeZone", "Pacific/Auckland");
    // 8 o'clock in the morning of 3 February there
    expect(await tick("2026-02-02T19:30:00Z")).toBe(0);
    expect(await tick("2026-02-02T20:30:00Z")).toBe(1);
    await setting("reminders", { days: { judgementsMissing: [] } });
    expect(await tick("2026-02-04T20:30:00Z")).toBe(0);
  });

  test.each([
    [{}, true],
    [{ hour: 0, days: { a: [0, 366] } }, true],
    [{ hour: 24 }, false],
    [{ days: { a: [-1] } }, false],
    [{ days: { a: 7 } }, false],
    [[], false],
    [null, false],
  ])("%j is one: %s", (value, isOne) => {
    expect(isReminderSetting(value)).toBe(isOne);
  });
});

test.each([
  ["2026-01-29", null],
  ["2026-01-30", 7],
  ["2026-02-04", 7],
  ["2026-02-05", 1],
  ["2026-02-06", 1],
  ["2026-02-07", null],
])("on %s a thing due on 6 February is under notice %s", (today, notice) => {
  expect(noticeFor("2026-02-06", today, [7, 1])).toBe(notice);
});

test("the id of a reminder is a uuid, another for each rule, thing and day", () => {
  const ids = [
    reminderId("a", "b", "2026-01-30"),
    reminderId("b", "b", "2026-01-30"),
    reminderId("a", "c", "2026-01-30"),
    reminderId("a", "b", "2026-01-31"),
  ];
  expect(new Set(ids).size).toBe(4);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
