import type { IsoDate } from "@reviewpoint/domain/calendar";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { emailOf, nameDrawer } from "../names/name-drawer.js";
import { minerals, schoolPlaces, schoolWords, weathers } from "../names/word-lists.js";
import type { HubShape, Phase, ProviderShape } from "../providers/provider-shape.js";
import type { DemoMentor, DemoSchool, DemoStaff } from "./demo-provider.js";

const severeSchools = 3;

/**
 * Draws the partnership's schools with their mentors and tutors. Within each hub (or, without hubs, each phase)
 * a few schools take many trainees. The largest school of the shown hub is late; three of the next largest
 * schools each have one severe mentor.
 *
 * @param since the day from which staff hold their roles
 */
export function drawSchools(shape: ProviderShape, seed: string, since: IsoDate): DemoSchool[] {
  const random = seededRandom(`${seed}/schools`);
  const drawName = nameDrawer(weathers, minerals, seededRandom(`${seed}/school staff`));
  const places = groups(shape).flatMap(({ hub, phase, count }) =>
    Array.from({ length: count }, (_, rank) => ({ hub, phase, rank })),
  );
  let severeLeft = severeSchools;
  return places.map(({ hub, phase, rank }, index) => {
    const urn = String(shape.firstUrn + index);
    const late = rank === 0 && phase === "Secondary" && (hub === null || hub.code === shape.shownHub);
    const severe =
      rank === 1 + (hub === null ? severeSchools - severeLeft : 0) && phase === "Secondary" && severeLeft > 0;
    if (severe) severeLeft -= 1;
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
      urn,
      name: `${random.pick(schoolWords)} ${random.pick(schoolPlaces)} School ${String(index + 1).padStart(3, "0")}`,
      hubCode: hub?.code ?? null,
      phase,
      size: 1 / (rank + 4) ** 0.8,
      effect: (hub?.effect ?? 0) + shape.process.spreads.school * random.normal(),
      late,
      mentors,
      tutor: rank < 12 ? staff("professional-tutor") : null,
    };
  });
}

interface SchoolGroup {
  readonly hub: HubShape | null;
  readonly phase: Phase;
  readonly count: number;
}

function groups(shape: ProviderShape): SchoolGroup[] {
  const inHubs = shape.hubs.map((hub) => ({ hub, phase: hub.phase, count: hub.schools }));
  const primary = Math.round(shape.schoolsWithoutHub / 2);
  const outside = [
    { hub: null, phase: "Primary" as const, count: primary },
    { hub: null, phase: "Secondary" as const, count: shape.schoolsWithoutHub - primary },
  ];
  return [...inHubs, ...outside.filter(({ count }) => count > 0)];
}
