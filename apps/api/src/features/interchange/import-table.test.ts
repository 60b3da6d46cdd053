import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { registerExportColumns, violationSentence } from "@reviewpoint/domain/interchange";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { importFolder } from "./import-folder.action.js";
import type { ImportReport } from "./report/import-report.js";
import { examples, importsInto, surroundingsFor } from "./testing/import-for-test.js";
import { collected, temporaryFolder } from "./testing/temporary-folder.js";
import { workbookRows } from "./workbook/workbook-rows.js";
import { writeWorkbook } from "./workbook/write-workbook.js";

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

const judgementsHead = "Provider trainee ID,Review point,Behaviour,Adaptive Teaching,Assessor,Date";
const judgements = (...lines: string[]) =>
  files.write("judgements.csv", [judgementsHead, ...lines].join("\n"));
const counts = ({ landed, added, changed, unchanged, refused }: ImportReport) => ({
  landed,
  added,
  changed,
  unchanged,
  refused,
});
const sentences = (report: ImportReport) => report.violations.map(violationSentence);
const countOf = async (table: string) =>
  (await rows<{ count: number }>(`select count(*)::integer as count from ${table}`))[0]?.count;

/** What an import may not change when nothing lands. */
const everything = async () =>
  Promise.all(
    ["judgement", "standing", "trainee", "person", "placement", "reach", "school", "import_run"].map(countOf),
  );

describe("a file with refused rows", () => {
  const bad = () =>
    judgements(
      "25-003,Spring,Secure,Secure,maths@elm-vale.example,20/03/2026",
      ",,,,,",
      "25-777,Spring,Secure,,,20/03/2026",
      "'25-001,Spring,Brilliant,=1+1,,20/03/2026",
      "25-002,Summer,,,,",
      "25-003,Spring,Strong,,,20/03/2026",
      "25-002,Spring,Secure,,nobody@elm-vale.example,30/02/2026",
      "25-002,Spring,Secure,,nobody@elm-vale.example,21/03/2026",
    );
  const named = [
    "Row 4, Provider trainee ID, “25-777”: no such trainee. Correct it, or bring in the register's export with this trainee first.",
    "Row 5, Behaviour, “Brilliant”: this level is not on the scale. Write one of: Emerging, Secure, Strong.",
    "Row 5, Adaptive Teaching, “=1+1”: this level is not on the scale. Write one of: Emerging, Secure, Strong.",
    "Row 6, Review point, “Summer”: no such review point. Write one of: Autumn, Spring.",
    "Row 7, Provider trainee ID: an earlier row says this already. Row 2 is about the same: keep one of the two.",
    "Row 8, Date, “30/02/2026”: this day does not exist. Write a day that exists, like 28/02/2026.",
    "Row 9, Assessor, “nobody@elm-vale.example”: no such person. Correct it, or add the assessor to the staff of the provider's setup file first.",
  ];

  it("does not land at all, and every bad cell is named", async () => {
    const before = await everything();
    const report = await bring(bad());
    expect(counts(report)).toEqual({ landed: false, added: 1, changed: 0, unchanged: 0, refused: 6 });
    expect(sentences(report)).toEqual(named);
    expect(await everything()).toEqual(before);
  });

  it("comes back as the same file with Validation results and Errors, which can be corrected and brought in", async () => {
    const { errorsFile } = await bring(bad());
    expect(errorsFile).toBe(join(files.folder, "judgements.errors.csv"));
    const text = readFileSync(errorsFile ?? "", "utf8");
    expect(
      text.startsWith(
        `\uFEFF${judgementsHead},Validation results,Errors\r\n25-003,Spring,Secure,Secure,maths@elm-vale.example,20/03/2026,Validation passed,\r\n,,,,,,,\r\n`,
      ),
    ).toBe(true);
    expect(text).toContain("'25-001,Spring,Brilliant,'=1+1,,20/03/2026,2 errors found,");
    const again = await bring(errorsFile ?? "", { dryRun: true });
    expect(sentences(again)).toEqual(named);
  });

  it("lands its good rows when that is asked for, and the bad ones come back alone", async () => {
    const report = await bring(bad(), { acceptGoodRows: true });
    expect(counts(report)).toEqual({ landed: true, added: 1, changed: 0, unchanged: 0, refused: 6 });
    const lines = readFileSync(report.errorsFile ?? "", "utf8").split("\r\n");
    expect(lines.map((line) => line.split(",")[0]?.replace("\uFEFF", ""))).toEqual(
      expect.arrayContaining(["Provider trainee ID", "25-777", "'25-001", "25-002"]),
    );
    expect(lines.some((line) => line.includes("Validation passed"))).toBe(false);
    expect(counts(await bring(bad(), { acceptGoodRows: true }))).toMatchObject({
      added: 0,
      unchanged: 1,
      refused: 6,
    });
  });

  it("of a workbook comes back as a workbook with the same sheets", async () => {
    const path = join(files.folder, "sheets.xlsx");
    const head = ["TRN", "Behaviour", "Date"];
    await writeWorkbook(path, [
      { name: "Autumn", rows: [head, ["9000009", "Secure", "4/12/2025"]] },
      { name: "Notes", rows: [["Remember to ask"]] },
      { name: "Spring", rows: [head, ["9000001", "Off", "18/3/2026"]] },
    ]);
    const report = await bring(path);
    expect(report.landed).toBe(false);
    const written = await collected(workbookRows(report.errorsFile ?? ""));
    expect(written.map(({ sheet, cells }) => [sheet, ...cells])).toEqual([
      ["Autumn", ...head, "Validation results", "Errors"],
      [
        "Autumn",
        "9000009",
        "Secure",
        "4/12/2025",
        "1 error found",
        expect.stringContaining("TRN, “9000009”: no such trainee."),
      ],
      ["Notes", "Remember to ask", "Validation results", "Errors"],
      [
        "Notes",
        "",
        expect.stringMatching(/errors found/u),
        expect.stringContaining("Remember to ask: the column is not one of this format."),
      ],
      ["Spring", ...head, "Validation results", "Errors"],
      [
        "Spring",
        "9000001",
        "Off",
        "18/3/2026",
        "1 error found",
        expect.stringContaining("Behaviour, “Off”: this level is not on the scale."),
      ],
    ]);
  });
});

