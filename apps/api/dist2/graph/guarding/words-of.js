export {};
//# sourceMappingURL=words-of.js.map