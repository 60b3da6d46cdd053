/** Files of evidence. */
export const evidenceMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.unlinkedFiles                  member                   *  *  *  *  *  *  *  *  *  *  *  *
Mutation.linkEvidenceFile            add-evidence             o  cs s  j  -  h  h  *  *  -  -  -
Mutation.unlinkEvidenceFile          add-evidence             o  cs s  j  -  h  h  *  *  -  -  -
`;
//# sourceMappingURL=evidence.matrix.js.map