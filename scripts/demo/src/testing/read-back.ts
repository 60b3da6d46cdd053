import type { Framework } from "@reviewpoint/domain/framework";
import {
  type ProviderSetup,
  readFramework,
  readMentors,
  readPlacements,
  readProviderSetup,
  readRegisterExport,
  readSchools,
  readTermDates,
  type SchoolRecord,
} from "@reviewpoint/domain/interchange";
import type { DemoFile } from "../files/demo-file.js";
import { type JudgedRow, readJudgedRows } from "./read-judged-rows.js";
import type { ReadTrainee } from "./read-trainee.js";
import { recordsOf, tablesOf } from "./text-rows.js";

/** A provider as its files tell of it, read by the readers that the import uses. */
export interface ReadProvider {
  readonly setup: ProviderSetup;
  readonly framework: Framework;
  readonly schools: ReadonlyMap<string, SchoolRecord>;
  readonly termDates: number;
  readonly trainees: readonly ReadTrainee[];
  readonly judged: readonly JudgedRow[];
}

/** Reads a provider's files back; fails on the first cell that a reader refuses. */
export function readBack(files: readonly DemoFile[], today: string): ReadProvider {
  const named = (start: string) => files.filter(({ name }) => name.startsWith(start));
  const tables = (start: string) => named(start).flatMap(tablesOf);
  const setup = readSetup(named("provider.json")[0]);
  const framework = readSheets(named("framework.xlsx")[0]);
  const mentors = new Map(
    tables("mentors").flatMap((table) =>
      recordsOf(table, readMentors).map(({ record }) => [
        `${record.providerTraineeId} ${record.placement}`,
        record.mentorEmail,
      ]),
    ),
  );
  const homes = new Map(
    tables("placements").flatMap((table) =>
      recordsOf(table, readPlacements).map(({ record }) => [record.trn, record.placement1]),
    ),
  );
  const trainees = tables("register-export").flatMap((table) =>
    recordsOf(table, readRegisterExport).map(({ record }): ReadTrainee => {
      const id = record.providerTraineeId ?? "";
      const cohort = setup.cohorts.find(({ academicYear }) => academicYear === record.academicYear);
      return {
        ...{ ...record, id, cohortCode: cohort?.code ?? "" },
        ...{ homeUrn: homes.get(record.trn ?? "") ?? "", mentorEmail: mentors.get(`${id} 1`) ?? "" },
      };
    }),
  );
  return {
    ...{ setup, framework, trainees },
    schools: new Map(
      tables("schools").flatMap((table) =>
        recordsOf(table, readSchools).map(({ record }) => [record.urn, record]),
      ),
    ),
    termDates: tables("term-dates").flatMap((table) => recordsOf(table, readTermDates)).length,
    judged: readJudgedRows(tables("judgements"), { setup, framework, trainees, today }),
  };
}

function readSetup(file: DemoFile | undefined): ProviderSetup {
  if (file === undefined || !("text" in file)) throw new RangeError("provider.json is missing");
  const reading = readProviderSetup(JSON.parse(file.text));
  if ("violations" in reading) throw new RangeError(JSON.stringify(reading.violations[0]));
  return reading.setup;
}

function readSheets(file: DemoFile | undefined): Framework {
  if (file === undefined || !("sheets" in file)) throw new RangeError("framework.xlsx is missing");
  const tables = tablesOf(file);
  const reading = readFramework(new Map(file.sheets.map(({ name }, index) => [name, tables[index] ?? []])));
  if ("violations" in reading) throw new RangeError(JSON.stringify(reading.violations[0]));
  return reading.framework;
}
