import type { IsoDate } from "../calendar/index.js";
import { joinedPeriods, type Period, sharedPeriod } from "./period.js";
import type { Placement } from "./placement.js";
import type { RoleHolding } from "./role.js";
import type { Trainee } from "./trainee.js";

/** How a person is related to a trainee: as themselves, as their mentor, or through their school, subject or hub. */
export type Relation = "self" | "caseload" | "school" | "subject" | "hub";

/** One relation of one person to one trainee for a time. */
export interface TraineeRelation extends Period {
  readonly personId: string;
  readonly traineeId: string;
  readonly relation: Relation;
}

/** What is to be known of a trainee to tell who is related to them. */
export interface RelatedTrainee extends Pick<Trainee, "id" | "hubCode" | "subjectCode" | "startedOn"> {
  /** The trainee as a person who can sign in. */
  readonly personId: string;
  readonly placements: readonly (Pick<Placement, "schoolUrn" | "startsOn" | "endsOn"> & {
    readonly mentorId: string | null;
  })[];
}

/**
 * Everyone related to a trainee, and when. Mentors and professional tutors of a school are related while the trainee
 * is placed there, the mentor of a placement during it, lead mentors through the subject, directors and their deputies
 * through the hub, each while they hold the role. A placement without dates runs from the trainee's start with no end.
 * Other roles relate to nobody in particular.
 *
 * @returns For each person and relation the fewest periods, none before the trainee's start.
 * @throws RangeError when a day does not exist.
 * @example
 * traineeRelations({ id: "t1", personId: "p1", hubCode: null, subjectCode: "maths", startedOn: "2026-09-03", placements: [] }, []) // => [{ personId: "p1", traineeId: "t1", relation: "self", from: "2026-09-03", until: null }]
 */
export function traineeRelations(
  trainee: RelatedTrainee,
  holdings: readonly RoleHolding[],
): TraineeRelation[] {
  const training: Period = { from: trainee.startedOn, until: null };
  const periods = new Map<string, { personId: string; relation: Relation; periods: Period[] }>();
  const relate = (personId: string, relation: Relation, ...during: Period[]): void => {
    const shared = during.reduce<Period | null>((days, next) => days && sharedPeriod(days, next), training);
    if (shared === null) return;
    const key = JSON.stringify([personId, relation]);
    const found = periods.get(key) ?? { personId, relation, periods: [] };
    found.periods.push(shared);
    periods.set(key, found);
  };

  relate(trainee.personId, "self");
  const placed = trainee.placements.map((placement) => ({
    ...placement,
    ...placementPeriod(placement, training),
  }));
  for (const placement of placed) if (placement.mentorId) relate(placement.mentorId, "caseload", placement);
  for (const holding of holdings) {
    const relation = relationOfRole[holding.role];
    if (relation === "hub" && holding.hubCode !== null && holding.hubCode === trainee.hubCode) {
      relate(holding.personId, relation, holding);
    }
    if (relation === "subject" && holding.subjectCode === trainee.subjectCode) {
      relate(holding.personId, relation, holding);
    }
    if (relation === "school") {
      for (const placement of placed) {
        if (placement.schoolUrn === holding.schoolUrn) relate(holding.personId, relation, holding, placement);
      }
    }
  }
  return [...periods.values()].flatMap(({ personId, relation, periods: days }) =>
    joinedPeriods(days).map((period) => ({ personId, traineeId: trainee.id, relation, ...period })),
  );
}

const relationOfRole: { readonly [role in RoleHolding["role"]]?: Relation } = {
  mentor: "school",
  "professional-tutor": "school",
  "lead-mentor": "subject",
  "hub-director": "hub",
  "deputy-director": "hub",
};

const placementPeriod = (
  { startsOn, endsOn }: { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null },
  training: Period,
): Period => ({ from: startsOn ?? training.from, until: endsOn });
