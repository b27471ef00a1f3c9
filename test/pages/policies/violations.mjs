/**
 * Violations are told to the document; the test's own script runs before any of the page's. The page's icon is what the
 * browser asks for, not the page.
 */
export const collectViolations = `
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    if (!blockedURI.endsWith('/favicon.ico')) violations.push([violatedDirective, blockedURI, sample].join(' '));
  });`;

/** What the page's policies forbade so far. */
export const violationsOf = (page) => page.evaluate(() => globalThis.violations);