describe("a preview", () => {
  it("counts what would be new, changed and unchanged, and writes nothing", async () => {
    const before = await everything();
    const path = judgements(
      "25-002,Spring,Secure,Secure,mentor@elm-vale.example,26/03/2026",
      "25-001,Autumn,Secure,Emerging,mentor@elm-vale.example,04/12/2025",
      "25-003,Autumn,Strong,Secure,maths@elm-vale.example,08/12/2025",
    );
    expect(counts(await bring(path, { dryRun: true }))).toEqual({
      landed: false,
      added: 0,
      changed: 2,
      unchanged: 1,
      refused: 0,
    });
    expect(await everything()).toEqual(before);
  });
});

describe("a changed judgement", () => {
  it("supersedes the one that counted, which stays on record", async () => {
    const before = (await countOf("judgement")) ?? 0;
    const path = judgements("25-003,Autumn,Strong,Secure,maths@elm-vale.example,09/12/2025");
    expect(counts(await bring(path))).toMatchObject({ landed: true, changed: 1 });
    expect(await countOf("judgement")).toBe(before + 2);
    const chain = await rows(
      `select level.name, earlier.name as before, standing.level_rank from judgement
       join trainee on trainee.id = judgement.trainee_id join level on level.id = judgement.level_id
       join judgement as old on old.id = judgement.supersedes_id join level as earlier on earlier.id = old.level_id
       join standing on standing.judgement_id = judgement.id
       where provider_trainee_id = '25-003' and judgement.supersedes_id is not null order by level.name`,
    );
    expect(chain).toEqual([
      { name: "Secure", before: "Secure", level_rank: 2 },
      { name: "Strong", before: "Secure", level_rank: 3 },
    ]);
    expect(counts(await bring(path))).toMatchObject({ changed: 0, unchanged: 1 });
  });
});

