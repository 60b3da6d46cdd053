import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fromCase } from "@reviewpoint/domain/framework";
import { filesOf } from "./files/files-of.js";
import { drawProvider } from "./partnership/draw-provider.js";
import { moor } from "./providers/moor.js";
import { weald } from "./providers/weald.js";
import { readBack } from "./testing/read-back.js";
import { writeDemo } from "./write-demo.js";

const today = "2026-11-22";
const options = { seed: "reviewpoint", today };
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "demo-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("writes the files of both providers, named in the order in which they are imported", async () => {
  const before = process.cpuUsage();
  const written = await writeDemo({ folder, ...options });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(5);
  expect(written.map(({ slug }) => slug)).toEqual(["weald", "moor"]);
  for (const { folder: own, files } of written)
    expect((await readdir(own)).toSorted()).toEqual(files.toSorted());
  expect(written[1]?.files).toEqual([
    ...["provider.json", "framework.xlsx", "framework.case.json", "schools.csv"],
    ...["term-dates-2025-26.csv", "term-dates-2026-27.csv"],
    ...["register-export-2025-26.csv", "placements-2025-26.csv"],
    ...["register-export-2026-27.csv", "placements-2026-27.csv", "mentors.csv"],
    ...["judgements-2025-26.csv", "judgements-2026-27.xlsx"],
  ]);
});

test("the same seed and day give the same bytes of text and the same cells; another seed gives others", async () => {
  await writeDemo({ folder, ...options });
  for (const file of filesOf(drawProvider(weald, options.seed, today))) {
    if ("text" in file) expect(await readFile(join(folder, "weald", file.name), "utf8")).toBe(file.text);
  }
  expect(filesOf(drawProvider(moor, "a", today))).toEqual(filesOf(drawProvider(moor, "a", today)));
  expect(filesOf(drawProvider(moor, "a", today))).not.toEqual(filesOf(drawProvider(moor, "b", today)));
});

describe.each([
  [
    "weald",
    weald,
    { hubs: 5, schools: 220, subjects: 20, cohorts: 3, trainees: 450, strands: 6, levels: 4, points: 3 },
  ],
  [
    "moor",
    moor,
    { hubs: 0, schools: 40, subjects: 8, cohorts: 2, trainees: 120, strands: 8, levels: 3, points: 4 },
  ],
])("%s, read back", (_, shape, size) => {
  const files = filesOf(drawProvider(shape, options.seed, today));
  const provider = readBack(files, today);
  const { setup, framework, schools, trainees } = provider;

  test("has the size that it is meant to have", () => {
    expect({
      ...{ hubs: setup.hubs.length, schools: schools.size, subjects: setup.subjects.length },
      ...{ cohorts: setup.cohorts.length, trainees: trainees.length / setup.cohorts.length },
      ...{ strands: framework.strands.length, levels: framework.levels.length },
      points: setup.cohorts.at(-1)?.reviewPoints.length,
    }).toEqual(size);
    expect(provider.termDates).toBe(schools.size * setup.cohorts.length * 6);
  });

  test("every name, school and address is plainly invented, and nobody is two people", () => {
    const addresses = [...setup.staff.map(({ email }) => email), ...trainees.map(({ email }) => email ?? "")];
    expect(addresses.filter((address) => !address.endsWith(".example.org"))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect([...schools.keys()].filter((urn) => Number(urn) < 910_000)).toEqual([]);
    expect(trainees.filter(({ trn }) => !(trn ?? "").startsWith("000"))).toEqual([]);
    expect(new Set(trainees.map(({ trn }) => trn)).size).toBe(trainees.length);
    expect(new Set(trainees.map(({ registerId }) => registerId)).size).toBe(trainees.length);
  });

  test("everyone is in a known school and subject, mentored and assessed by a member of staff of that school", () => {
    const subjects = new Set(setup.subjects.map(({ name }) => name.toLowerCase()));
    const schoolOf = new Map(setup.staff.map(({ email, roles }) => [email, roles[0]?.schoolUrn]));
    expect(trainees.filter(({ subject }) => !subjects.has(subject))).toEqual([]);
    expect(trainees.filter(({ homeUrn }) => !schools.has(homeUrn))).toEqual([]);
    expect(trainees.filter(({ mentorEmail, homeUrn }) => schoolOf.get(mentorEmail) !== homeUrn)).toEqual([]);
    expect(provider.judged.filter(({ assessor, trainee }) => assessor !== trainee.mentorEmail)).toEqual([]);
  });

  test("one may sign in as each of the twelve roles, and their scopes hold trainees", () => {
    const personas = new Map(setup.personas.map((persona) => [persona.persona, persona]));
    expect(personas.size).toBe(12);
    const holder = (role: string) => {
      const persona = personas.get(role);
      return setup.staff.find(
        ({ email }) => persona !== undefined && "email" in persona && email === persona.email,
      );
    };
    const directed = holder("hub-director")?.roles.map(({ hubCode }) => hubCode);
    expect(directed).toEqual([shape.shownHub]);
    expect(holder("lead-mentor")?.roles.map(({ subjectCode }) => subjectCode)).toEqual([shape.shownSubject]);
    const school = holder("mentor")?.roles[0]?.schoolUrn;
    expect(holder("professional-tutor")?.roles[0]?.schoolUrn).toBe(school);
    const running = trainees.filter(
      ({ cohortCode, homeUrn }) => cohortCode === setup.cohorts.at(-1)?.code && homeUrn === school,
    );
    expect(running.length).toBeGreaterThanOrEqual(3);
    const trainee = personas.get("trainee");
    expect(running.map(({ id }) => id)).toContain(
      trainee !== undefined && "providerTraineeId" in trainee && trainee.providerTraineeId,
    );
  });

  test("the two framework files say the same", () => {
    const caseFile = files.find(({ name }) => name === "framework.case.json");
    const reading = fromCase(JSON.parse(caseFile !== undefined && "text" in caseFile ? caseFile.text : "{}"));
    expect(reading).toMatchObject({ framework });
  });
});

test.each(["2026-09-01", "2026-10-04", "2027-01-01", "2027-04-15", "2027-07-31", "2027-08-31", "2028-02-29"])(
  "on %s too the readers take every cell, and the open review is part of the way",
  (day) => {
    const { setup, judged } = readBack(filesOf(drawProvider(moor, options.seed, day)), day);
    const running = setup.cohorts.at(-1);
    const open = running?.reviewPoints.find(({ opensOn, closesOn }) => opensOn <= day && day <= closesOn);
    expect(open?.position).toBe(2);
    const now = judged.filter(
      ({ trainee, reviewPointCode }) =>
        trainee.cohortCode === running?.code && reviewPointCode === open?.code,
    );
    expect(now.length).toBeGreaterThan(100);
    expect(now.length).toBeLessThan(0.9 * 120 * 8);
  },
);
