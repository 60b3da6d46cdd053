import { runInNewContext } from "node:vm";
import { expect, test } from "@jest/globals";
import { deletions } from "./deletions.js";
import { switched } from "./switched-modules.js";

const file = "partnership/example.js";
const text = `const rows = (reach) => maskedBits(guards, viewer, (reach) => reachedTrainees(viewer, reach));
const own = (viewer) => sql\`select from trainee own where own.person_id = \${viewer.personId} order by own.id\`;
const listed = (trainees) => shownOf(trainees, guards, "meetings").map(({ id }) => id);
const evidence = (row) => (row.masked & bitsOf(guards).evidence) === 0 ? row : { ...row, evidence: null };
`;

/** What the text makes of an example without one guard. */
function madeOf(without: string) {
  const body = switched(file, text).replace(/^import [^;]+;/u, "");
  const sql = (parts: readonly string[], ...values: readonly unknown[]) =>
    String.raw({ raw: parts }, ...values);
  const scope = {
    isTakenAway: (name: string) => name.includes(without),
    sql,
    guards: {},
    viewer: { personId: "me" },
    maskedBits: (_guards: unknown, _viewer: unknown, within: (reach: string) => string) =>
      `bits ${within("hub")}`,
    reachedTrainees: (_viewer: unknown, reach: string) => `reached ${reach}`,
    shownOf: () => [{ id: 1 }],
    bitsOf: () => ({ evidence: 1 }),
  };
  const all =
    "[rows(), own(viewer), listed([{ id: 1 }, { id: 2 }]), evidence({ masked: 1, evidence: 'seen' })]";
  return JSON.parse(runInNewContext(`${body} JSON.stringify(${all})`, scope) as string) as unknown;
}

const whole: readonly unknown[] = [
  "bits reached hub",
  "select from trainee own where own.person_id = me order by own.id",
  [1],
  { masked: 1, evidence: null },
];
const changed = (at: number, value: unknown) => whole.with(at, value);

test("each guard is found, with its file, its line and what it is", () => {
  expect(deletions(file, text).map(({ name }) => name)).toEqual([
    "partnership/example.js:1 reachedTrainees(viewer, reach)",
    "partnership/example.js:1 maskedBits(guards, viewer, (reach) => reachedTrainees(viewer",
    'partnership/example.js:3 shownOf(trainees, guards, "meetings")',
    "partnership/example.js:2 own.person_id = ${viewer.personId}",
    "partnership/example.js:4 (row.masked & bitsOf(guards).evidence)",
  ]);
});

test("with every guard in its place a switched file does what it did", () => {
  expect(madeOf("nothing")).toEqual(whole);
});

test.each([
  ["a scope inside a mask", ":1 reachedTrainees", changed(0, "bits true")],
  ["a mask around a scope", ":1 maskedBits", changed(0, "0")],
  ["a condition of a statement", ":2 own", changed(1, "select from trainee own where true order by own.id")],
  ["what is left of the rows", ":3 shownOf", changed(2, [1, 2])],
  ["a part that is masked", ":4 (", changed(3, { masked: 1, evidence: "seen" })],
])("%s is open when it is taken away, and nothing else", (_what, name, without) => {
  expect(madeOf(name)).toEqual(without);
});

test("a file without guards stays as it is", () => {
  expect(switched(file, "export const none = 1;\n")).toBe("export const none = 1;\n");
});
