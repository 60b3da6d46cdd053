/** The calendar that a row's days make. */
export const calendarOf = (days) => ({
    handInBy: days.handInBy,
    marking: { opensOn: days.markingOpensOn, closesOn: days.markingClosesOn },
    moderation: { opensOn: days.moderationOpensOn, closesOn: days.moderationClosesOn },
    releaseOn: days.releaseOn,
});
/** The days of a row that a calendar makes. */
export const daysOf = ({ handInBy, marking, moderation, releaseOn }) => ({
    ...{ handInBy, releaseOn },
    ...{ markingOpensOn: marking.opensOn, markingClosesOn: marking.closesOn },
    ...{ moderationOpensOn: moderation.opensOn, moderationClosesOn: moderation.closesOn },
});
//# sourceMappingURL=assignment-days.js.map