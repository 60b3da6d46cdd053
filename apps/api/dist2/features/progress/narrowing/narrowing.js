export {};
//# sourceMappingURL=narrowing.js.map