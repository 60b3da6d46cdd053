import type { IsoDate } from "@reviewpoint/domain/calendar";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { emailOf, nameDrawer } from "../names/name-drawer.js";
import { minerals, schoolPlaces, schoolWords, weathers } from "../names/word-lists.js";
import type { HubShape, ProviderShape } from "../providers/provider-shape.js";
import type { DemoSchool } from "./demo-school.js";
import type { DemoMentor, DemoStaff } from "./demo-staff.js";

/** How many times the usual trainees a school with a severe mentor takes, so that the mentor judges many. */
const severeSchoolSize = 1.8;

/**
 * Draws the partnership's schools with their mentors and tutors. Within each hub (or, without hubs, each phase)
 * a few schools take many trainees. The largest school of the shown hub is late; the next largest have, where the
 * shape says so, a severe mentor beside one like others.
 *
 * @param since the day from which staff hold their roles
 */
export function drawSchools(shape: ProviderShape, seed: string, since: IsoDate): DemoSchool[] {
  const random = seededRandom(`${seed}/schools`);
  const drawName = nameDrawer(weathers, minerals, seededRandom(`${seed}/school staff`));
  return groups(shape).flatMap((group, before, all) => {
    const firstNumber = 1 + all.slice(0, before).reduce((sum, { schools }) => sum + schools, 0);
    return Array.from({ length: group.schools }, (_, rank) => drawSchool(group, rank, firstNumber + rank));
  });

  function drawSchool(
    { hub, phase, effect, severeMentors, shown }: SchoolGroup,
    rank: number,
    number: number,
  ): DemoSchool {
    const urn = String(shape.firstUrn + number - 1);
    const severe = rank >= 1 && rank <= severeMentors;
    const staff = (role: string): DemoStaff => {
      const name = drawName();
      return {
        ...name,
        email: emailOf(name, `staff.${shape.slug}`),
        roles: [{ role, schoolUrn: urn, from: since }],
      };
    };
    const mentors = Array.from({ length: severe ? 2 : rank < 12 ? 3 : 1 }, (_, at): DemoMentor => {
      const own = shape.process.spreads.assessor * random.normal();
      return { ...staff("mentor"), severity: severe && at === 0 ? shape.process.severity : own };
    });
    return {
      ...{ urn, hubCode: hub, phase, mentors, late: shown && rank === 0 },
      name: `${random.pick(schoolWords)} ${random.pick(schoolPlaces)} School ${String(number).padStart(3, "0")}`,
      size: (severe ? severeSchoolSize : 1) / (rank + 4) ** 0.8,
      effect: effect + shape.process.spreads.school * random.normal(),
      tutor: rank < 12 ? staff("professional-tutor") : null,
    };
  }
}

interface SchoolGroup extends Omit<HubShape, "code" | "name"> {
  /** Code of the hub; null without one. */
  readonly hub: string | null;
  /** Whether its director, or without hubs the provider's, is one of those to sign in as. */
  readonly shown: boolean;
}

/** The schools of each hub; without hubs half are primary schools, half secondary. */
function groups({ hubs, shownHub, withoutHub }: ProviderShape): SchoolGroup[] {
  const inHubs = hubs.map((hub) => ({ ...hub, hub: hub.code, shown: hub.code === shownHub }));
  const primary = Math.floor(withoutHub.schools / 2);
  const outside = { hub: null, effect: 0 };
  return [
    ...inHubs,
    { ...outside, phase: "Primary", schools: primary, severeMentors: 0, shown: false },
    {
      ...outside,
      ...withoutHub,
      phase: "Secondary",
      schools: withoutHub.schools - primary,
      shown: shownHub === null,
    },
  ];
}
