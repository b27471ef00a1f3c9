/** Violations are told to the document; the test's own script runs before any of the page's. */
export const collectViolations = `
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));`;

/** What the page's policies forbade so far. */
export const violationsOf = (page) => page.evaluate(() => globalThis.violations);