describe("an older file after a newer one", () => {
  const spring = (level: string, day: string) =>
    judgements(`25-001,Spring,${level},,mentor@elm-vale.example,${day}`);

  it("does not set a judgement back in silence; a new day does", async () => {
    await bring(spring("Secure", "18/03/2026"));
    await bring(spring("Strong", "20/03/2026"));
    await bring(spring("Emerging", "24/03/2026"));
    const before = await everything();
    for (const [level, day] of [
      ["Strong", "20/03/2026"],
      ["Secure", "18/03/2026"],
    ] as const) {
      const report = await bring(spring(level, day));
      expect(counts(report)).toMatchObject({ landed: false, refused: 1 });
      expect(sentences(report)[0]).toMatch(
        /^Row 2, Behaviour, “S\w+”: this was recorded before, and another judgement has superseded it\. One of 2[04]\/03\/2026 took its place, so this file is older\./u,
      );
    }
    expect(await everything()).toEqual(before);
    expect(counts(await bring(spring("Strong", "30/03/2026")))).toMatchObject({ landed: true, changed: 1 });
  });

  it("is told when it is the very same and would change something back", async () => {
    const school = (name: string) => files.write(`${name}.csv`, `URN,School name\n900002,${name}`);
    await bring(school("Vale Road School"), {}, "2026-04-04");
    await bring(school("Vale Road College"), {}, "2026-04-05");
    expect((await bring(school("Vale Road College"), { dryRun: true }, "2026-04-06")).notices).toEqual([]);
    expect((await bring(school("Vale Road School"), {}, "2026-04-06")).notices).toEqual([
      "This very file was brought in on 04/04/2026, and Vale Road College.csv after it, on 05/04/2026: what it changes goes back to what it said then.",
    ]);
    await bring(join(examples, "schools.csv"));
  });
});

describe("what a file leaves out", () => {
  it("stays: the hub of a school, the e-mail, route and last day of a trainee", async () => {
    const kept = () =>
      rows(
        `select email, route, expected_end_on from trainee join person on person.id = person_id where trn = '9000001'`,
      );
    const hubs = () => rows("select urn, hub_id from school order by urn");
    const before = [await kept(), await hubs()];
    expect(
      counts(await bring(files.write("s.csv", "URN,School name\n900001,Elm Green School"))),
    ).toMatchObject({
      unchanged: 1,
    });
    const report = await bring(
      files.write("s.csv", "URN,School name,Hubs,Hub\n900001,Elm Green School,West,"),
    );
    expect(report).toMatchObject({ unchanged: 1, notices: ["Columns that were not read: Hubs."] });
    const dropped = ["email_address", "course_training_route", "expected_end_date"];
    const lines = readFileSync(join(examples, "register-export-2025.csv"), "utf8").trimEnd().split("\r\n");
    const columns = registerExportColumns.map((column) => !dropped.includes(column));
    const narrow = lines.map((line) =>
      line
        .split(",")
        .filter((_, at) => columns[at])
        .join(","),
    );
    expect(counts(await bring(files.write("narrow.csv", narrow.join("\n"))))).toMatchObject({ unchanged: 4 });
    expect([await kept(), await hubs()]).toEqual(before);
  });

  it("is reported: terms and closures of the years and schools that the file speaks of", async () => {
    const head = "URN,Academic year,Term,Starts,Ends,Closure,Closure starts,Closure ends";
    const report = await bring(
      files.write(
        "terms.csv",
        `${head}\n900001,2025 to 2026,Autumn,01/09/2025,19/12/2025,Half term,28/10/2025,31/10/2025`,
      ),
      { dryRun: true },
    );
    expect(report.absent).toEqual([
      "closure Half term from 2025-10-27 of school 900001, 2025",
      "term Spring from 2026-01-05 of school 900001, 2025",
      "closure Staff training from 2026-01-05 of school 900001, 2025",
      "closure Half term from 2026-02-16 of school 900001, 2025",
      "term Summer from 2026-04-13 of school 900001, 2025",
      "closure Half term from 2026-05-25 of school 900001, 2025",
    ]);
  });

  it("is not reported while a row is refused, which may be the one that names it", async () => {
    const report = await bring(files.write("s.csv", "URN,School name,Hub\n900001,Elm Green School,North"));
    expect(report).toMatchObject({ refused: 1, absent: [] });
  });

  it("is said of a file that has headings and no rows", async () => {
    expect(await bring(judgements())).toMatchObject({
      landed: true,
      read: 0,
      notices: ["There are headings and no rows below them."],
    });
  });
});

