import { linkHere } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { State } from "../../../states/state.js";

/** A subject is chosen first, of a cohort that has a review point. */
export function chooseSubject({ words, choice, address }: Context): Content {
  const subject = words.one("subject");
  if (!choice.reviewPoint)
    return {
      answer: `A ${words.one("cohort")} without a ${words.one("reviewPoint")}: there is nothing to analyse.`,
      body: (
        <State title="Nothing to analyse yet">
          <p>
            Choose a {words.one("cohort")} that has a {words.one("reviewPoint")}.
          </p>
        </State>
      ),
    };
  return {
    answer: `Choose a ${subject} to see its ${words.one("cohort")} at ${choice.reviewPoint.name}.`,
    body: (
      <State title={`Choose a ${subject}`}>
        <ul>
          {choice.subjects.map(({ code, name }) => (
            <li key={code}>
              <a href={linkHere(address, { subject: code })}>{name}</a>
            </li>
          ))}
        </ul>
      </State>
    ),
  };
}
