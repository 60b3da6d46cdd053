import type { ProviderShape } from "../providers/provider-shape.js";
import type { DemoStaff } from "./demo-staff.js";
import type { DemoTrainee } from "./demo-trainee.js";

const officeRoles = [
  ...["lead-mentor", "moderator", "hub-director", "deputy-director", "line-manager", "leadership-team"],
  ...["exam-board", "qa-committee", "provider-admin"],
];

/**
 * Chooses whom one may sign in as, one person a role: directors of the shown hub, the lead mentor of the shown
 * subject; trainee, mentor and tutor of one school that has many trainees, is not late and judges like others.
 *
 * @returns by role the e-mail of a member of staff, or `trainee:` and the provider's identifier
 */
export function choosePersonas(
  shape: ProviderShape,
  office: readonly DemoStaff[],
  trainees: readonly DemoTrainee[],
): Readonly<Record<string, string>> {
  const present = trainees.filter(
    ({ withdrawnOn, deferredOn }) => withdrawnOn === null && deferredOn === null,
  );
  const atSchool = (urn: string) => present.filter(({ homeSchool }) => homeSchool.urn === urn);
  const shown = [...new Set(present.map(({ homeSchool }) => homeSchool))].filter(
    ({ hubCode, tutor }) => hubCode === shape.shownHub && tutor !== null,
  );
  const usual = shown.filter(({ late, mentors }) => !late && mentors.every(({ severity }) => severity < 0.5));
  // a small provider may have the late school alone
  const schools = (usual.length > 0 ? usual : shown).toSorted(
    (a, b) => atSchool(b.urn).length - atSchool(a.urn).length || a.urn.localeCompare(b.urn),
  );
  const trainee = atSchool(schools[0]?.urn ?? "")[0];
  if (trainee === undefined) throw new RangeError(`${shape.slug} has no school to show`);
  const holders = officeRoles.map((role) => {
    const holder = office.find(({ roles }) =>
      roles.some(
        (held) =>
          held.role === role &&
          (held.hub ?? shape.shownHub) === shape.shownHub &&
          (held.subject ?? shape.shownSubject) === shape.shownSubject,
      ),
    );
    if (holder === undefined) throw new RangeError(`${shape.slug} has nobody as ${role}`);
    return [role, holder.email] as const;
  });
  return {
    trainee: `trainee:${trainee.id}`,
    mentor: trainee.mentor.email,
    "professional-tutor": trainee.homeSchool.tutor?.email ?? "",
    ...Object.fromEntries(holders),
  };
}
