/** Everything for which a plan does not advance; a code that the domain adds and this leaves out fails the type check. */
const codes = {
    "words-missing": true,
    "day-to-come": true,
    "before-the-last": true,
    "plan-without-targets": true,
    "too-many-plan-targets": true,
    "plan-has-no-target": true,
    "plan-closed": true,
    "plan-has-open-review": true,
    "plan-wants-outcome": true,
    "review-too-early": true,
    "review-too-late": true,
    "review-outside-school-days": true,
    "outcome-needs-reason": true,
};
export const planRefusals = Object.keys(codes);
//# sourceMappingURL=plan-refusals.js.map