describe("a file that is no table from its first row on", () => {
  it("is refused with the row where its headings are, or with what it holds", async () => {
    await expect(
      bring(files.write("title.csv", `Judgements 2025,,\n,,\n${judgementsHead}\n`)),
    ).rejects.toMatchObject({
      code: "headings-not-first",
      remedy: "Delete the rows above row 3, where the headings are.",
    });
    const path = join(files.folder, "cover.xlsx");
    await writeWorkbook(path, [
      { name: "Cover", rows: [["Oak Training"]] },
      { name: "Autumn", rows: [["TRN", "Behaviour", "Date"]] },
    ]);
    await expect(bring(path)).rejects.toMatchObject({
      remedy: "Delete or hide sheet Cover: the headings are on sheet Autumn.",
    });
    await expect(bring(files.write("list.json", "[]"))).rejects.toMatchObject({
      remedy: expect.stringContaining("a member CFDocument"),
    });
    await expect(bring(files.write("other.csv", "Colour,Size\nred,2"))).rejects.toMatchObject({
      code: "unknown-format",
      remedy: expect.stringContaining("Its first row holds “Colour”, “Size”."),
    });
  });

  it("names the provider that is missing", async () => {
    await database.administer((owner) =>
      owner.affected(
        "insert into provider (id, slug, name, created_at) values ($1, 'second', 'Second', now())",
        ["00000000-0000-4000-8000-000000000002"],
      ),
    );
    await expect(bring(join(examples, "schools.csv"), { provider: undefined })).rejects.toMatchObject({
      code: "provider-not-said",
      remedy: "Name one with --provider: elm-vale, second.",
    });
  });
});

describe("errors that cannot be written beside the file", () => {
  it("are told, and take nothing back of what has landed", async () => {
    const path = judgements(
      "25-003,Spring,Strong,Strong,mentor@elm-vale.example,27/03/2026",
      "25-777,Spring,Secure,,,20/03/2026",
    );
    mkdirSync(join(files.folder, "judgements.errors.csv.part"));
    const report = await bring(path, { acceptGoodRows: true });
    rmdirSync(join(files.folder, "judgements.errors.csv.part"));
    expect(report).toMatchObject({ landed: true, refused: 1, errorsFile: null });
    expect(report.notices[0]).toMatch(
      /^The errors could not be written to .*judgements\.errors\.csv \(.+\)/u,
    );
  });

  it("keep the cells of a row that have moved", async () => {
    const report = await bring(files.write("moved.csv", "URN,School name\n900001,Elm, Green"));
    expect(readFileSync(report.errorsFile ?? "", "utf8").split("\r\n")[1]).toMatch(
      /^900001,Elm,1 error found,.+, Green$/u,
    );
  });
});

