import type { Framework } from "@reviewpoint/domain/framework";
import { dayMonthYear } from "@reviewpoint/domain/interchange";
import type { DemoJudgements } from "../levels/demo-judgements.js";
import type { DemoCohort, DemoProvider } from "../partnership/demo-provider.js";
import { csvText } from "./csv-text.js";
import type { DemoFile } from "./demo-file.js";

/** Judgements as providers keep them: finished cohorts as CSV, the running one as a workbook, a sheet a review. */
export function judgementFiles({ framework, cohorts }: DemoProvider): DemoFile[] {
  return cohorts.map((cohort) =>
    cohort.finished ? asTable(cohort, framework) : asWorkbook(cohort, framework),
  );
}

function asTable({ code, judgements }: DemoCohort, framework: Framework): DemoFile {
  const rows = judgements.map((each) => [each.reviewPoint.name, ...cellsOf(each, framework)]);
  return { name: `judgements-${code}.csv`, text: csvText([["Review point", ...header(framework)], ...rows]) };
}

function asWorkbook({ code, course, judgements }: DemoCohort, framework: Framework): DemoFile {
  const sheets = course.reviewPoints
    .map(({ code: point, name }) => ({
      name,
      rows: judgements
        .filter(({ reviewPoint }) => reviewPoint.code === point)
        .map((each) => cellsOf(each, framework)),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => ({ name, rows: [header(framework), ...rows] }));
  return { name: `judgements-${code}.xlsx`, sheets };
}

function header({ strands }: Framework): string[] {
  const columns = strands.flatMap(({ name }) => [name, `${name} evidence`]);
  return ["Provider trainee ID", "First names", "Last names", ...columns, "Assessor", "Date"];
}

function cellsOf({ trainee, judgedOn, marks }: DemoJudgements, { strands, levels }: Framework): string[] {
  const names = new Map(levels.map(({ rank, name }) => [rank, name]));
  const columns = strands.flatMap(({ code }) => {
    const mark = marks.get(code);
    return mark === undefined ? ["", ""] : [names.get(mark.rank) ?? "", mark.evidence ?? ""];
  });
  const { id, givenNames, familyName, mentor } = trainee;
  return [id, givenNames, familyName, ...columns, mentor.email, dayMonthYear(judgedOn)];
}
