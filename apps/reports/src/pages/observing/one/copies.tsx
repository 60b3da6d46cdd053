import { longDate } from "@reviewpoint/domain/calendar";
import type { Observation } from "./observed.js";

/** The written copy as it was sent, question by question; earlier ones folded away. */
export function Copies({ observation: { copies } }: { readonly observation: Observation }) {
  const [newest, ...before] = copies;
  if (!newest) return null;
  return (
    <section class="block" aria-labelledby="copy">
      <h2 id="copy">The written copy</h2>
      <Copy copy={newest} />
      {before.length > 0 ? (
        <details>
          <summary>Copies before this one</summary>
          {before.map((copy) => (
            <Copy key={copy.id} copy={copy} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Copy({ copy: { sharedOn, sharedBy, answers } }: { readonly copy: Observation["copies"][number] }) {
  return (
    <>
      <p class="quiet">
        Sent on {longDate(sharedOn)}
        {sharedBy?.name ? ` by ${sharedBy.name}` : ""}, with what was agreed.
      </p>
      {(answers ?? []).map(({ question, text, answer }) => (
        <div key={question}>
          <h3>{text}</h3>
          <p class="written">{answer}</p>
        </div>
      ))}
    </>
  );
}
