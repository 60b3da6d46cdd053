import { Footer } from "../../frame/footer.js";
import type { Persona, WayIn } from "../../server/answer.js";
import { PlainHeader } from "../../states/refused.js";
import { Ways } from "./ways.js";

interface Props {
  readonly personas: readonly Persona[];
  readonly ways: readonly WayIn[];
  /** Where to go afterwards: a path of this app. */
  readonly next: string;
  /** A form was sent after the visit had ended. */
  readonly hasSent?: boolean;
}

/** The way in: with one's own account, or on a demonstration a choice of invented people by provider. */
export function SignIn({ personas, ways, next, hasSent }: Props) {
  const providers = [...new Set(personas.map(({ provider }) => provider))];
  return (
    <>
      <PlainHeader />
      <main id="main" class="main sign-in" tabIndex={-1}>
        <div class="page-head">
          <h1>Sign in</h1>
          <p class="question">{question(personas, ways)}</p>
        </div>
        {hasSent ? (
          <p class="notice">
            Your visit had ended when you sent the form, so nothing was recorded. Sign in, then go back in
            this browser to the form: it still has what you wrote. Load that page again only after copying it.
          </p>
        ) : null}
        {ways.length > 0 ? (
          <>
            <Ways ways={ways} query={{ next }} />
            <p>
              Is this your first time? Open the link in your invitation instead: it tells us which person your
              account belongs to.
            </p>
          </>
        ) : null}
        {personas.length === 0 && ways.length === 0 ? (
          <p>
            Whoever looks after the installation finds in the guide to signing in how to set it up, and in the
            README how to load demonstration providers.
          </p>
        ) : null}
        <div class="providers">
          {providers.map((provider, index) => (
            <section class="provider" aria-labelledby={`provider-${index}`}>
              <h2 id={`provider-${index}`}>{provider}</h2>
              <form method="post" action="/sign-in">
                <input type="hidden" name="next" value={next} />
                <ul class="personas">
                  {personas
                    .filter((one) => one.provider === provider)
                    .map(({ persona, label }) => (
                      <li>
                        <button type="submit" name="persona" value={persona}>
                          {label}
                        </button>
                      </li>
                    ))}
                </ul>
              </form>
            </section>
          ))}
        </div>
      </main>
      <Footer provider={null} />
    </>
  );
}

function question(personas: readonly Persona[], ways: readonly WayIn[]): string {
  if (ways.length > 0) return "Use the account that you use at work. Reviewpoint never sees its password.";
  if (personas.length > 0)
    return "Choose who to look around as. Everyone here is invented, and each role sees what it would see at work.";
  return "Nobody can be signed in here yet: this installation has no identity service and no demonstration provider.";
}
