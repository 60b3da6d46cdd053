import { type Coded, holderOf, type Roster, type YearHolding, type YearReviewPoint } from "./roster.js";

/** Asks a page of a list after the other, as the provider's administrator; gives all nodes. */
export type AskAll = (field: string, nodes: string) => Promise<readonly Answered[]>;

// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
// oxlint-disable-next-line no-explicit-any
type Answered = any;

/** Reads who there is from the graph. */
export async function readRoster(askAll: AskAll, personOf: ReadonlyMap<string, string>): Promise<Roster> {
  const [cohort] = await askAll(
    "cohorts",
    `id startsOn endsOn reviewPoints { id code opensOn closesOn }
     framework { strands { id code } levels { id code rank } }`,
  );
  const held = await askAll(
    "roleHoldings",
    "role person { id name } hub { id } subject { id } school { id }",
  );
  const trainees = await askAll(
    "trainees",
    "id reference subject { id } hub { id } placements { position startsOn mentor { id } school { id urn } }",
  );
  const holdings = held
    .map(({ role, person, hub, subject, school }): YearHolding & { name: string } => ({
      ...{ role, name: person.name, personId: person.id, hubId: hub?.id ?? null },
      ...{ subjectId: subject?.id ?? null, schoolId: school?.id ?? null },
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const placed = ({ mentor, school, startsOn }: Answered) => ({
    mentorId: mentor.id,
    schoolId: school.id,
    urn: school.urn,
    startsOn,
  });
  return {
    ...{ holdings, cohortId: cohort.id, startsOn: cohort.startsOn, endsOn: cohort.endsOn },
    reviewPoints: cohort.reviewPoints as YearReviewPoint[],
    strands: cohort.framework.strands as Coded[],
    levels: cohort.framework.levels as Coded[],
    trainees: trainees
      .toSorted((a, b) => a.reference.localeCompare(b.reference))
      .map(({ id, reference, subject, hub, placements }, at) => ({
        ...{ id, reference, at, personId: personOf.get(id) ?? "", subjectId: subject.id },
        hubId: hub.id,
        home: placed(placements.find(({ position }: Answered) => position === 1)),
        second: placed(placements.find(({ position }: Answered) => position === 2)),
        leadId: holderOf(holdings, "LEAD_MENTOR", { subjectId: subject.id }),
        directorId: holderOf(holdings, "HUB_DIRECTOR", { hubId: hub.id }),
        deputyId: holderOf(holdings, "DEPUTY_DIRECTOR", { hubId: hub.id }),
      })),
  };
}
