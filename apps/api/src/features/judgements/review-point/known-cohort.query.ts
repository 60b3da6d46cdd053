import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReviewPoint } from "@reviewpoint/domain/judgements";
import type { ReadUnit } from "../../../database/index.js";

interface Identified {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** A cohort with what it is judged at and against. */
export interface KnownCohort extends Identified {
  readonly academicYear: number;
  readonly startsOn: IsoDate;
  readonly frameworkId: string;
  readonly reviewPoints: readonly (ReviewPoint & Identified)[];
  readonly strands: readonly (Identified & { readonly position: number })[];
  readonly levels: readonly (Identified & { readonly rank: number })[];
  /** Rank expected, by {@link expectedKey}. */
  readonly expected: ReadonlyMap<string, number>;
}

/** The key of an expectation: a strand at the review point with a code. */
export const expectedKey = (strandId: string, reviewPointCode: string) => `${strandId} ${reviewPointCode}`;

/** One cohort of a provider, or all of them. */
export async function knownCohorts(
  unit: ReadUnit,
  providerId: string,
  cohortId: string | null = null,
): Promise<readonly KnownCohort[]> {
  const all = <Row>(sql: string) => unit.rows<Row>(sql, [providerId]);
  const only = <Row>(sql: string) => unit.rows<Row>(sql, [providerId, cohortId]);
  const cohorts = await only<Omit<KnownCohort, "reviewPoints" | "strands" | "levels" | "expected">>(
    `select id, code, name, academic_year as "academicYear", starts_on as "startsOn", framework_id as "frameworkId"
     from cohort where provider_id = $1 and ($2::uuid is null or id = $2) order by academic_year, code`,
  );
  const points = await only<ReviewPoint & Identified & { readonly cohortId: string }>(
    `select id, cohort_id as "cohortId", code, name, position, opens_on as "opensOn", closes_on as "closesOn"
     from review_point where provider_id = $1 and ($2::uuid is null or cohort_id = $2) order by position`,
  );
  const strands = await all<Identified & { readonly frameworkId: string; readonly position: number }>(
    `select id, framework_id as "frameworkId", code, name, position from strand where provider_id = $1 order by position`,
  );
  const levels = await all<Identified & { readonly frameworkId: string; readonly rank: number }>(
    `select id, framework_id as "frameworkId", code, name, rank from level where provider_id = $1 order by rank`,
  );
  const expected = await all<{ strandId: string; reviewPointCode: string; rank: number }>(
    `select expected_level.strand_id as "strandId", expected_level.review_point_code as "reviewPointCode", level.rank
     from expected_level
     join level on level.provider_id = expected_level.provider_id and level.id = expected_level.level_id
     where expected_level.provider_id = $1`,
  );
  const ranks = new Map(
    expected.map((each) => [expectedKey(each.strandId, each.reviewPointCode), each.rank]),
  );
  return cohorts.map((cohort) => ({
    ...cohort,
    reviewPoints: points.filter((point) => point.cohortId === cohort.id),
    strands: strands.filter(({ frameworkId }) => frameworkId === cohort.frameworkId),
    levels: levels.filter(({ frameworkId }) => frameworkId === cohort.frameworkId),
    expected: ranks,
  }));
}
