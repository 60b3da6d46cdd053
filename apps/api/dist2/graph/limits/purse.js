export {};
//# sourceMappingURL=purse.js.map