/** A word for one and for several. */
export interface Word {
    readonly singular: string;
    readonly plural: string;
}
/** The neutral words, which a provider's own replace one by one. */
export declare const neutralWords: {
    readonly trainee: {
        readonly singular: "trainee";
        readonly plural: "trainees";
    };
    readonly mentor: {
        readonly singular: "mentor";
        readonly plural: "mentors";
    };
    readonly professionalTutor: {
        readonly singular: "professional tutor";
        readonly plural: "professional tutors";
    };
    readonly leadMentor: {
        readonly singular: "lead mentor";
        readonly plural: "lead mentors";
    };
    readonly hub: {
        readonly singular: "hub";
        readonly plural: "hubs";
    };
    readonly hubDirector: {
        readonly singular: "hub director";
        readonly plural: "hub directors";
    };
    readonly school: {
        readonly singular: "school";
        readonly plural: "schools";
    };
    readonly subject: {
        readonly singular: "subject";
        readonly plural: "subjects";
    };
    readonly cohort: {
        readonly singular: "cohort";
        readonly plural: "cohorts";
    };
    readonly strand: {
        readonly singular: "strand";
        readonly plural: "strands";
    };
    readonly level: {
        readonly singular: "level";
        readonly plural: "levels";
    };
    readonly reviewPoint: {
        readonly singular: "review point";
        readonly plural: "review points";
    };
    readonly placement: {
        readonly singular: "placement";
        readonly plural: "placements";
    };
    readonly judgement: {
        readonly singular: "judgement";
        readonly plural: "judgements";
    };
    readonly watchList: {
        readonly singular: "watch list";
        readonly plural: "watch lists";
    };
    readonly recoveryPlan: {
        readonly singular: "recovery plan";
        readonly plural: "recovery plans";
    };
};
/** A neutral word, as the vocabulary's key. */
export type WordKey = keyof typeof neutralWords;
