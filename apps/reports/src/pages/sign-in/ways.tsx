import type { WayIn } from "../../server/answer.js";

interface Props {
  readonly ways: readonly WayIn[];
  /** What each link carries along: where to go on to, or the invitation. */
  readonly query: Readonly<Record<string, string>>;
}

/** The identity services to choose from. Links and no forms: a form may not lead to another site. */
export function Ways({ ways, query }: Props) {
  return (
    <ul class="personas">
      {ways.map(({ name, label }) => (
        <li>
          <a href={`/sign-in/${name}?${new URLSearchParams(query).toString()}`} rel="nofollow">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
