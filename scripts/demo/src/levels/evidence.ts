import type { SeededRandom } from "@reviewpoint/domain/statistics";

const written = 0.55;

const below = [
  "Two lessons seen; the next step has been agreed and will be looked at again in a fortnight.",
  "Plans are on time, but pupils waited long for the first task. Target set.",
  "Needs the mentor's prompts to notice who has not understood.",
  "A start has been made; examples are still chosen by the mentor.",
  "Transitions took up much of the lesson. Modelled together afterwards.",
  "Talked through with the professional tutor; support in place for this strand.",
];

const at = [
  "Seen in three lessons: consistent, with clear routines from the first minute.",
  "Plans build on what pupils knew last week, and say how that will be checked.",
  "Questions reach most of the class; hinge question used well in the second lesson.",
  "Acts on feedback from one week to the next.",
  "Work scrutiny shows pupils responding to what was marked.",
  "Explanations are short and well chosen; vocabulary is taught before it is needed.",
];

const above = [
  "Leads the planning of a sequence that colleagues now use.",
  "Adjusts in the moment, and can say why afterwards.",
  "Pupils explain their own next steps without being asked.",
  "Joint observation agreed: fluent, with every pupil taking part.",
];

/** What a mentor wrote beside a level so many ranks from the expected one; null where nothing was written. */
export function evidenceFor(ranksFromExpected: number, random: SeededRandom): string | null {
  const sentence = random.pick(ranksFromExpected < 0 ? below : ranksFromExpected > 0 ? above : at);
  return random.next() < written ? sentence : null;
}
