import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What can be done next. */
  readonly action?: { readonly href: string; readonly label: string } | undefined;
}

/** Said in place of a page's content: what is the case, and what to do. */
export function State({ title, children, action }: Props) {
  return (
    <section class="state" aria-labelledby="state-heading">
      <h2 id="state-heading">{title}</h2>
      {children}
      {action ? (
        <p>
          <a class="button" href={action.href}>
            {action.label}
          </a>
        </p>
      ) : null}
    </section>
  );
}
