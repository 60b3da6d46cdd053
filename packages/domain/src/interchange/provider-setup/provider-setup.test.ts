import { describe, expect, it } from "@jest/globals";
import { readProviderSetup } from "./read-provider-setup.js";

const setup = () => ({
  provider: { slug: "elm", name: "Elm Training", isDemo: true },
  vocabulary: { trainee: { singular: "associate teacher", plural: "associate teachers" } },
  settings: { suppressionThreshold: 10, onTrackRule: { atLeast: 5 } },
  hubs: [{ code: "E", name: "East" }],
  subjects: [{ code: "MA", name: "Mathematics" }],
  cohorts: [
    {
      code: "2026",
      name: "2026-27",
      academicYear: 2026,
      framework: { code: "c", version: "1" },
      startsOn: "2026-09-01",
      endsOn: "2027-07-01",
      reviewPoints: [
        { code: "A", name: "Autumn", position: 1, opensOn: "2026-11-30", closesOn: "2026-12-11" },
      ],
    },
  ],
  staff: [
    {
      givenNames: "Demo",
      familyName: "Director",
      email: "D@example.org",
      roles: [{ role: "hub-director", hub: "E", from: "2026-09-01" }],
    },
  ],
  personas: { "hub-director": "d@example.org", trainee: "trainee:26-1" },
});

describe("a provider's setup", () => {
  it("is read whole", () => {
    const reading = readProviderSetup(setup());
    expect(reading).toMatchObject({
      setup: {
        provider: { slug: "elm", isDemo: true },
        vocabulary: [{ key: "trainee", singular: "associate teacher" }],
        settings: { suppressionThreshold: 10, onTrackRule: { atLeast: 5 } },
        staff: [{ email: "d@example.org", roles: [{ hubCode: "E", subjectCode: null, until: null }] }],
        personas: [
          { persona: "hub-director", email: "d@example.org" },
          { persona: "trainee", providerTraineeId: "26-1" },
        ],
      },
    });
  });

  it("has every fault named by its path", () => {
    const bad = setup() as never as { [key: string]: any };
    bad["provider"].slug = "E L M";
    bad["vocabulary"].pupil = { singular: "pupil", plural: "pupils" };
    bad["cohorts"][0].startsOn = "2026-02-30";
    bad["cohorts"][0].reviewPoints[0].closesOn = "2026-11-01";
    bad["staff"][0].roles[0].hub = "W";
    bad["staff"][0].roles.push({ role: "king", from: "2026-09-01" });
    bad["hubs"] = "East";
    bad["personas"].mentor = "nobody@example.org";
    const reading = readProviderSetup(bad);
    expect("violations" in reading && reading.violations.map(({ column, code }) => [column, code])).toEqual([
      ["provider.slug", "wrong-shape"],
      ["vocabulary.pupil", "not-one-of"],
      ["hubs", "wrong-shape"],
      ["cohorts[0].startsOn", "impossible-date"],
      ["cohorts[0].reviewPoints[0].closesOn", "date-order"],
      ["staff[0].roles[1].role", "not-one-of"],
      ["staff[0].roles[0].hub", "unknown-hub"],
      ["personas.mentor", "unknown-person"],
    ]);
    expect(readProviderSetup([])).toHaveProperty("violations");
  });

  it("lets a moderator in to a subject and until a day", () => {
    const bad = setup() as never as { [key: string]: any };
    const moderator = { role: "moderator", from: "2026-09-01" };
    bad["staff"][0].roles = [moderator, { ...moderator, subject: "MA", until: "2026-12-01" }];
    bad["subjects"] = [{ code: "MA", name: "Mathematics" }];
    const reading = readProviderSetup(bad);
    expect("violations" in reading && reading.violations.map(({ column, code }) => [column, code])).toEqual([
      ["staff[0].roles[0].subject", "wrong-shape"],
      ["staff[0].roles[0].until", "wrong-shape"],
    ]);
  });

  it("gives each code, position and address once, and days in their order", () => {
    const bad = setup() as never as { [key: string]: any };
    bad["hubs"].push({ code: "E", name: "Eastern" });
    bad["staff"].push(bad["staff"][0]);
    bad["cohorts"][0].reviewPoints.push({ ...bad["cohorts"][0].reviewPoints[0], code: "B" });
    bad["staff"][0].roles[0].until = "2026-08-31";
    const reading = readProviderSetup(bad);
    expect("violations" in reading && reading.violations.map(({ column, code }) => [column, code])).toEqual([
      ["staff[0].roles[0].until", "date-order"],
      ["staff[1].roles[0].until", "date-order"],
      ["hubs[1].code", "repeated-row"],
      ["staff[1].email", "repeated-row"],
      ["cohorts[0].reviewPoints[1].position", "repeated-row"],
    ]);
    const short = setup();
    short.cohorts[0]!.endsOn = short.cohorts[0]!.startsOn;
    expect(readProviderSetup(short)).toMatchObject({ violations: [{ column: "cohorts[0].endsOn" }] });
  });
});
