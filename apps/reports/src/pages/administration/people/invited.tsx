import type { Context } from "../../../address/page.js";
import { ShownOnce } from "../shown-once.js";
import { personLink } from "./table.js";

/** The link of an invitation that was just made, and the way on. */
export function Invited({ context: { outcome } }: { context: Context }) {
  if (!outcome?.done || outcome.act !== "invite") return null;
  const { person, invitationPath } = outcome.done as {
    person: { readonly id: string; readonly name: string | null } | null;
    invitationPath: string | null;
  };
  return (
    <>
      <ShownOnce title={`${person?.name ?? "The person"} is invited`} link={invitationPath} />
      {person ? (
        <p>
          <a class="button" href={personLink(person)}>
            Give {person.name ?? "them"} a role
          </a>
        </p>
      ) : null}
    </>
  );
}
