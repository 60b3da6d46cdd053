import fc from "fast-check";

/** One counter-example notices a mutant: none is looked for that is smaller, and fewer rounds are drawn than in the tests. */
fc.configureGlobal({ endOnFailure: true, numRuns: 25 });
