import { academicYearName, addDays, type IsoDate, mondayOf } from "@reviewpoint/domain/calendar";
import { dayMonthYear } from "@reviewpoint/domain/interchange";
import type { DemoProvider } from "../partnership/demo-provider.js";
import type { DemoSchool } from "../partnership/demo-school.js";
import { csvText } from "./csv-text.js";
import type { DemoFile } from "./demo-file.js";

/** `schools.csv`, and each cohort's `term-dates-<year>.csv`. */
export function schoolFiles({ shape, schools, cohorts }: DemoProvider): DemoFile[] {
  const hubNames = new Map(shape.hubs.map(({ code, name }) => [code, name]));
  const list = schools.map(({ urn, name, hubCode }) => [urn, name, hubNames.get(hubCode ?? "") ?? ""]);
  const termHeader = [
    "URN",
    "Academic year",
    "Term",
    "Starts",
    "Ends",
    "Closure",
    "Closure starts",
    "Closure ends",
  ];
  return [
    { name: "schools.csv", text: csvText([["URN", "School name", "Hub"], ...list]) },
    ...cohorts.map(({ code, course }) => ({
      name: `term-dates-${code}.csv`,
      text: csvText([termHeader, ...schools.flatMap((school) => termRows(school, course.academicYear))]),
    })),
  ];
}

/** Three terms with a break in each. Every fourth school takes two weeks off in October. */
function termRows({ urn }: DemoSchool, year: number): string[][] {
  const autumn = mondayOf(`${year}-09-07`);
  const spring = mondayOf(`${year + 1}-01-06`);
  const summer = mondayOf(`${year + 1}-04-17`);
  const octoberDays = Number(urn) % 4 === 0 ? 12 : 5;
  const row = (cells: readonly string[]) => [urn, academicYearName(year), ...cells];
  const term = (name: string, from: IsoDate, until: IsoDate) => row([name, ...days(from, until), "", "", ""]);
  const breakOf = (name: string, from: IsoDate, length: number) =>
    row(["", "", "", name, ...days(from, addDays(from, length - 1))]);
  return [
    term("Autumn", addDays(autumn, 1), addDays(autumn, 15 * 7 + 4)),
    breakOf("October break", addDays(autumn, 7 * 7), octoberDays),
    term("Spring", spring, addDays(spring, 12 * 7 + 4)),
    breakOf("February break", addDays(spring, 6 * 7), 5),
    term("Summer", summer, addDays(summer, 13 * 7 + 2)),
    breakOf("May break", addDays(summer, 6 * 7), 5),
  ];
}

function days(from: IsoDate, until: IsoDate): string[] {
  return [dayMonthYear(from), dayMonthYear(until)];
}
