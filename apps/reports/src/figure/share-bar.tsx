/**
 * A share as a bar beside the words that say it: decoration.
 *
 * @param percent 0–100
 */
export function ShareBar({ percent }: { percent: number }) {
  return (
    <svg
      class="share-bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      width="100"
      height="6"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="share-bar-all" width="100" height="6" />
      <rect class="share-bar-part" width={String(Math.round(10 * percent) / 10)} height="6" />
    </svg>
  );
}
