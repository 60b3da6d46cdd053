import type { ProviderShape, SubjectShape } from "./provider-shape.js";

/** Fewest schools of a hub: a trainee needs two. */
const fewestSchools = 4;
/** A provider with fewer trainees has fewer subjects. */
const traineesASubject = 6;

/**
 * A provider like another, with so many trainees a year and as many schools and subjects as that asks for. The shown
 * subject keeps two trainees at least, the largest others their share; those that come to nobody are left out.
 *
 * @param trainees from 6 to as many as the provider has
 */
export function resized(shape: ProviderShape, trainees: number): ProviderShape {
  const whole = shape.subjects.reduce((sum, subject) => sum + subject.trainees, 0);
  if (!Number.isSafeInteger(trainees) || trainees < 6 || trainees > whole)
    throw new RangeError(`${shape.slug} can have 6 to ${whole} trainees, not ${trainees}`);
  if (trainees === whole) return shape;
  const part = trainees / whole;
  const sizes = sharesOf(
    trainees,
    shape.subjects.map(({ code, trainees: many }, at) => {
      if (code === shape.shownSubject) return Math.max(2, many * part);
      return at < Math.ceil(trainees / traineesASubject) ? many * part : 0;
    }),
  );
  return {
    ...shape,
    hubs: shape.hubs.map((hub) => ({
      ...hub,
      schools: Math.max(fewestSchools, Math.round(hub.schools * part)),
      severeMentors: 0,
    })),
    subjects: shape.subjects.flatMap((subject, at) =>
      resizedSubject(subject, sizes[at] ?? 0, shape.shownHub),
    ),
  };
}

function resizedSubject({ inHubs, ...subject }: SubjectShape, trainees: number, shownHub: string | null) {
  if (trainees === 0) return [];
  const isShown = shownHub !== null && inHubs !== undefined && shownHub in inHubs;
  return [{ ...subject, trainees, ...(isShown ? { inHubs: { [shownHub]: trainees } } : {}) }];
}

/** Whole numbers that come to a sum, in the proportion of weights: each rounded down, the largest remainders up. */
function sharesOf(sum: number, weights: readonly number[]): number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const wanted = weights.map((weight) => (weight * sum) / all);
  const missing = sum - wanted.reduce((total, want) => total + Math.floor(want), 0);
  const up = wanted
    .map((want, at) => ({ at, left: want - Math.floor(want) }))
    .toSorted((a, b) => b.left - a.left || a.at - b.at)
    .slice(0, missing)
    .map(({ at }) => at);
  return wanted.map((want, at) => Math.floor(want) + (up.includes(at) ? 1 : 0));
}
