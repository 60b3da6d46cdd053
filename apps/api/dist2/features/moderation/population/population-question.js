export {};
//# sourceMappingURL=population-question.js.map