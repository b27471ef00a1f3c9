import { expect } from 'chai';
import bundled from '../../src/catalogue/bundled/names.js';
import { comparableRoles } from '../../src/telling/comparable-roles.js';
import { named, series } from '../salary/fixture.js';

const slugsOf = async (request: Parameters<typeof comparableRoles>[0]) =>
  (await comparableRoles(request)).names.map(({ slug }) => slug);

const addressOf = (data: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));

describe('The roles that a comparison can take', () => {
  it('are those at hand', async () => {
    expect(await slugsOf({ src: '', roleData: undefined }))
      .to.have.length(bundled.length)
      .and.include('cto');
  });

  it('are the page’s own and those at hand, each once', async () => {
    const own = [named('Baker', series()), { ...named('CTO', series()), name: '当社のCTO' }, { slug: 'broken' }];
    const { names: roles } = await comparableRoles({ src: '', roleData: own });
    expect(roles.map(({ slug }) => slug).slice(0, 2)).to.deep.equal(['baker', 'cto']);
    expect(roles.filter(({ slug }) => slug === 'cto')).to.have.length(1);
    expect(roles.find(({ slug }) => slug === 'cto')?.name).to.equal('当社のCTO');
    expect(roles).to.have.length(bundled.length + 1);
  });

  it('are those of the page’s catalogue and no others', async () => {
    const src = addressOf({ roles: { baker: named('Baker', series()), cook: 'cook.json' } });
    expect(await slugsOf({ src, roleData: undefined })).to.deep.equal(['baker', 'cook']);
  });

  it('is the one role behind an address', async () => {
    expect(await slugsOf({ src: addressOf(named('Baker', series())), roleData: undefined })).to.deep.equal(['baker']);
  });
});
