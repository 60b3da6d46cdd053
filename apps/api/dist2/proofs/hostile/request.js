/** A question as an honest client wraps it. */
export const asked = (query, rest = {}) => ({
    body: JSON.stringify({ query, ...rest }),
});
/** The same part so many times. */
export const times = (count, part, between = " ") => Array.from({ length: count }, (_, n) => part(n)).join(between);
//# sourceMappingURL=request.js.map