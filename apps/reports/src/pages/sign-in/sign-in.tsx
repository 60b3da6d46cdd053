import { Footer } from "../../frame/footer.js";
import type { Persona } from "../../server/answer.js";
import { PlainHeader } from "../../states/refused.js";

interface Props {
  readonly personas: readonly Persona[];
  /** Where to go afterwards: a path of this app. */
  readonly next: string;
}

/** The way in: on a demonstration, a choice of invented people by provider. */
export function SignIn({ personas, next }: Props) {
  const providers = [...new Set(personas.map(({ provider }) => provider))];
  return (
    <>
      <PlainHeader />
      <main id="main" class="main sign-in" tabIndex={-1}>
        <div class="page-head">
          <h1>Sign in</h1>
          <p class="question">
            {personas.length > 0
              ? "Choose who to look around as. Everyone here is invented, and each role sees what it would see at work."
              : "Nobody can be signed in here yet: this installation holds no demonstration provider."}
          </p>
        </div>
        {personas.length === 0 ? (
          <p>Whoever looks after the installation finds in the README how to load one.</p>
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
