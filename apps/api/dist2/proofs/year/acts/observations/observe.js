import { addDays } from "@reviewpoint/domain/calendar";
import { Agenda } from "../year-act.js";
/** The weeks of the year in which each trainee is observed, alone or jointly, spread over so many weeks. */
const rounds = [
    [4, "LESSON_ALONE"],
    [11, "LESSON_JOINTLY"],
    [20, "LESSON_ALONE"],
    [28, "LESSON_JOINTLY"],
];
const weeksOfRound = 4;
/**
 * Planned on Monday, seen and sealed on Wednesday, agreed and shared on Friday. One in nine is taken back and planned
 * anew a week later; after some joint ones the mentor's feedback is observed.
 */
export const observe = (stage) => {
    const seen = new Agenda();
    const again = new Agenda();
    const plan = async (moment, trainee, kind, change = {}) => {
        const { id, leadId, home } = trainee;
        const observers = kind === "LESSON_JOINTLY" ? [leadId, home.mentorId] : [leadId];
        const input = {
            ...{ traineeId: id, kind, observedOn: addDays(stage.today, 2), schoolId: home.schoolId },
            ...{ observerIds: observers, ...change },
        };
        const planned = (await stage.act("planObservation", leadId, input))?.["observation"];
        if (planned)
            seen.add({ week: moment.week, at: "wednesday" }, { trainee, kind, observers, planned });
    };
    return async (moment) => {
        const { week, at } = moment;
        if (at === "monday") {
            for (const { trainee, kind, replacesId } of again.at(moment))
                await plan(moment, trainee, kind, { replacesId });
            for (const [first, kind] of rounds) {
                const turn = week - first;
                if (turn < 0 || turn >= weeksOfRound)
                    continue;
                const whose = stage.roster.trainees.filter((one) => one.at % weeksOfRound === turn);
                await stage.each(whose, (trainee) => plan(moment, trainee, kind));
            }
        }
        if (at === "wednesday")
            await inOrder(seen.at(moment), async (observing) => {
                if (observing.trainee.at % 9 === 3 && (await withdraw(stage, observing)))
                    return again.add({ week: week + 1, at: "monday" }, { trainee: observing.trainee, kind: observing.kind, replacesId: observing.planned.id });
                const version = await sealAll(stage, observing);
                const planned = { ...observing.planned, version };
                return seen.add({ week, at: "friday" }, { ...observing, planned });
            });
        if (at === "friday")
            await inOrder(seen.at(moment), async (observing) => {
                await agreeAndShare(stage, observing);
                if (observing.kind === "LESSON_JOINTLY" && observing.trainee.at % 5 === 0)
                    await observeFeedback(stage, observing);
            });
    };
};
async function inOrder(things, work) {
    for (const thing of things)
        await work(thing);
}
async function withdraw(stage, { planned, observers }) {
    // what replaces another is seen
    const isReplacing = stage.chronicle
        .of("planObservation")
        .some(({ input, done }) => done["observation"].id === planned.id && "replacesId" in input);
    if (isReplacing)
        return false;
    const input = {
        observationId: planned.id,
        expectedVersion: planned.version,
        reason: "The class was away.",
    };
    return (await stage.act("withdrawObservation", observers[0] ?? "", input)) !== null;
}
async function sealAll(stage, { trainee, observers, planned }) {
    let version = planned.version;
    for (const [turn, observer] of observers.entries()) {
        const chance = stage.chance("rating", trainee.reference, stage.today, turn);
        const ratings = stage.roster.strands.slice(0, 3).map(({ id }) => ({
            ...{ strandId: id, levelId: chance.pick(stage.roster.levels).id, evidence: "Pupils answered in turn." },
        }));
        const done = await stage.act("sealRating", observer, { observationId: planned.id, ratings });
        version = done?.["observation"]?.version ?? version;
    }
    return version;
}
async function agreeAndShare(stage, { trainee, planned, observers, kind }) {
    const by = observers[0] ?? "";
    const isOfMentor = kind === "FEEDBACK";
    const strands = stage.roster.strands.slice(0, 3).map(({ id }) => ({
        ...{
            strandId: id,
            levelId: stage.chance("agreed", trainee.reference, stage.today).pick(stage.roster.levels).id,
        },
        reason: "Agreed after looking at the books.",
    }));
    const steps = {
        nextStepForTrainee: isOfMentor ? null : "One question to every pupil.",
        nextStepForMentor: "Script the question together.",
    };
    const view = { strands: isOfMentor ? [] : strands, ...steps };
    const seen = { observationId: planned.id, expectedVersion: planned.version };
    const agreed = await stage.act("agreeObservation", by, { ...seen, ...view });
    if (!agreed)
        return;
    // a few copies are late by a week, and a few are never sent
    if (trainee.at % 17 === 2)
        return;
    const { version } = agreed["observation"];
    await stage.act("shareObservation", by, { ...seen, expectedVersion: version, answers: [] });
}
async function observeFeedback(stage, { trainee, planned }) {
    const { id, leadId, home } = trainee;
    const input = {
        ...{ traineeId: id, kind: "FEEDBACK", observedOn: stage.today, schoolId: home.schoolId },
        ...{ observerIds: [leadId], mentorId: home.mentorId, followsId: planned.id },
    };
    const done = (await stage.act("planObservation", leadId, input))?.["observation"];
    if (done)
        await agreeAndShare(stage, { trainee, kind: "FEEDBACK", observers: [leadId], planned: done });
}
//# sourceMappingURL=observe.js.map