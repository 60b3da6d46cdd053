import { longDate } from "@reviewpoint/domain/calendar";
import type { Review } from "./judged.js";

/** What was done to a review: signed off, reopened. */
export function Steps({ steps }: { steps: Review["steps"] }) {
  if (steps.length === 0) return <p>It has not been signed off yet.</p>;
  return (
    <ol class="entries">
      {steps.map(({ id, kind, doneOn, openUntil, reason, sha256, by }) => (
        <li key={id}>
          <p>
            <strong>{kind === "SIGNED_OFF" ? "Signed off" : "Reopened"}</strong>
            <span class="quiet">
              {longDate(doneOn)}
              {by?.name ? `, ${by.name}` : ""}
              {openUntil ? `, open until ${longDate(openUntil)}` : ""}
            </span>
          </p>
          {reason ? <p class="written">{reason}</p> : null}
          {sha256 ? (
            <p class="quiet">
              What was signed: <code class="secret">{sha256}</code>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
