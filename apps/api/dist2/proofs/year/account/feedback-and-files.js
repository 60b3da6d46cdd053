/** What was said of targets, by whom and when. */
export const feedback = {
    what: "feedback",
    fields: "targets(first: 100) { nodes { id feedback { words givenOn givenBy { id } } } }",
    read: ({ targets: { nodes } }) => nodes.flatMap(({ id, feedback: said }) => said.map(({ words, givenOn, givenBy }) => ({ id, words, givenOn, by: givenBy?.id ?? null }))),
    fold: ({ deeds }) => deeds("giveTargetFeedback").map(({ by, on, input }) => ({
        ...{ id: input.targetId, words: input.words, givenOn: on, by },
    })),
};
const shown = "files { id name bytes sha256 addedOn addedBy { id } }";
/** Files, with what is in them by its hash, and of what they are evidence. */
export const files = {
    what: "file",
    fields: `targets(first: 100) { nodes { id ${shown} } } meetings(first: 100) { nodes { id ${shown} } }
    concerns { id ${shown} }`,
    read: ({ targets, meetings, concerns }) => [...targets.nodes, ...meetings.nodes, ...concerns].flatMap(({ id: of, files: linked }) => linked.map(({ addedBy, ...file }) => ({ ...file, of, by: addedBy?.id ?? null }))),
    fold: ({ deeds }) => {
        const takenBack = new Set(deeds("unlinkEvidenceFile").map(({ input }) => pairOf(input)));
        const linked = deeds("linkEvidenceFile").filter(({ input }) => !takenBack.has(pairOf(input)));
        return linked.map(({ input: { fileId, ...of } }) => {
            const added = deeds("addEvidenceFile").find(({ done }) => done["file"].id === fileId);
            const { name, bytes, sha256 } = added?.input ?? {};
            return { id: fileId, name, bytes, sha256, addedOn: added?.on, by: added?.by, of: Object.values(of)[0] };
        });
    },
};
/** A file, and of what it is evidence: the first field of an input besides the file names it. */
const pairOf = ({ fileId, ...of }) => `${fileId} ${Object.values(of)[0]}`;
//# sourceMappingURL=feedback-and-files.js.map