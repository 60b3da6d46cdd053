import { holderOf } from "./roster.js";
/** Reads who there is from the graph. */
export async function readRoster(askAll, personOf) {
    const [cohort] = await askAll("cohorts", `id startsOn endsOn reviewPoints { id code opensOn closesOn }
     framework { strands { id code } levels { id code rank } }`);
    const held = await askAll("roleHoldings", "role person { id name } hub { id } subject { id } school { id }");
    const trainees = await askAll("trainees", "id reference subject { id } hub { id } placements { position startsOn mentor { id } school { id urn } }");
    const holdings = held
        .map(({ role, person, hub, subject, school }) => ({
        ...{ role, name: person.name, personId: person.id, hubId: hub?.id ?? null },
        ...{ subjectId: subject?.id ?? null, schoolId: school?.id ?? null },
    }))
        .toSorted((a, b) => a.name.localeCompare(b.name));
    const placed = ({ mentor, school, startsOn }) => ({
        mentorId: mentor.id,
        schoolId: school.id,
        urn: school.urn,
        startsOn,
    });
    return {
        ...{ holdings, cohortId: cohort.id, startsOn: cohort.startsOn, endsOn: cohort.endsOn },
        reviewPoints: cohort.reviewPoints,
        strands: cohort.framework.strands,
        levels: cohort.framework.levels,
        trainees: trainees
            .toSorted((a, b) => a.reference.localeCompare(b.reference))
            .map(({ id, reference, subject, hub, placements }, at) => ({
            ...{ id, reference, at, personId: personOf.get(id) ?? "", subjectId: subject.id },
            hubId: hub.id,
            home: placed(placements.find(({ position }) => position === 1)),
            second: placed(placements.find(({ position }) => position === 2)),
            leadId: holderOf(holdings, "LEAD_MENTOR", { subjectId: subject.id }),
            directorId: holderOf(holdings, "HUB_DIRECTOR", { hubId: hub.id }),
            deputyId: holderOf(holdings, "DEPUTY_DIRECTOR", { hubId: hub.id }),
        })),
    };
}
//# sourceMappingURL=read-roster.js.map