/** Why a test is skipped in a browser, by what the test needs. */
export const lacks = {
  chromium: { modulesInXhtml: 'Chromium runs no module scripts of XHTML documents' },
  firefox: {
    media: 'Puppeteer cannot make Firefox believe in paper or dark schemes',
    heap: 'WebDriver BiDi measures no heap',
    scopedRegistries: 'Firefox has no scoped registries',
    modulesAgain: 'Firefox remembers that a module did not arrive',
  },
  webkit: {
    media: 'WebDriver cannot make WebKit believe in paper or dark schemes',
    heap: 'WebDriver measures no heap',
    scopedRegistries: 'WebKit has no scoped registries',
    hiding: 'WebDriver puts no window behind another',
    ownHost: 'WebKit does not take the host of a sandboxed frame for its own, as the README says',
    modulesInXhtml: 'WebKit runs no module scripts of XHTML documents',
    strictErrors: 'WebKit runs modules that import one that threw, and takes descriptors that inherit a value',
    strictModules: 'WebKit lets modules pass ‘strict-dynamic’ whatever their nonce',
  },
};
