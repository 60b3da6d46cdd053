import type { StrandOutline } from "./build-framework.js";

const outline = (
  code: string,
  name: string,
  statements: StrandOutline["statements"],
  descriptors: StrandOutline["descriptors"],
  mappedTo: StrandOutline["mappedTo"],
): StrandOutline => ({ code, name, statements, descriptors, expected: [2, 2, 3, 3], mappedTo });

/** The eight strands of the second provider's curriculum. Invented wording. */
export const moorStrands: readonly StrandOutline[] = [
  outline(
    "1",
    "Classroom Climate",
    [
      "Greets, settles and dismisses a class by the school's routine.",
      "Keeps a calm, purposeful room alone.",
    ],
    [
      "The class teacher leads the routines.",
      "Leads routines with help at hand.",
      "Leads routines alone, calmly.",
    ],
    ["ITTECF S7", "TS 7"],
  ),
  outline(
    "2",
    "Subject Knowledge",
    ["Prepares the ideas of the next lessons from good sources.", "Foresees misconceptions across a unit."],
    ["Gaps reach pupils.", "Secure for the next lessons.", "Secure across the unit."],
    ["ITTECF S3", "TS 3"],
  ),
  outline(
    "3",
    "Planning",
    ["Adapts a given plan to the class.", "Plans a sequence from where pupils are."],
    ["Follows plans of others.", "Adapts plans to the class.", "Plans sequences alone."],
    ["ITTECF S4", "TS 4"],
  ),
  outline(
    "4",
    "Explaining and Modelling",
    ["Explains one new idea in small steps.", "Models thinking aloud and fades support."],
    ["Explanations lose some pupils.", "Clear in small steps.", "Models, checks and fades support."],
    ["ITTECF S2", "TS 2"],
  ),
  outline(
    "5",
    "Questioning",
    ["Asks planned questions of named pupils.", "Follows an answer with a question that moves thinking on."],
    ["Volunteers answer.", "Planned questions reach many.", "Questions reach all and probe."],
    ["ITTECF S4", "TS 2"],
  ),
  outline(
    "6",
    "Assessment",
    ["Checks the work of every pupil once a lesson.", "Changes the next lesson by what was found."],
    ["Checks come too late.", "Checks in the lesson.", "Checks change the teaching."],
    ["ITTECF S6", "TS 6"],
  ),
  outline(
    "7",
    "Inclusion",
    ["Reads pupils' plans and uses what they say.", "Plans scaffolds that are withdrawn in time."],
    ["Needs are not yet known.", "Needs are known and met with help.", "Needs are met from the start."],
    ["ITTECF S5", "TS 5"],
  ),
  outline(
    "8",
    "Professionalism",
    ["Is prepared, on time and open to feedback.", "Works with families and colleagues."],
    ["Needs reminding.", "Reliable.", "Reliable, and takes the initiative."],
    ["ITTECF S8", "TS 8"],
  ),
];
