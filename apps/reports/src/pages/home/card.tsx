import type { ComponentChildren } from "preact";

interface CardProps {
  readonly figure: string;
  readonly label: string;
  readonly href: string | null;
  readonly link?: string;
  readonly children: ComponentChildren;
}

/** One thing to do: a figure, what it counts, the first few, and the way to all of them. */
export function Card({ figure, label, href, link, children }: CardProps) {
  return (
    <article class="card">
      <h3>
        <span class="card-figure">{figure}</span> <span class="card-label">{label}</span>
      </h3>
      {children}
      {href ? (
        <p class="card-more">
          <a href={href}>{link}</a>
        </p>
      ) : null}
    </article>
  );
}
