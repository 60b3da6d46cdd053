import { registerExportColumns, writePlacements } from "@reviewpoint/domain/interchange";
import type { DemoProvider } from "../partnership/demo-provider.js";
import { csvText } from "./csv-text.js";
import type { DemoFile } from "./demo-file.js";
import { registerRow } from "./register-row.js";

/** Each cohort's register export and placements file, and `mentors.csv` for all cohorts. */
export function traineeFiles({ shape, cohorts }: DemoProvider): DemoFile[] {
  const mentors = cohorts.flatMap(({ trainees }) =>
    trainees.flatMap(({ id, mentor, secondMentor }) => [
      [id, "1", mentor.email],
      [id, "2", secondMentor.email],
    ]),
  );
  return [
    ...cohorts.flatMap((cohort) => {
      const rows = cohort.trainees.map((trainee) => registerRow(trainee, cohort, shape));
      const cells = rows.map((row) => registerExportColumns.map((column) => row[column] ?? ""));
      const placements = cohort.trainees.map(({ trn, homeSchool, secondSchool }) => ({
        ...{
          trn,
          startedOn: cohort.course.startsOn,
          placement1: homeSchool.urn,
          placement2: secondSchool.urn,
        },
        ...{ placement3: null, placement4: null, placement5: null },
      }));
      return [
        { name: `register-export-${cohort.code}.csv`, text: csvText([registerExportColumns, ...cells]) },
        { name: `placements-${cohort.code}.csv`, text: csvText(writePlacements(placements)) },
      ];
    }),
    {
      name: "mentors.csv",
      text: csvText([["Provider trainee ID", "Placement", "Mentor e-mail"], ...mentors]),
    },
  ];
}
