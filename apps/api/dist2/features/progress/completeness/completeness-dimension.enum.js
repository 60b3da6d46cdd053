import { registerEnumType } from "type-graphql";
/** By what completeness is told apart. */
export const CompletenessDimension = {
    SCHOOL: "SCHOOL",
    ASSESSOR: "ASSESSOR",
    HUB: "HUB",
    SUBJECT: "SUBJECT",
    STRAND: "STRAND",
};
registerEnumType(CompletenessDimension, {
    name: "CompletenessDimension",
    description: "By what completeness is told apart. Where the viewer may not see names, SCHOOL and ASSESSOR are refused.",
    valuesConfig: {
        SCHOOL: { description: "By the school in which trainees were placed when the review point closed." },
        ASSESSOR: { description: "By who judged; for what is missing, by the mentor in that school." },
        HUB: { description: "Hub by hub." },
        SUBJECT: { description: "Subject by subject." },
        STRAND: { description: "Strand by strand." },
    },
});
//# sourceMappingURL=completeness-dimension.enum.js.map