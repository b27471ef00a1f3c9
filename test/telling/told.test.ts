import { expect } from 'chai';
import { registered } from '../../src/catalogue/registered.js';
import { RoleError } from '../../src/catalogue/role-error.js';
import { tellPay } from '../../src/salary/tell-pay.js';
import { loadToldPay } from '../../src/salary/told-pay.js';
import { role, series } from './fixture.js';

const options = { language: 'ja', period: 'year', benchmark: '' } as const;
const cto = { slug: 'cto', src: '', roleData: undefined };
const unexpected = () => expect.fail('There is such a benchmark.');

describe('Pay that was told when the library was built', () => {
  afterEach(() => registered.clear());

  it('is there for a bundled role, in both languages', async () => {
    expect((await loadToldPay('cto', 'ja'))?.view.title).to.equal('CTO（最高技術責任者）の年収');
    expect((await loadToldPay('cto', 'en'))?.view.title).to.equal('Chief Technology Officer (CTO) salary');
  });

  it('is found whatever the case and the hyphens', async () => {
    expect((await loadToldPay('Engineering-Manager', 'ja'))?.role.slug).to.equal('engineering_manager');
  });

  for (const slug of ['cto', 'project_manager', 'cpo']) {
    it(`is what would be told in the page (${slug})`, async () => {
      const there = await loadToldPay(slug, 'ja');
      const here = await tellPay({ ...cto, slug }, options, unexpected);
      expect(there?.view).to.deep.equal(JSON.parse(JSON.stringify(here.view)));
    });
  }

  for (const slug of ['no_such_role', 'constructor', '', '../en/cto']) {
    it(`is not there for ${JSON.stringify(slug)}`, async () => {
      expect(await loadToldPay(slug, 'ja')).to.equal(undefined);
    });
  }

  it('gives way to a site’s own role', async () => {
    registered.set('cto', { ...role(series()), slug: 'CTO' });
    expect(await loadToldPay('cto', 'ja')).to.equal(undefined);
  });
});

describe('Pay that is told in the page', () => {
  it('is in the language and per the period that the page asks for', async () => {
    const { view } = await tellPay(cto, { language: 'en', period: 'month', benchmark: '' }, unexpected);
    expect(view.groups[0]?.rows[0]?.amount).to.equal('¥500K–¥833K');
  });

  it('has the line to compare with that the page asks for', async () => {
    const { view } = await tellPay(cto, { ...options, benchmark: 'software-developer' }, unexpected);
    expect(view.benchmark?.label).to.equal('ソフトウェア作成者の平均（公的統計・2025年）');
  });

  for (const id of ['no-such-occupation', 'constructor']) {
    it(`is told without a line, and the page hears of it, where there is no occupation ${id}`, async () => {
      let calls = 0;
      const { view } = await tellPay(cto, { ...options, benchmark: id }, () => (calls += 1));
      expect(view.benchmark).to.equal(undefined);
      expect(calls).to.equal(1);
    });
  }

  it('is of the page’s own data, after that was checked', async () => {
    const { view } = await tellPay({ ...cto, roleData: role(series()) }, options, unexpected);
    expect(view.title).to.equal('テスターの年収');
    const error = await tellPay({ ...cto, roleData: { slug: 'x' } }, options, unexpected).catch((reason) => reason);
    expect(error).to.be.instanceOf(RoleError).and.include({ reason: 'invalid' });
  });
});
