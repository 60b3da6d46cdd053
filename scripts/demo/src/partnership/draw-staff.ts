import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { emailOf, nameDrawer } from "../names/name-drawer.js";
import { schoolPlaces, schoolWords } from "../names/word-lists.js";
import type { ProviderShape } from "../providers/provider-shape.js";
import type { DemoRole, DemoStaff } from "./demo-staff.js";

/** How many moderators are let in from outside, and for how many days at most. */
const moderators = 4;
const stayDays = 180;

/** How many people hold a role that belongs to the whole provider. */
const wholeProvider: readonly (readonly [role: string, people: number])[] = [
  ["line-manager", 2],
  ["leadership-team", 3],
  ["exam-board", 3],
  ["qa-committee", 3],
  ["provider-admin", 1],
];

/**
 * Draws the provider's own staff: directors of each hub, a lead mentor a subject, moderators who are let in to a subject
 * since today, and those of the whole provider.
 */
export function drawStaff(
  shape: ProviderShape,
  seed: string,
  { since, today }: { readonly since: IsoDate; readonly today: IsoDate },
): DemoStaff[] {
  const drawName = nameDrawer(schoolWords, schoolPlaces, seededRandom(`${seed}/office staff`));
  const hold = (role: Omit<DemoRole, "from"> & Partial<DemoRole>): DemoStaff => {
    const name = drawName();
    return { ...name, email: emailOf(name, `office.${shape.slug}`), roles: [{ from: since, ...role }] };
  };
  const others = shape.subjects.map(({ code }) => code).filter((code) => code !== shape.shownSubject);
  const moderated = [shape.shownSubject, ...others];
  const directed = shape.hubs.length > 0 ? shape.hubs.map(({ code }) => ({ hub: code })) : [{}];
  return [
    ...directed.flatMap((hub) => [
      hold({ role: "hub-director", ...hub }),
      hold({ role: "deputy-director", ...hub }),
    ]),
    ...shape.subjects.map(({ code }) => hold({ role: "lead-mentor", subject: code })),
    ...Array.from({ length: moderators }, (_, index) => {
      const subject = moderated[index % moderated.length] ?? "";
      return hold({ role: "moderator", subject, from: today, until: addDays(today, stayDays - 1) });
    }),
    ...wholeProvider.flatMap(([role, people]) => Array.from({ length: people }, () => hold({ role }))),
  ];
}
