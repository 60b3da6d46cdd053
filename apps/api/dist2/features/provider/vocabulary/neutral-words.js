/** The neutral words, which a provider's own replace one by one. */
export const neutralWords = {
    trainee: { singular: "trainee", plural: "trainees" },
    mentor: { singular: "mentor", plural: "mentors" },
    professionalTutor: { singular: "professional tutor", plural: "professional tutors" },
    leadMentor: { singular: "lead mentor", plural: "lead mentors" },
    hub: { singular: "hub", plural: "hubs" },
    hubDirector: { singular: "hub director", plural: "hub directors" },
    school: { singular: "school", plural: "schools" },
    subject: { singular: "subject", plural: "subjects" },
    cohort: { singular: "cohort", plural: "cohorts" },
    strand: { singular: "strand", plural: "strands" },
    level: { singular: "level", plural: "levels" },
    reviewPoint: { singular: "review point", plural: "review points" },
    placement: { singular: "placement", plural: "placements" },
    judgement: { singular: "judgement", plural: "judgements" },
    watchList: { singular: "watch list", plural: "watch lists" },
    recoveryPlan: { singular: "recovery plan", plural: "recovery plans" },
};
//# sourceMappingURL=neutral-words.js.map