import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../../database/index.js";
import { databaseForTest } from "../../../database/testing/database-for-test.js";
import { importFolder } from "../import-folder.action.js";
import { examples, importsInto, surroundingsFor } from "../testing/import-for-test.js";
import { collected, temporaryFolder } from "../testing/temporary-folder.js";
import { workbookRows } from "../workbook/workbook-rows.js";
import { writeWorkbook } from "../workbook/write-workbook.js";

const files = temporaryFolder();
let database: Database;
let bring: ReturnType<typeof importsInto>["bring"];
let rows: ReturnType<typeof importsInto>["rows"];

beforeAll(async () => {
  database = await databaseForTest();
  await importFolder(examples, "elm-vale", surroundingsFor(database));
  ({ bring, rows } = importsInto(database));
});
afterAll(async () => {
  files.remove();
  await database?.close();
});

const setupFile = (change: (setup: any) => void) => {
  const setup = JSON.parse(readFileSync(join(examples, "provider.json"), "utf8"));
  change(setup);
  return files.write("provider.json", JSON.stringify(setup));
};

describe("a provider's setup", () => {
  it("is refused whole, with every fault named by its path", async () => {
    const path = setupFile((setup) => {
      setup.cohorts[0].endsOn = "2026-02-30";
      setup.staff[0].email = "nobody";
      setup.provider.name = "Another name";
    });
    const report = await bring(path);
    expect(report).toMatchObject({ landed: false, refused: 3 });
    expect(readFileSync(report.errorsFile ?? "", "utf8").split("\r\n")).toEqual([
      "\uFEFFPlace,Value,What is wrong,What to do",
      'cohorts[0].endsOn,2026-02-30,this day does not exist,"Write a day that exists, like 28/02/2026."',
      "staff[0].email,nobody,this is not an e-mail address,Write it like name@example.org.",
      'personas.hub-director,director@elm-vale.example,no such person,"Use the e-mail of a staff member, or trainee:<id>."',
      "",
    ]);
    expect(report.violations.map(({ column }) => column)).toEqual([
      "cohorts[0].endsOn",
      "staff[0].email",
      "personas.hub-director",
    ]);
  });

  it("that changes a setting lets the old one hold until today", async () => {
    await bring(
      setupFile((setup) => void (setup.settings.suppressionThreshold = 5)),
      {},
      "2026-04-15",
    );
    expect(
      await rows(
        "select valid_from as from, value from setting where key = 'suppressionThreshold' order by 1",
      ),
    ).toEqual([
      { from: "2025-09-01", value: 10 },
      { from: "2026-04-15", value: 5 },
    ]);
  });

  it("that closes a review point later lets a withdrawal count there", async () => {
    const states = () =>
      rows(`select state, count(*)::integer as count from standing join trainee on trainee.id = trainee_id
        where provider_trainee_id = '25-004' group by 1 order by 1`);
    expect(await states()).toEqual([{ state: "withdrawn", count: 4 }]);
    await bring(
      setupFile((setup) =>
        Object.assign(setup.cohorts[0].reviewPoints[0], { opensOn: "2025-11-03", closesOn: "2025-11-13" }),
      ),
    );
    expect(await states()).toEqual([
      { state: "not_judged", count: 2 },
      { state: "withdrawn", count: 2 },
    ]);
  });

  it("that ends a role ends what it reaches", async () => {
    const reached = () =>
      rows(
        "select distinct until_on as until from reach join person on person.id = person_id where email like 'director@%'",
      );
    expect(await reached()).toEqual([{ until: null }]);
    await bring(setupFile((setup) => void (setup.staff[0].roles[0].until = "2026-05-31")));
    expect(await reached()).toEqual([{ until: "2026-05-31" }]);
  });

  it("is only looked at in a preview, even when it would make a provider", async () => {
    const path = setupFile((setup) => void (setup.provider.slug = "oak-hill"));
    expect(await bring(path, { dryRun: true, provider: "oak-hill" })).toMatchObject({
      provider: "oak-hill",
      landed: false,
      added: 17,
    });
    await expect(bring(join(examples, "schools.csv"), { provider: "oak-hill" })).rejects.toMatchObject({
      code: "unknown-provider",
    });
  });
});

