import type { StrandOutline } from "./build-framework.js";

/** The six strands of the first provider's curriculum. Invented wording. */
export const wealdStrands: readonly StrandOutline[] = [
  {
    code: "CON",
    name: "Professional Conduct",
    statements: [
      "Knows the school's policies and asks before acting where they are unclear.",
      "Plans time and workload, and brings reflections of one's own to mentor meetings.",
      "Contributes to the wider life of the school and seeks feedback from several colleagues.",
    ],
    descriptors: [
      "Meets what is asked when reminded.",
      "Reliable in routine duties; reflects when prompted.",
      "Reliable throughout; reflections lead to changed practice.",
      "Others learn from this trainee's conduct and reflection.",
    ],
    expected: [2, 3, 3],
    mappedTo: ["ITTECF S8", "TS 8"],
  },
  {
    code: "LRN",
    name: "How Pupils Learn",
    statements: [
      "Breaks new content into steps and revisits what came before.",
      "Uses worked examples and fades support as pupils grow sure.",
      "Plans for remembering over weeks, not only within a lesson.",
    ],
    descriptors: [
      "Steps are too large or too many at once.",
      "Content is broken into steps; support is not yet faded.",
      "Sequences build on prior knowledge; practice is spaced.",
      "Explains choices from how memory works, and adapts them.",
    ],
    expected: [2, 2, 3],
    mappedTo: ["ITTECF S2", "TS 2"],
  },
  {
    code: "REL",
    name: "Relationships and Expectations",
    statements: [
      "Uses the school's routines calmly and by name.",
      "Sets high expectations for every pupil and keeps them through the lesson.",
      "Builds a climate in which pupils take risks with their learning.",
    ],
    descriptors: [
      "Routines depend on the class teacher.",
      "Routines hold with support; expectations vary.",
      "Calm, consistent, high expectations.",
      "Pupils hold one another to high expectations.",
    ],
    expected: [2, 3, 3],
    mappedTo: ["ITTECF S1", "ITTECF S7", "TS 1", "TS 7"],
  },
  {
    code: "ADT",
    name: "Adaptive Teaching",
    statements: [
      "Knows which pupils need what, and reads their plans before the lesson.",
      "Anticipates barriers and plans scaffolds that every pupil may use.",
      "Adjusts during the lesson from what pupils say and do.",
    ],
    descriptors: [
      "One task for all; needs are not yet known.",
      "Needs are known; scaffolds are planned with help.",
      "Scaffolds are planned and withdrawn in time.",
      "Adjusts in the moment without lowering the goal.",
    ],
    expected: [2, 3, 3],
    mappedTo: ["ITTECF S5", "TS 5"],
  },
  {
    code: "CUR",
    name: "Curriculum and Assessment",
    statements: [
      "Knows the key ideas of the next unit and the usual misconceptions.",
      "Checks understanding of every pupil at the points that matter.",
      "Uses assessment to change the next lesson, and feedback that pupils act on.",
    ],
    descriptors: [
      "Subject knowledge has gaps that reach pupils.",
      "Secure for the lesson; checks reach some pupils.",
      "Secure for the unit; checks reach all and change plans.",
      "Shapes sequences for colleagues from assessment.",
    ],
    expected: [2, 3, 3],
    mappedTo: ["ITTECF S3", "ITTECF S6", "TS 3", "TS 6"],
  },
  {
    code: "EVI",
    name: "Learning from Evidence",
    statements: [
      "Reads what is set and links it to a lesson seen.",
      "Tries one idea from research, and says what it changed.",
      "Weighs evidence, and its limits, in decisions of one's own.",
    ],
    descriptors: [
      "Reading and practice stay apart.",
      "Links reading to practice when asked.",
      "Chooses and evaluates ideas from evidence.",
      "Helps others to weigh evidence.",
    ],
    expected: [2, 2, 3],
    mappedTo: ["ITTECF S4", "TS 4"],
  },
];
