import { addDays } from "@reviewpoint/domain/calendar";
/** Sent to its trainees a month ago. */
export const sent = {
    ...{ title: "Relationships in the classroom", setOn: -63, handInBy: -56 },
    ...{ markingClosesOn: -42, moderationClosesOn: -35, releaseOn: -28 },
};
/** Being marked. */
export const beingMarked = {
    ...{ title: "Questions that make pupils think", setOn: -40, handInBy: -7 },
    ...{ markingClosesOn: 10, moderationClosesOn: 20, releaseOn: 27 },
};
/** Set, and not due yet. */
export const open = {
    ...{ title: "Assessing what pupils have learnt", setOn: -5, handInBy: 21 },
    ...{ markingClosesOn: 42, moderationClosesOn: 56, releaseOn: 63 },
};
/** Its days as `setAssignment` takes them: each window opens on the day after what comes before it. */
export function daysOf({ handInBy, markingClosesOn, moderationClosesOn, releaseOn }, today) {
    const on = (days) => addDays(today, days);
    return {
        ...{ handInBy: on(handInBy), markingOpensOn: on(handInBy + 1), markingClosesOn: on(markingClosesOn) },
        moderationOpensOn: on(markingClosesOn + 1),
        ...{ moderationClosesOn: on(moderationClosesOn), releaseOn: on(releaseOn) },
    };
}
//# sourceMappingURL=assignment-days.js.map