describe("a setup that does not fit what is here", () => {
  it("is refused when another provider is named", async () => {
    await expect(bring(join(examples, "provider.json"), { provider: "oak" })).rejects.toMatchObject({
      code: "other-provider",
      remedy: 'Its provider.slug is elm-vale: write "slug": "oak" in the file, or say --provider elm-vale.',
    });
  });

  it("makes no demonstration of a provider, and says so", async () => {
    await database.administer((owner) =>
      owner.affected(
        "insert into provider (id, slug, name, created_at) values ($1, 'real-one', 'Real', now())",
        ["00000000-0000-4000-8000-000000000001"],
      ),
    );
    const report = await bring(
      setupFile((setup) => void (setup.provider.slug = "real-one")),
      { provider: "real-one" },
    );
    expect(report.notices).toEqual([
      "isDemo was not read: real-one is no demonstration, and never becomes one.",
      "personas were not read: only a demonstration has them.",
    ]);
    expect(report).toMatchObject({ landed: true, changed: 1 });
  });

  it("may exchange the places of review points, and gives none away that stays taken", async () => {
    const points = () => rows("select code, position from review_point order by position");
    const exchange = (setup: any) => {
      const [first, second] = setup.cohorts[0].reviewPoints;
      [first.position, second.position] = [second.position, first.position];
    };
    expect(await bring(setupFile(exchange))).toMatchObject({ landed: true, changed: expect.any(Number) });
    expect(await points()).toEqual([
      { code: "RP2", position: 1 },
      { code: "RP1", position: 2 },
    ]);
    await bring(setupFile(() => {}));
    const renamed = setupFile((setup) => void (setup.cohorts[0].reviewPoints[1].code = "SPRING"));
    await expect(bring(renamed)).rejects.toMatchObject({
      code: "place-taken",
      remedy:
        "The recorded review point RP2 of cohort 2025 has position 2 and stays: keep its code, or give the new one another position.",
    });
    expect(await points()).toEqual([
      { code: "RP1", position: 1 },
      { code: "RP2", position: 2 },
    ]);
  });

  it("reports what it no longer names in words: roles with who holds them, review points with their cohort", async () => {
    const report = await bring(
      setupFile((setup) => {
        setup.staff[0].roles[0].hub = "W";
        setup.cohorts[0].reviewPoints.pop();
        setup.hubs = setup.hubs.filter(({ code }: { code: string }) => code === "W");
        setup.vocabulary = {};
      }),
      { dryRun: true },
    );
    expect(report.absent).toEqual([
      "word trainee",
      "word recoveryPlan",
      "hub E",
      "review point RP2 of cohort 2025",
      expect.stringMatching(
        /^role hub-director of director@elm-vale\.example \(hub E\) from 2025-09-01: give it "until" to end it$/u,
      ),
    ]);
  });
});

