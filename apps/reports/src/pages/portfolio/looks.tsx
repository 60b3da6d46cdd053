import { longDate } from "@reviewpoint/domain/calendar";
import type { ComponentChildren } from "preact";
import type { PortfolioOfFragment } from "../../generated/documents.js";

export type Look = PortfolioOfFragment["portfolioChecks"][number];

/** The looks that nobody has taken back, in the order in which they came. */
export const standing = <Some extends Pick<Look, "withdrawnOn">>(looks: readonly Some[]): Some[] =>
  looks.filter(({ withdrawnOn }) => withdrawnOn === null);

interface Shown {
  readonly checks: readonly Look[];
  /** What can be done with a look that counts. */
  readonly acts?: (look: Look) => ComponentChildren;
}

/** Every look at a portfolio, the newest first; those that were taken back say why. */
export function Looks({ checks, acts }: Shown) {
  if (checks.length === 0) return <p>Nobody has looked at it yet.</p>;
  return (
    <ul class="entries">
      {checks.map((look) => (
        <li key={look.id}>
          <p>
            <strong>{longDate(look.checkedOn)}</strong>
            {look.by?.name ? <span class="quiet">{look.by.name}</span> : null}
          </p>
          <p class="written">{look.found ?? "What was found is not shown to your role."}</p>
          {look.withdrawnOn === null ? (
            acts?.(look)
          ) : (
            <p class="quiet">
              Taken back on {longDate(look.withdrawnOn)}
              {look.whyWithdrawn === null ? "" : `: ${look.whyWithdrawn}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
