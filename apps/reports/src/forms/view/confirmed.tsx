import type { ComponentChildren } from "preact";

interface Props {
  /** What opens the form, e.g. "Withdraw this observation". */
  readonly opens: string;
  /** What will be lost. */
  readonly loses: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A form that takes something away: opened first, told what is lost, and sent then. */
export function Confirmed({ opens, loses, isOpen, children }: Props) {
  return (
    <details class="confirmed" open={isOpen}>
      <summary>{opens}</summary>
      <p>{loses}</p>
      {children}
    </details>
  );
}
