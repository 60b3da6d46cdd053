/** The doors to the provider's framework. */
export const frameworkMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.frameworks                     read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Cohort.framework                     read-framework           *  *  *  *  *  *  *  *  *  *  *  *
Framework.cohorts                    read-partnership         *  *  *  *  *  *  *  *  *  *  *  *
`;
//# sourceMappingURL=framework.matrix.js.map