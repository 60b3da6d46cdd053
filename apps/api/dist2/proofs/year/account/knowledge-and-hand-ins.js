/** Gaps of knowledge, and whether they are closed. */
export const gaps = {
    what: "gap",
    fields: "gaps { id version topic raisedOn closedOn }",
    read: ({ gaps: all }) => all.map(({ ...shown }) => shown),
    fold: ({ deeds }) => deeds("raiseGap").map(({ input, on, done }) => {
        const { id } = done["gap"];
        const of = (act) => deeds(act).filter((deed) => deed.input.gapId === id);
        const [closed, reopened] = [of("closeGap"), of("reopenGap")];
        const closedOn = closed.length > reopened.length ? (closed.at(-1)?.on ?? null) : null;
        const version = 1 + closed.length + reopened.length;
        return { id, version, topic: input.topic, raisedOn: on, closedOn };
    }),
};
/** What was handed in. */
export const handIns = {
    what: "hand-in",
    fields: "handIns { id lessonOn } handInAgreements { version }",
    read: ({ handIns: all, handInAgreements }) => [
        ...all.map(({ ...shown }) => shown),
        ...handInAgreements.map(({ version }) => ({ id: `agreement ${version}`, lessonOn: "" })),
    ],
    fold: ({ deeds }) => [
        ...deeds("recordHandIn").map(({ input, done }) => ({
            id: done["handIn"].id,
            lessonOn: input.lessonOn,
        })),
        ...deeds("agreeHandIn").map((_, at) => ({ id: `agreement ${at + 1}`, lessonOn: "" })),
    ],
};
/** Looks at the portfolio, those that were taken back among them, and the grades that count. */
export const portfolio = {
    what: "portfolio",
    fields: "portfolioChecks { id checkedOn withdrawnOn } portfolioGrades { id isCurrent cycleCode gradeCode }",
    read: ({ portfolioChecks, portfolioGrades }) => [
        ...portfolioChecks.map(({ id, checkedOn, withdrawnOn }) => ({
            ...{ id, about: withdrawnOn === null ? checkedOn : "taken back" },
        })),
        ...portfolioGrades
            .filter(({ isCurrent }) => isCurrent)
            .map(({ id, cycleCode, gradeCode }) => ({ id, about: `${cycleCode} ${gradeCode}` })),
    ],
    fold: ({ deeds }) => {
        const grades = new Map(deeds("gradePortfolio").map(({ input, done }) => [input.cycle, { input, done }]));
        const takenBack = new Set(deeds("withdrawPortfolioGrade").map(({ input }) => input.gradeId));
        const noLooks = new Set(deeds("withdrawPortfolioCheck").map(({ input }) => input.checkId));
        return [
            ...deeds("recordPortfolioCheck").map(({ input, done: { check } }) => ({
                id: check.id,
                about: noLooks.has(check.id) ? "taken back" : input.checkedOn,
            })),
            ...[...grades]
                .filter(([, { done }]) => !takenBack.has(done["grade"].id))
                .map(([cycle, { input, done }]) => ({ id: done["grade"].id, about: `${cycle} ${input.grade}` })),
        ];
    },
};
//# sourceMappingURL=knowledge-and-hand-ins.js.map