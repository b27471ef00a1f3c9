import { expect } from 'chai';
import type { RoleName } from '../../src/catalogue/catalogue.js';
import { type RelatedRole, namingOf, relatedRole } from '../../src/guide/related-roles.js';
import { telling } from '../salary/fixture.js';

const cto = { slug: 'CTO', name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'CTO' };
const manager = { slug: 'engineering-manager', name: { ja: '開発部長', en: 'Engineering Manager' } };
const designer = {
  slug: 'designer',
  name: { ja: 'デザイナー', en: 'Designer' },
  shortName: { ja: '設計者', en: 'Designer' },
};
const roles = new Map<string, RoleName>([
  ['cto', cto],
  ['engineering_manager', manager],
  ['designer', designer],
]);
const others = {
  tech_lead: { name: { ja: 'テックリード', en: 'Tech Lead' } },
  chief_technology_officer: { sameAs: 'cto' },
  head_of_engineering: { sameAs: 'Engineering-Manager' },
  dead_end: { sameAs: 'no_such_role' },
  designer: { sameAs: 'cto' },
  engineering_manager: { name: 'Another name' },
};
const naming = namingOf(roles, others);

function related(slug: string, language: 'ja' | 'en' = 'ja'): RelatedRole {
  return relatedRole(slug, naming, telling(language));
}

describe('What is known of a slug', () => {
  it('is the catalogue’s role, whatever the case and the hyphens', () => {
    for (const slug of ['cto', 'CTO', ' Cto ']) expect(naming(slug).known, slug).to.equal(cto);
    for (const slug of ['engineering_manager', 'Engineering-Manager'])
      expect(naming(slug).known, slug).to.equal(manager);
  });

  it('is the role that the catalogue has under another slug', () => {
    expect(naming('chief_technology_officer').known).to.equal(cto);
    expect(naming('Chief-Technology-Officer').known).to.equal(cto);
    expect(naming('head_of_engineering').known).to.equal(manager);
  });

  it('is the name alone of a role that the catalogue does not have', () => {
    for (const slug of ['tech_lead', 'Tech-Lead']) {
      expect(naming(slug)).to.deep.equal({ known: undefined, name: { ja: 'テックリード', en: 'Tech Lead' } });
    }
  });

  it('is the catalogue’s role even where the slug stands for another one too', () => {
    expect(naming('designer').known).to.equal(designer);
  });

  for (const slug of ['no_such_role', 'dead_end', 'constructor', '__proto__', 'toString', '']) {
    it(`is nothing, if nobody knows ${JSON.stringify(slug)}`, () => {
      expect(naming(slug)).to.deep.equal({ known: undefined, name: undefined });
    });
  }
});

describe('The name of a related role', () => {
  it('is that of the catalogue, with the short name where that is an abbreviation', () => {
    expect(related('cto')).to.deep.equal({ name: 'CTO（最高技術責任者）', slug: 'CTO' });
    expect(related('cto', 'en')).to.deep.equal({ name: 'Chief Technology Officer (CTO)', slug: 'CTO' });
    expect(related('designer').name).to.equal('デザイナー');
    expect(related('engineering_manager').name).to.equal('開発部長');
  });

  it('comes with the slug that the catalogue has for it, whatever it was called', () => {
    expect(related('chief-technology-officer').slug).to.equal('CTO');
    expect(related('Engineering_Manager')).to.deep.equal({ name: '開発部長', slug: 'engineering-manager' });
  });

  it('is that of the other roles, without a slug, where the catalogue does not have it', () => {
    expect(related('tech_lead')).to.deep.equal({ name: 'テックリード' });
    expect(related('tech-lead', 'en')).to.deep.equal({ name: 'Tech Lead' });
  });

  it('is the slug in words where nobody knows it', () => {
    expect(related('solar-panel_installer')).to.deep.equal({ name: 'solar panel installer' });
    expect(related('dead_end')).to.deep.equal({ name: 'dead end' });
    expect(related('constructor')).to.deep.equal({ name: 'constructor' });
  });
});
