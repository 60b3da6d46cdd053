/** The forecast of a request whose document is not known yet. */
export const noForecast = () => ({ expected: null, sent: 0 });
//# sourceMappingURL=forecast.js.map