import { noCalendar } from "../setting/read-calendars.js";
/** The fields of inputs that name a thing that belongs to a trainee. */
const names = [
    ...[
        "targetId",
        "meetingId",
        "gapId",
        "checkId",
        "gradeId",
        "observationId",
        "planId",
        "concernId",
        "interventionId",
        "fileId",
    ],
];
/** What the rules are told of each trainee, with the levels that moderation moved. */
export function tellersOf({ chronicle, roster, today }, { calendars, onTrackRule }, moved = []) {
    const owners = new Map();
    const deedsOf = new Map();
    for (const deed of chronicle.of()) {
        const traineeId = ownerOf(deed, owners);
        if (traineeId === undefined)
            continue;
        for (const id of idsIn(deed.done))
            owners.set(id, traineeId);
        deedsOf.set(traineeId, [...(deedsOf.get(traineeId) ?? []), deed]);
    }
    return roster.trainees.map((trainee) => {
        const own = deedsOf.get(trainee.id) ?? [];
        return {
            ...{ trainee, roster, today, onTrackRule, school: calendars.get(trainee.home.urn) ?? noCalendar },
            moved: moved.filter(({ traineeId }) => traineeId === trainee.id),
            deeds: (...acts) => own.filter(({ act }) => acts.includes(act)),
        };
    });
}
function ownerOf({ input }, owners) {
    if (typeof input["traineeId"] === "string")
        return input["traineeId"];
    const named = names.map((name) => input[name]).find((id) => typeof id === "string");
    return owners.get(String(named));
}
const idsIn = (done) => Object.values(done)
    .flat()
    .flatMap((thing) => (thing?.id ? [thing.id] : []));
//# sourceMappingURL=told.js.map