import { academicYearName, academicYearOf, type IsoDate } from "@reviewpoint/domain/calendar";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { finishedCourse, runningCourse } from "../course/course-dates.js";
import { judgeCohort } from "../levels/judge-cohort.js";
import { nameDrawer } from "../names/name-drawer.js";
import { minerals, trees } from "../names/word-lists.js";
import type { ProviderShape } from "../providers/provider-shape.js";
import { choosePersonas } from "./choose-personas.js";
import type { DemoProvider } from "./demo-provider.js";
import type { DemoStaff } from "./demo-staff.js";
import { drawCohort } from "./draw-cohort.js";
import { drawSchools } from "./draw-schools.js";
import { drawStaff } from "./draw-staff.js";

/**
 * Fills a provider's shape by chance: the same seed and day give the same provider.
 *
 * @param leaves Whether some trainees of the running cohort withdraw or are deferred.
 */
export function drawProvider(
  shape: ProviderShape,
  seedText: string,
  today: IsoDate,
  leaves = true,
): DemoProvider {
  const seed = `${seedText}/${shape.slug}`;
  const thisYear = academicYearOf(today);
  const finished = Array.from({ length: shape.finishedCohorts }, (_, index) =>
    finishedCourse(shape.reviewPoints, thisYear - shape.finishedCohorts + index),
  );
  const courses = [...finished, runningCourse(shape.reviewPoints, today)];
  const since = courses.map(({ startsOn }) => startsOn).toSorted()[0]!;
  const framework = {
    ...shape.framework,
    version: academicYearName(thisYear - shape.finishedCohorts),
    validFrom: since,
  };
  const schools = drawSchools(shape, seed, since);
  const drawName = nameDrawer(trees, minerals, seededRandom(`${seed}/trainee names`));
  let firstTrn = shape.firstTrn;
  const cohorts = courses.map((course) => {
    const drawn = drawCohort({ shape, course, schools, drawName, firstTrn, seed, today });
    const trainees = leaves ? drawn : drawn.map((trainee) => ({ ...trainee, ...present }));
    firstTrn += trainees.length;
    const judgements = judgeCohort(trainees, course, framework, shape.process, { seed, today });
    const code = academicYearName(course.academicYear);
    return { code, course, finished: finished.includes(course), trainees, judgements };
  });
  const office = drawStaff(shape, seed, { since, today });
  const inSchools = schools.flatMap(({ mentors, tutor }): readonly DemoStaff[] =>
    tutor === null ? mentors : [...mentors, tutor],
  );
  const personas = choosePersonas(shape, office, cohorts.at(-1)!.trainees);
  return { shape, framework, schools, staff: [...office, ...inSchools], cohorts, personas };
}

const present = { withdrawnOn: null, deferredOn: null, returnedOn: null };
