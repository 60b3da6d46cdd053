import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { folder } from "./package-folder.mjs";

const script = `
import * as calendar from "@reviewpoint/domain/calendar";
import { dayMonthYear } from "@reviewpoint/domain/interchange";
const terms = [{ startsOn: "2027-09-01", endsOn: "2028-07-20" }];
const lines = [new Date(2027, 0, 1).getTimezoneOffset()];
for (let day = "2026-08-01"; day <= "2028-09-30"; day = calendar.addDays(day, 1)) {
  lines.push([day, calendar.dayNumber(day), calendar.weekdayOf(day), calendar.mondayOf(day), calendar.academicYearOf(day),
    calendar.isSchoolDay(day, terms, []), dayMonthYear(day), calendar.windowState({ opensOn: "2027-11-01", closesOn: "2027-11-12" }, day)].join());
}
console.log(lines.join("\\n"));`;

function daysIn(TZ) {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    env: { ...process.env, TZ },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const [offset, ...days] = stdout.trim().split("\n");
  return { offset: Number(offset), days, hash: createHash("sha256").update(days.join("\n")).digest("hex") };
}

test("every day of this and the next academic year is the same in three time zones", () => {
  const zones = ["Pacific/Kiritimati", "America/St_Johns", "UTC"].map(daysIn);
  expect(zones.map(({ offset }) => offset)).toEqual([-840, 210, 0]);
  expect(new Set(zones.map(({ hash }) => hash)).size).toBe(1);
  expect(zones[0].days.length).toBe(792);
  expect(zones[0].days).toContain("2027-11-12,21134,5,2027-11-08,2027,true,12/11/2027,open");
});
