/** The product's sign: three steps of a scale, the last one reached. Decoration beside the name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect class="mark-step" x="2" y="20" width="8" height="10" rx="1.5" />
      <rect class="mark-step" x="12" y="13" width="8" height="17" rx="1.5" />
      <rect class="mark-reached" x="22" y="2" width="8" height="28" rx="1.5" />
    </svg>
  );
}