describe("a new export of the register", () => {
  const lines = readFileSync(join(examples, "register-export-2025.csv"), "utf8").trimEnd().split("\r\n");
  const column = (name: string) => registerExportColumns.indexOf(name);
  const change = (line: string, changes: Record<string, string>) => {
    const cells = line.split(",");
    for (const [name, value] of Object.entries(changes)) cells[column(name)] = value;
    return cells.join(",");
  };
  const file = (changed: readonly (string | undefined)[]) =>
    files.write("register.csv", changed.join("\r\n"));

  it("reports a trainee who is absent and removes nobody", async () => {
    const before = await countOf("trainee");
    const report = await bring(file([lines[0], lines[1], lines[2], lines[4]]));
    expect(report).toMatchObject({
      landed: true,
      added: 0,
      changed: 0,
      unchanged: 3,
      absent: ["Trainee 25-003"],
    });
    expect(await countOf("trainee")).toBe(before);
  });

  it("brings a withdrawal into every standing that is not judged", async () => {
    const withdrawn = change(lines[2] ?? "", { trainee_status: "withdrawn", withdraw_date: "2026-01-20" });
    expect(counts(await bring(file([lines[0], lines[1], withdrawn, lines[3], lines[4]])))).toMatchObject({
      changed: 1,
      unchanged: 3,
    });
    const states = await rows(
      `select review_point.name, state, count(*)::integer as count from standing
       join trainee on trainee.id = trainee_id join review_point on review_point.id = review_point_id
       where provider_trainee_id = '25-002' group by 1, 2 order by 1, 2`,
    );
    expect(states).toEqual([
      { name: "Autumn", state: "judged", count: 2 },
      { name: "Spring", state: "judged", count: 1 },
      { name: "Spring", state: "withdrawn", count: 1 },
    ]);
    await bring(file(lines));
  });

  it("refuses repeated identifiers, ones that are taken, unknown subjects and years", async () => {
    const report = await bring(
      file([
        lines[0],
        lines[1],
        lines[1],
        change(lines[2] ?? "", { register_id: "other1" }),
        change(lines[3] ?? "", { course_itt_subject_1: "alchemy", course_education_phase: "Secondary" }),
        change(lines[4] ?? "", { start_academic_year: "2031 to 2032" }),
      ]),
    );
    expect(report.violations.map(({ row, column: at, code }) => [row, at, code])).toEqual([
      [3, "register_id", "repeated-row"],
      [4, "provider_trainee_id", "conflicting-value"],
      [4, "trn", "conflicting-value"],
      [4, "email_address", "conflicting-value"],
      [5, "course_itt_subject_1", "unknown-subject"],
      [6, "start_academic_year", "unknown-cohort"],
    ]);
  });

  it("moves a trainee with the home school: hub, standings and reach follow", async () => {
    const head = "TRN,Trainee ITT start date,Placement 1 URN,Placement 2 URN";
    const hubOf = () =>
      rows(
        `select hub.code, (select count(*)::integer from standing where standing.trainee_id = trainee.id and standing.hub_id = hub.id) as standings,
           (select count(*)::integer from reach where reach.trainee_id = trainee.id and relation = 'hub') as directors
         from trainee join hub on hub.id = trainee.hub_id where trn = '9000002'`,
      );
    expect(await hubOf()).toEqual([{ code: "W", standings: 4, directors: 0 }]);
    expect(
      counts(await bring(files.write("placements.csv", `${head}\r9000002,1/9/2025,900001,900002\r`))),
    ).toMatchObject({ landed: true, changed: 1 });
    expect(await hubOf()).toEqual([{ code: "E", standings: 4, directors: 1 }]);
    expect(counts(await bring(file(lines)))).toMatchObject({ unchanged: 4 });
    await bring(join(examples, "placements-2025.csv"));
    expect(await hubOf()).toEqual([{ code: "W", standings: 4, directors: 0 }]);
  });
});

