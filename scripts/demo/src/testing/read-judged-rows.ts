import { expectedRank, type Framework } from "@reviewpoint/domain/framework";
import {
  judgingWords,
  type ProviderSetup,
  readJudgements,
  resolveJudgements,
  type TextRow,
} from "@reviewpoint/domain/interchange";
import type { ReadTrainee } from "./read-trainee.js";
import { recordsOf } from "./text-rows.js";

/** One judgement as the files tell of it, with what the planted truths are about. */
export interface JudgedRow {
  readonly trainee: ReadTrainee;
  readonly reviewPointCode: string;
  readonly strandCode: string;
  readonly assessor: string;
  readonly judgedOn: string;
  readonly late: boolean;
  readonly rank: number;
  readonly atExpected: boolean;
}

interface Known {
  readonly setup: ProviderSetup;
  readonly framework: Framework;
  readonly trainees: readonly ReadTrainee[];
  readonly today: string;
}

/** Reads judgements against the cohort of each row's trainee. */
export function readJudgedRows(tables: readonly TextRow[][], known: Known): JudgedRow[] {
  const { framework, setup, today } = known;
  const words = [...framework.strands.map(({ name }) => name)];
  const trainees = new Map(known.trainees.map((trainee) => [trainee.id, trainee]));
  const cohorts = new Map(
    setup.cohorts.map((cohort) => [
      cohort.code,
      { cohort, words: judgingWords({ ...framework, ...cohort }) },
    ]),
  );
  const ranks = new Map(framework.levels.map(({ code, rank }) => [code, rank]));
  return tables.flatMap((table) =>
    recordsOf(table, (header) => readJudgements(header, words)).flatMap(({ record, row }) => {
      const trainee = trainees.get(record.providerTraineeId ?? "");
      const within = cohorts.get(trainee?.cohortCode ?? "");
      if (trainee === undefined || within === undefined) throw new RangeError(`whose row is ${row.cells}?`);
      const reading = resolveJudgements(record, within.words, today, row);
      if ("violations" in reading) throw new RangeError(JSON.stringify(reading.violations[0]));
      return reading.judgements.map(({ reviewPointCode, strandCode, levelCode }): JudgedRow => {
        const judgedOn = record.judgedOn ?? "";
        const closesOn =
          within.cohort.reviewPoints.find(({ code }) => code === reviewPointCode)?.closesOn ?? "";
        const rank = ranks.get(levelCode) ?? 0;
        const atExpected = rank >= (expectedRank(framework, reviewPointCode, strandCode) ?? 0);
        const assessor = record.assessorEmail ?? "";
        return {
          trainee,
          reviewPointCode,
          strandCode,
          assessor,
          judgedOn,
          late: judgedOn > closesOn,
          rank,
          atExpected,
        };
      });
    }),
  );
}