describe("a framework", () => {
  const changed = async (change: (sheets: Map<string, string[][]>) => void) => {
    const sheets = new Map<string, string[][]>();
    for (const { sheet, cells } of await collected(workbookRows(join(examples, "framework.xlsx")))) {
      const name = sheet ?? "";
      sheets.set(name, [...(sheets.get(name) ?? []), [...cells]]);
    }
    change(sheets);
    const path = join(files.folder, "framework.xlsx");
    await writeWorkbook(
      path,
      [...sheets].map(([name, all]) => ({ name, rows: all })),
    );
    return path;
  };

  it("names every bad cell by sheet, row and column, and what makes no sense as a whole", async () => {
    const report = await bring(
      await changed((sheets) => {
        sheets.get("Expected")?.push(["RP1", "Patience", "Secure"]);
        sheets.get("Mappings")?.push(["BE", "KS3", "S1"]);
      }),
    );
    expect(report).toMatchObject({ landed: false, refused: 2 });
    expect(report.violations.map(({ sheet, row, column, value }) => [sheet, row, column, value])).toEqual([
      ["Expected", 6, "Strand", "Patience"],
      ["Mappings", 4, "Scheme", "KS3"],
    ]);
    expect(report.errorsFile).toBe(join(files.folder, "framework.errors.csv"));
    expect(readFileSync(report.errorsFile ?? "", "utf8")).toContain(
      '\r\n"Sheet Expected, row 6, Strand",Patience,this value is not one of those allowed,',
    );
    const gap = await bring(
      await changed(
        (sheets) =>
          void sheets.set("Levels", [
            ["Rank", "Code", "Name"],
            ["1", "1", "Emerging"],
            ["3", "2", "Secure"],
          ]),
      ),
    );
    expect(gap.violations.map(({ code, column }) => [code, column])).toEqual([
      ["wrong-shape", "levels[1].rank"],
    ]);
  });

  it("keeps the order of a recorded scale", async () => {
    const report = await bring(
      await changed(
        (sheets) =>
          void sheets.set("Levels", [
            ["Rank", "Code", "Name"],
            ["2", "1", "Emerging"],
            ["1", "2", "Secure"],
            ["3", "3", "Strong"],
          ]),
      ),
    );
    expect(report).toMatchObject({ landed: false, refused: 2 });
    expect(report.violations[0]?.remedy).toBe(
      "The level 1 of curriculum has rank 1: give the framework a new version to change its scale.",
    );
  });

  it("gives a rank that is taken to no other level", async () => {
    const path = await changed((sheets) => {
      for (const [, cells] of sheets.get("Levels")?.entries() ?? []) if (cells[1] === "3") cells[1] = "S";
      for (const sheet of ["Descriptors", "Expected"]) sheets.delete(sheet);
    });
    await expect(bring(path)).rejects.toMatchObject({
      code: "place-taken",
      remedy: "The recorded level 3 has rank 3 and stays: keep its code, or give the new one another rank.",
    });
  });

  it("that expects more is followed by the standings, and what it no longer names is reported", async () => {
    const report = await bring(
      await changed((sheets) => {
        sheets.set("Expected", [
          ["Review point", "Strand", "Level"],
          ["RP1", "BE", "Strong"],
        ]);
        sheets.set("Statements", [["Strand", "Stage", "Code", "Statement"]]);
      }),
    );
    expect(report).toMatchObject({ landed: true, changed: 1 });
    expect(report.absent).toHaveLength(3 + 3);
    expect(report.absent.filter((each) => /[0-9a-f]{8}-/u.test(each))).toEqual([]);
    expect(report.absent).toContainEqual(expect.stringMatching(/^statement .+ of strand BE, stage .+$/u));
    expect(report.absent).toContainEqual(expect.stringMatching(/^expected level of strand AT at RP1$/u));
    expect(
      await rows(`select distinct expected_rank as rank from standing join strand on strand.id = strand_id
        join review_point on review_point.id = review_point_id where strand.code = 'BE' and review_point.code = 'RP1'`),
    ).toEqual([{ rank: 3 }]);
  });
});

describe("two imports at once", () => {
  it("never write the same judgement twice", async () => {
    const file = (name: string) =>
      files.write(
        name,
        "TRN,Review point,Behaviour,Date\n9000003,Spring,Strong,20/03/2026\n9000003,Autumn,Strong,12/12/2025",
      );
    const outcomes = await Promise.allSettled([bring(file("a.csv")), bring(file("b.csv"))]);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "collided" });
    }
    expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
    const current = await rows(
      `select count(*)::integer as count from judgement join trainee on trainee.id = trainee_id join level on level.id = level_id
       where trn = '9000003' and level.name = 'Strong'`,
    );
    expect(current).toEqual([{ count: 2 }]);
  });
});
