import type { Form } from "../../../../forms/declare/form.js";
import {
  ApplyAdjustmentDocument,
  CloseExerciseDocument,
  DecideOutcomesDocument,
  type ExerciseFactsFragment,
  ExtendSampleDocument,
  RevealSeedDocument,
} from "../../../../generated/documents.js";
import { asRead } from "../../plan/steps.js";

type Step = Form<ExerciseFactsFragment>;

/** Decides, assessor by assessor; a later round supersedes an earlier one. */
export const decideForm: Step = {
  act: "decide-outcomes",
  document: DecideOutcomesDocument as never,
  button: ({ state }) => (state === "ACCEPTED" ? "Decide the outcomes" : "Decide again"),
  fields: asRead,
  said: () => ({ what: "The outcomes are decided, assessor by assessor." }),
};

/** Brings in the pieces that the policy asks for. */
export const extendForm: Step = {
  act: "extend-sample",
  document: ExtendSampleDocument as never,
  button: "Extend the sample",
  fields: asRead,
  said: () => ({ what: "The sample is extended. Next, give the new pieces to moderators on the plan." }),
};

/** Moves what was decided to be moved. */
export const adjustForm: Step = {
  act: "apply-adjustment",
  document: ApplyAdjustmentDocument as never,
  button: "Move what was decided",
  confirm: {
    opens: "Apply what was decided",
    loses: "What was given first is superseded, piece by piece; it stays to be seen in the history.",
  },
  fields: asRead,
  said: () => ({ what: "What was decided is applied: below stands every change, before and after." }),
};

/** Reveals the seed, so that anybody can draw the sample again. */
export const revealForm: Step = {
  act: "reveal-seed",
  document: RevealSeedDocument as never,
  button: "Reveal the seed",
  confirm: {
    opens: "Reveal the seed",
    loses: "From then on anybody can draw the sample again; the seed cannot be hidden again.",
  },
  fields: asRead,
  said: () => ({ what: "The seed is revealed, and the sample was drawn again with it." }),
};

/** Ends the exercise. */
export const closeForm: Step = {
  act: "close-exercise",
  document: CloseExerciseDocument as never,
  button: "Close this exercise",
  confirm: {
    opens: "Close this exercise",
    loses: "Nothing is done with it any more, and it is not opened again.",
  },
  fields: asRead,
  said: () => ({
    what: "The exercise is closed.",
    told: "Line managers can see from now on how severe its judges were; each sees their own before.",
  }),
};
