export {};
//# sourceMappingURL=reminder-rule.js.map