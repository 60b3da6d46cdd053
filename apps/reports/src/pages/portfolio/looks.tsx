import { longDate } from "@reviewpoint/domain/calendar";
import type { PortfolioOfFragment } from "../../generated/documents.js";

/** Every look at a portfolio, the newest first. */
export function Looks({ checks }: { readonly checks: PortfolioOfFragment["portfolioChecks"] }) {
  if (checks.length === 0) return <p>Nobody has looked at it yet.</p>;
  return (
    <ul class="entries">
      {checks.map(({ id, checkedOn, found, by }) => (
        <li key={id}>
          <p>
            <strong>{longDate(checkedOn)}</strong>
            {by?.name ? <span class="quiet">{by.name}</span> : null}
          </p>
          <p class="written">{found ?? "What was found is not shown to your role."}</p>
        </li>
      ))}
    </ul>
  );
}
