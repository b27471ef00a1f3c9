import { expect } from 'chai';
import { mostRoles, ownRole, roleList } from '../../src/catalogue/role-list.js';

const own = [
  { slug: 'Ferry-Pilot', name: 'Ferry pilot' },
  { slug: 'cto', name: 'Own CTO' },
];

describe('The roles that a list names', () => {
  const lists = [
    'cto em cpo',
    'cto,em,cpo',
    'cto, em, cpo',
    'cto、em、cpo',
    '  cto\n\tem , cpo,, ',
    'cto　em　cpo',
    ',cto em、,cpo、',
  ];
  for (const list of lists) {
    it(`are apart by spaces or commas: ${JSON.stringify(list)}`, () => {
      expect(roleList(list, undefined)).to.deep.equal({ slugs: ['cto', 'em', 'cpo'], twice: [], leftOut: [] });
    });
  }

  it('are as they were written', () => {
    expect(roleList('Engineering-Manager CTO', undefined).slugs).to.deep.equal(['Engineering-Manager', 'CTO']);
  });

  for (const list of ['', ' ', ' , 、']) {
    it(`are none in ${JSON.stringify(list)}`, () => {
      expect(roleList(list, undefined)).to.deep.equal({ slugs: [], twice: [], leftOut: [] });
    });
  }
});

describe('A role that a list names twice', () => {
  it('is there once, where it was first, and is told of once', () => {
    expect(roleList('em cto em cpo em', undefined)).to.deep.equal({
      slugs: ['em', 'cto', 'cpo'],
      twice: ['em'],
      leftOut: [],
    });
  });

  it('is the same whatever the case and the hyphens', () => {
    expect(roleList('Engineering-Manager cto engineering_manager CTO', undefined)).to.deep.equal({
      slugs: ['Engineering-Manager', 'cto'],
      twice: ['Engineering-Manager', 'cto'],
      leftOut: [],
    });
  });

  it('does not take the place of another', () => {
    expect(roleList('a a a b c d e f g h', undefined)).to.deep.equal({
      slugs: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      twice: ['a'],
      leftOut: [],
    });
  });
});

describe('Roles beyond what can be compared', () => {
  it('are left out, and told of', () => {
    expect(mostRoles).to.equal(8);
    expect(roleList('a b c d e f g h i j', undefined)).to.deep.equal({
      slugs: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      twice: [],
      leftOut: ['i', 'j'],
    });
  });

  it('are told of once, and also that they are there twice', () => {
    const { leftOut, twice } = roleList('a b c d e f g h i i', undefined);
    expect([leftOut, twice]).to.deep.equal([['i'], ['i']]);
  });
});

describe('A page’s own roles', () => {
  it('are all meant where the list is empty', () => {
    for (const list of ['', ' , ']) {
      expect(roleList(list, own)).to.deep.equal({ slugs: ['Ferry-Pilot', 'cto'], twice: [], leftOut: [] });
    }
  });

  it('are not meant where the list names others', () => {
    expect(roleList('em', own).slugs).to.deep.equal(['em']);
  });

  it('are counted like those of a list', () => {
    const many = [...'abcdefghi', 'A'].map((slug) => ({ slug }));
    expect(roleList('', many)).to.deep.equal({ slugs: [...'abcdefgh'], twice: ['a'], leftOut: ['i'] });
  });

  for (const none of [undefined, null, {}, { slug: 'cto' }, 'cto', 5, []]) {
    it(`are none in ${JSON.stringify(none)}`, () => {
      expect(roleList('', none)).to.deep.equal({ slugs: [], twice: [], leftOut: [] });
      expect(ownRole(none, 'cto')).to.equal(undefined);
    });
  }

  it('are found by their slugs, whatever the case and the hyphens', () => {
    expect(ownRole(own, 'cto')).to.equal(own[1]);
    expect(ownRole(own, 'CTO')).to.equal(own[1]);
    expect(ownRole(own, 'ferry_pilot')).to.equal(own[0]);
    expect(ownRole(own, 'em')).to.equal(undefined);
  });

  it('are found among what is no role', () => {
    expect(ownRole([null, 5, 'cto', [], {}, own[1]], 'cto')).to.equal(own[1]);
  });

  it('are there with their mistakes, which others find', () => {
    const wrong = { slug: 'tester', name: 5 };
    expect(ownRole([wrong], 'tester')).to.equal(wrong);
    expect(roleList('', [wrong]).slugs).to.deep.equal(['tester']);
  });
});
