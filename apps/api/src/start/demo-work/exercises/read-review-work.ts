import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Scene } from "../scene.js";

/** A review point of the running cohort. */
export interface DemoReviewPoint {
  readonly id: string;
  readonly name: string;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

/** What can be moderated: the running cohort's work in the shown lead mentor's subject. */
export interface ReviewWork {
  readonly cohortId: string;
  readonly subject: { readonly id: string; readonly name: string };
  /** The last review point that has closed, and the newest that has opened; null where there is none. */
  readonly closed: DemoReviewPoint | null;
  readonly newest: DemoReviewPoint | null;
  /** The lowest first. */
  readonly levels: readonly { readonly id: string; readonly rank: number }[];
}

/** Reads what can be moderated; null without a running cohort or a subject. */
export async function readReviewWork({ unit, cast, today }: Scene): Promise<ReviewWork | null> {
  const { providerId, roles } = cast.lead;
  const subjectId = roles.find(({ role }) => role === "lead-mentor")?.subjectId;
  const [subject] = await unit.rows<ReviewWork["subject"]>(
    "select id, name from subject where provider_id = $1 and id = $2",
    [providerId, subjectId],
  );
  const [cohort] = await unit.rows<{ id: string }>(
    "select id from cohort where provider_id = $1 and starts_on <= $2 order by starts_on desc limit 1",
    [providerId, today],
  );
  if (!subject || !cohort) return null;
  const opened = await unit.rows<DemoReviewPoint>(
    `select id, name, opens_on as "opensOn", closes_on as "closesOn" from review_point
     where provider_id = $1 and cohort_id = $2 and opens_on <= $3 order by position`,
    [providerId, cohort.id, today],
  );
  const levels = await unit.rows<ReviewWork["levels"][number]>(
    `select level.id, level.rank from level
     join cohort on cohort.provider_id = level.provider_id and cohort.framework_id = level.framework_id
     where level.provider_id = $1 and cohort.id = $2 order by level.rank`,
    [providerId, cohort.id],
  );
  const closed = opened.findLast(({ closesOn }) => closesOn < today) ?? null;
  return { cohortId: cohort.id, subject, closed, newest: opened.at(-1) ?? null, levels };
}

/** What the exercise over a review point is called. */
export const titleOf = ({ name }: DemoReviewPoint, { subject }: ReviewWork): string =>
  `${name}, ${subject.name}`;
