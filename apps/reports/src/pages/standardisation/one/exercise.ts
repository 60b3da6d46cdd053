import type { StandardisationOneQuery } from "../../../generated/documents.js";

/** An exercise, as far as its reader may see it. */
export type OneExercise = NonNullable<StandardisationOneQuery["standardisation"]>;
