import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { forPurpose } from "../../../database/index.js";
import { sqlState } from "../../../database/retry.js";
import type { Viewer } from "../../../identity/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

const author = fixtureViewer("trainee");
const meetingId = "00000000-0000-4000-a0d0-000000000001";
const targetId = "00000000-0000-4000-a0d0-000000000002";
const traineeId = fixtureId("trainee", 2_000_000);
let graph: GraphForTest;

/** A record that was handed over as version 1, and is being written anew as version 2. */
beforeAll(async () => {
  graph = await graphForTest({ trainees: 6 });
  await graph.database.write(author, async (unit) => {
    const { providerId, personId } = author;
    const insert = (text: string, ...values: unknown[]) => unit.affected(text, [providerId, ...values]);
    await insert(
      "insert into meeting (provider_id, id, trainee_id, written_by) values ($1, $2, $3, $4)",
      meetingId,
      traineeId,
      personId,
    );
    for (const [version, state, words] of [
      [1, "handed-over", "For you."],
      [2, "draft", "For myself."],
    ] as const) {
      await insert(
        `insert into meeting_version (provider_id, meeting_id, version, state, held_on, reflection, observations_discussed,
           recorded_at, recorded_by) values ($1, $2, $3, $4, '2026-02-02', $5, '', now(), $6)`,
        ...[meetingId, version, state, words, personId],
      );
    }
    await insert(
      `insert into target (provider_id, id, trainee_id, action, strand_id, origin_kind, set_on, set_by, recorded_at)
       values ($1, $2, $3, 'Ask', $4, 'set', '2026-01-26', $5, now())`,
      ...[targetId, traineeId, fixtureId("strand", 1), personId],
    );
    for (const [version, words] of [
      [1, "Begun."],
      [2, "Not at all."],
    ] as const) {
      await insert(
        "insert into meeting_review (provider_id, meeting_id, version, target_id, progress) values ($1, $2, $3, $4, $5)",
        ...[meetingId, version, targetId, words],
      );
    }
  });
}, 120_000);
afterAll(() => graph?.close());

/** Statements without any condition, and with those that would tell of a draft. */
const statements = [
  "select reflection as told from meeting_version",
  "select progress as told from meeting_review",
  "select state as told from meeting_version where state = 'draft'",
  "select max(version)::text as told from meeting_version",
  "select count(*)::text as told from meeting_version",
  "select count(*)::text as told from meeting_review",
  "select reflection as told from meeting left join meeting_version on meeting_version.meeting_id = meeting.id",
  "select v.reflection as told from meeting_review r join meeting_version v on v.meeting_id = r.meeting_id and v.version = r.version",
  "select string_agg(reflection, ',' order by version desc) as told from meeting_version group by meeting_id",
  "select reflection as told from meeting_version where 1 / (case when state = 'draft' then 0 else 1 end) = 1",
  "select reflection as told from meeting_version where reflection like 'For m%' or true order by version desc limit 1",
] as const;
const told = (viewer: Viewer, text: string) =>
  graph.database.read(viewer, async (unit) => JSON.stringify(await unit.rows(text, [])));

describe("a draft, asked for by bare SQL as the application's role", () => {
  test.each(statements)("is not there for anybody else: %s", async (text) => {
    for (const role of [
      "mentor",
      "professional-tutor",
      "lead-mentor",
      "hub-director",
      "provider-admin",
      "leadership-team",
    ] as const) {
      const answer = await told(fixtureViewer(role), text);
      expect(answer).not.toMatch(/For myself|Not at all|draft|"2"/);
      expect(answer).toBe(await told(fixtureViewer("line-manager"), text));
    }
  });

  test("is not there for somebody who says nothing of who they are", async () => {
    const { personId: _, ...nobody } = author;
    expect(await told(nobody as Viewer, statements[0])).toBe('[{"told":"For you."}]');
  });

  test("is there for its author", async () => {
    expect(await told(author, statements[0])).toMatch(/For you.*For myself/);
    expect(await told(author, statements[1])).toMatch(/Begun.*Not at all/);
  });

  test("is not written in the name of another provider, nor changed or taken away", async () => {
    const attempts = [
      `insert into meeting_version select '00000000-0000-4000-8001-000000000002', meeting_id, 9, state, held_on, minutes,
         reflection, observations_discussed, mentor_note, recorded_at, recorded_by from meeting_version`,
      "update meeting_version set state = 'handed-over'",
      "delete from meeting_version",
    ];
    for (const text of attempts) {
      const attempt = graph.database.write(fixtureViewer("mentor"), (unit) => unit.affected(text, []));
      expect(await attempt.then(() => "done", sqlState)).toBe("42501");
    }
  });
});

test("an action that takes its turn at the record knows that a draft is there", async () => {
  const versions = await graph.database.write(fixtureViewer("mentor"), async (unit) => {
    await unit.affected(forPurpose("meeting-turn"));
    return unit.rows<{ version: number }>("select version from meeting_version order by version", []);
  });
  expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
});

test("no purpose is invented", () => {
  expect(() => forPurpose("curiosity" as "welfare")).toThrow(
    new RangeError('rows are kept for no purpose "curiosity"'),
  );
});
