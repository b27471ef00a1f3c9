import { expect } from 'chai';
import { sampleView } from '../../src/salary/sample-view.js';
import { byLevel, named, telling } from './fixture.js';

describe('What <role-sample> says of a role', () => {
  it('is its pay from the lowest to the highest bound, and where that comes from', () => {
    const role = named('CTO', byLevel({ junior: { low: 7_000_000, high: 10_000_000 } }));
    const { title, headlines, sources, noPay } = sampleView(role, telling('en'));
    expect([title, noPay]).to.eql(['CTO', undefined]);
    expect(headlines.map(({ amount }) => amount)).to.eql(['¥7M–¥10M']);
    expect(sources).to.have.lengthOf(1);
  });

  it('is that there are no figures, where there are none', () => {
    const { headlines, noPay } = sampleView({ slug: 'cpo', name: 'CPO' }, telling('ja'));
    expect(headlines).to.eql([]);
    expect(noPay?.heading).to.equal(telling('ja').words.noData);
  });
});
