import { academicYearName, type IsoDate } from "@reviewpoint/domain/calendar";
import { normalQuantile, type SeededRandom, seededRandom } from "@reviewpoint/domain/statistics";
import type { CourseDates } from "../course/course-dates.js";
import { type DemoName, emailOf } from "../names/name-drawer.js";
import type { ProviderShape, SubjectShape } from "../providers/provider-shape.js";
import type { DemoSchool } from "./demo-school.js";
import type { DemoMentor } from "./demo-staff.js";
import type { DemoTrainee } from "./demo-trainee.js";
import { drawLeaver } from "./draw-leaver.js";

/** What a cohort's trainees are drawn from. */
export interface CohortDraw {
  readonly shape: ProviderShape;
  readonly course: CourseDates;
  readonly schools: readonly DemoSchool[];
  readonly drawName: () => DemoName;
  readonly firstTrn: number;
  readonly seed: string;
  readonly today: IsoDate;
}

const idLetters = [..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"];

/** Draws the trainees of a cohort: subject by subject, each with schools, mentors, an ability and a course of life. */
export function drawCohort({
  shape,
  course,
  schools,
  drawName,
  firstTrn,
  seed,
  today,
}: CohortDraw): DemoTrainee[] {
  const year = academicYearName(course.academicYear);
  const random = seededRandom(`${seed}/trainees ${year}`);
  const taken = new Map<string, number>();
  const places = shape.subjects.flatMap((subject) => placesOf(subject, shape, random));
  const leaves = drawLeaver(places.length, course, today, random);
  return places.map(({ subject, hub, ability }, index) => {
    const name = drawName();
    const near = schools.filter(({ hubCode, phase }) => hubCode === hub && phase === subject.phase);
    const homeSchool = pickBySize(near, random);
    const secondSchool = pickBySize(
      near.filter((school) => school !== homeSchool),
      random,
    );
    const number = String(index + 1).padStart(4, "0");
    return {
      ...name,
      ...{ subject, homeSchool, secondSchool, ability },
      id: `${shape.traineeIdPrefix}${String(course.academicYear).slice(2)}-${number}`,
      registerId: `demo${Array.from({ length: 20 }, () => random.pick(idLetters)).join("")}`,
      trn: String(firstTrn + index).padStart(7, "0"),
      email: emailOf(name, `trainees.${shape.slug}`),
      mentor: nextMentor(homeSchool, taken),
      secondMentor: nextMentor(secondSchool, taken),
      ...leaves(index),
    };
  });
}

interface Place {
  readonly subject: SubjectShape;
  readonly hub: string | null;
  readonly ability: number;
}

/** A subject's trainees by hub. Abilities are drawn one from each slice of the normal curve, so that groups are alike. */
function placesOf(subject: SubjectShape, shape: ProviderShape, random: SeededRandom): Place[] {
  const hubs = shape.hubs.filter(({ phase }) => phase === subject.phase).map(({ code }) => code);
  const planned = Object.entries(subject.inHubs ?? {}).flatMap(([hub, count]) =>
    Array.from({ length: count }, () => hub),
  );
  const drawn = Array.from({ length: subject.trainees - planned.length }, () =>
    hubs.length > 0 ? random.pick(hubs) : null,
  );
  const all = [...planned, ...drawn].toSorted();
  const abilities = new Map<string | null, number[]>();
  for (const hub of new Set(all)) {
    const count = all.filter((other) => other === hub).length;
    const slices = random.shuffle(Array.from({ length: count }, (_, slice) => slice));
    abilities.set(
      hub,
      slices.map(
        (slice) =>
          shape.process.spreads.trainee * normalQuantile((slice + 0.02 + 0.96 * random.next()) / count),
      ),
    );
  }
  return all.map((hub) => ({ subject, hub, ability: abilities.get(hub)?.pop() ?? 0 }));
}

function pickBySize(schools: readonly DemoSchool[], random: SeededRandom): DemoSchool {
  let left = random.next() * schools.reduce((sum, { size }) => sum + size, 0);
  for (const school of schools) {
    left -= school.size;
    if (left < 0) return school;
  }
  throw new RangeError(`no school is left of ${schools.length}`);
}

function nextMentor(school: DemoSchool, taken: Map<string, number>): DemoMentor {
  const turn = taken.get(school.urn) ?? 0;
  taken.set(school.urn, turn + 1);
  return school.mentors[turn % school.mentors.length]!;
}
