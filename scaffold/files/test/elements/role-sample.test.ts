import { expect } from 'chai';
import type { RoleSample } from '../../src/elements/role-sample/role-sample.js';
import { allText, cleanUp, inside, shown, shownOwn, own, textOf } from './fixture.js';

describe('<role-sample>', () => {
  afterEach(cleanUp);

  it('shows the pay of a bundled role, with its source', async () => {
    const element = await shown<RoleSample>('<role-sample slug="cto" lang="en"></role-sample>');
    expect(textOf(inside(element, '[part~="salary"]'))).to.include('¥6M–¥30M or more');
    expect(textOf(inside(element, '[part~="source"]'))).to.include('Starful');
  });

  it('shows a site’s own role', async () => {
    const element = await shownOwn<RoleSample>('<role-sample></role-sample>', own({ name: '点灯夫' }));
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('点灯夫');
    expect(textOf(inside(element, '[part~="salary"]'))).to.include('400〜600万円');
  });

  it('says that a role has no figures', async () => {
    const element = await shown<RoleSample>('<role-sample slug="cpo"></role-sample>');
    expect(allText(element)).to.include('データなし');
  });
});
