import { expect } from 'chai';
import { registerRoles } from '../../src/catalogue/catalogue.js';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import { named, series } from '../salary/fixture.js';
import { allText, cleanUp, fixture, frame, next, settled, shown, type Widget } from './fixture.js';

describe('A role that the page registers after a tag asked for it', () => {
  afterEach(cleanUp);

  for (const tag of ['role-salary', 'role-card', 'role-path', 'role-sources']) {
    it(`comes on screen in <${tag}>`, async () => {
      const slug = `late-${tag}`;
      const element = fixture<Widget>(`<${tag} slug="${slug}"></${tag}>`);
      expect((await settled(element)).type).to.equal('role-error');
      const loaded = next(element, 'role-load');
      await registerRoles([named(slug.replaceAll('-', '_'), series())]);
      expect((await loaded).slug).to.equal(slug.replaceAll('-', '_'));
      expect(element.status).to.equal('ready');
    });
  }

  it('joins the others of a comparison, and is announced', async () => {
    const element = await shown<RoleComparison>('<role-comparison slugs="cto late_compared"></role-comparison>');
    const loaded = next(element, 'role-load');
    await registerRoles([named('late_compared', series())]);
    expect((await loaded).slug).to.equal('late_compared');
  });

  it('brings a comparison of which there was none on screen', async () => {
    const element = fixture<RoleComparison>('<role-comparison slugs="late_one late_two"></role-comparison>');
    await settled(element);
    expect(element.status).to.equal('error');
    await registerRoles([named('late_two', series()), named('late_one', series())]);
    await next(element, 'role-load');
    expect(allText(element)).to.include('late_one').and.include('late_two');
  });

  it('leaves a tag alone that waits for another, or has moved on', async () => {
    const waiting = fixture<Widget>('<role-card slug="late_never"></role-card>');
    const moved = fixture<Widget>('<role-card slug="late_left"></role-card>');
    await Promise.all([settled(waiting), settled(moved)]);
    moved.setAttribute('slug', 'cto');
    await next(moved, 'role-load');
    const heard: string[] = [];
    for (const element of [waiting, moved]) {
      for (const type of ['role-load', 'role-error']) element.addEventListener(type, () => heard.push(type));
    }
    await registerRoles([named('late_left', series())]);
    await frame();
    expect(heard).to.deep.equal([]);
  });
});