describe("each refusal says what to do", () => {
  const refused: [string, string, string, string][] = [
    [
      "placements of an unknown school",
      "placements",
      "TRN,Trainee ITT start date,Placement 1 URN,Placement 2 URN\n9000001,1/9/2025,999999,",
      "unknown-school",
    ],
    [
      "placements on another start date",
      "placements",
      "TRN,Trainee ITT start date,Placement 1 URN,Placement 2 URN\n9000001,2/9/2025,900001,",
      "conflicting-value",
    ],
    [
      "placements with another column",
      "placements",
      "TRN,Trainee ITT start date,Placement 1 URN,Placement 2 URN,Mentor\n",
      "unknown-column",
    ],
    ["a school in an unknown hub", "schools", "URN,School name,Hub\n900009,New School,North", "unknown-hub"],
    ["a school twice", "schools", "URN,School name\n900001,A\n900001,B", "repeated-row"],
    [
      "terms of an unknown school",
      "terms",
      "URN,Academic year,Term,Starts,Ends\n999999,2025,Autumn,1/9/2025,19/12/2025",
      "unknown-school",
    ],
    [
      "a mentor who is unknown",
      "mentors",
      "Provider trainee ID,Placement,Mentor e-mail\n25-001,1,nobody@elm-vale.example",
      "unknown-person",
    ],
    [
      "a mentor of no placement",
      "mentors",
      "Provider trainee ID,Placement,Mentor e-mail\n25-001,7,mentor@elm-vale.example",
      "unknown-placement",
    ],
    [
      "a judgement of tomorrow",
      "judgements",
      `${judgementsHead}\n25-001,Spring,Secure,,,2/4/2026`,
      "future-date",
    ],
    [
      "a TRN that is another trainee's",
      "judgements",
      "Provider trainee ID,TRN,Review point,Behaviour,Date\n25-001,9000002,Spring,Secure,18/3/2026",
      "conflicting-value",
    ],
    ["a misspelt strand", "judgements", "TRN,Review point,Behavior,Behaviour,Date\n", "unknown-column"],
  ];
  it.each(refused)("%s", async (_, name, content, code) => {
    const before = await everything();
    const report = await bring(files.write(`${name}.csv`, content));
    expect(report.landed).toBe(false);
    expect(report.violations.map((violation) => violation.code)).toContain(code);
    expect(report.violations.every(({ remedy }) => /^[A-Z].+\.$/u.test(remedy))).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it("files of no known format, and files for no known provider", async () => {
    await expect(bring(files.write("other.csv", "a,b\n1,2"))).rejects.toMatchObject({
      code: "unknown-format",
    });
    await expect(bring(files.write("blank.csv", "\n\n"))).rejects.toMatchObject({ code: "empty-file" });
    await expect(bring(join(examples, "schools.csv"), { provider: "nobody" })).rejects.toMatchObject({
      code: "unknown-provider",
      remedy: expect.stringMatching(/^Name one with --provider: elm-vale/u),
    });
    await expect(bring(join(examples, "schools.csv"), { format: "framework" })).rejects.toMatchObject({
      code: "other-format",
    });
  });
});

describe("a right reading", () => {
  it("of UTF-16 with reordered headers in capitals, apostrophes, blank rows, a guidance row and CR line ends", async () => {
    const text = [
      "PLACEMENT 2 URN, trn ,Placement 1 URN,TRAINEE ITT START DATE",
      "x,Do not change this column,x,x",
      ",,,",
      "'900001,'9000002,'900002,'01/09/2025",
      "",
    ].join("\r");
    const path = files.write("odd.csv", Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(counts(await bring(path))).toEqual({
      landed: true,
      added: 0,
      changed: 0,
      unchanged: 1,
      refused: 0,
    });
  });

  it("of names that look like formulas, which are kept as text", async () => {
    expect(
      counts(await bring(files.write("formula.csv", 'URN,School name\n900008,"=HYPERLINK(""x"")"'))),
    ).toMatchObject({ added: 1 });
    expect(await rows("select name from school where urn = '900008'")).toEqual([{ name: '=HYPERLINK("x")' }]);
  });
});

describe("identifiers used in two cohorts", () => {
  afterEach(async () => void (await bring(join(examples, "provider.json"))));

  it("need the cohort to be said", async () => {
    const setup = JSON.parse(readFileSync(join(examples, "provider.json"), "utf8"));
    setup.cohorts.push({
      ...setup.cohorts[0],
      code: "2026",
      name: "2026-27",
      academicYear: 2026,
      startsOn: "2026-09-01",
      endsOn: "2027-07-09",
    });
    await bring(files.write("provider.json", JSON.stringify(setup)));
    const export2026 = readFileSync(join(examples, "register-export-2025.csv"), "utf8")
      .replaceAll("2025 to 2026", "2026 to 2027")
      .replaceAll("2025-09-01", "2026-09-01")
      .replaceAll("2026-07-10", "2027-07-09")
      .replaceAll("example00", "next00")
      .replaceAll("@elm", "+2026@elm")
      .replaceAll("2025-11-14", "2026-11-13");
    expect(counts(await bring(files.write("register-2026.csv", export2026)))).toMatchObject({
      landed: true,
      added: 4,
    });
    const ambiguous = await bring(judgements("25-001,Autumn,Secure,,,04/12/2025"));
    expect(ambiguous.violations).toMatchObject([
      { code: "ambiguous-trainee", remedy: "Add a column Cohort that says which one." },
    ]);
    const clear = files.write(
      "clear.csv",
      `Cohort,${judgementsHead}\n2025-26,25-001,Autumn,Secure,Emerging,mentor@elm-vale.example,04/12/2025`,
    );
    expect(counts(await bring(clear))).toMatchObject({ landed: true, unchanged: 1 });
  });
});
