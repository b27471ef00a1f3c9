import { expect } from 'chai';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import { type Widget, allInside, cleanUp, drawn, fixture, inside, next, settled, shown, until } from './fixture.js';

interface Declaration {
  tagName?: string;
  slots: { name: string }[];
  cssParts: { name: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** Widgets that together show everything that a tag can show. */
const shows: Record<string, () => Promise<Widget[]>> = {
  'role-card': async () => [await shown('<role-card slug="cto"></role-card>'), await failed('role-card')],
  'role-comparison': async () => [
    await withMenu(await drawn('<role-comparison slugs="cto ciso cto" editable></role-comparison>')),
    await failed('role-comparison'),
  ],
  'role-path': async () => [await shown('<role-path slug="cto"></role-path>'), await failed('role-path')],
  'role-salary': async () => [
    await answered(
      await shown('<role-salary slug="cto" calculator benchmark="software-developer" view="table"></role-salary>'),
    ),
    await withMenu(await drawn('<role-salary slug="cto"></role-salary>')),
    await failed('role-salary'),
  ],
  'role-sources': async () => [
    await shown('<role-sources slug="project_manager"></role-sources>'),
    await shown('<role-sources slug="cto"></role-sources>'),
    await failed('role-sources'),
  ],
};

async function failed(tag: string): Promise<Widget> {
  const element = fixture<Widget>(`<${tag} slug="nobody" slugs="nobody nothing"></${tag}>`);
  await settled(element);
  return element;
}

async function withMenu<T extends Widget>(element: T): Promise<T> {
  inside(element, '[part~="menu"]').click();
  await until(() => allInside(element, '[part~="menu-items"]').length > 0);
  return element;
}

async function answered(element: RoleSalary): Promise<RoleSalary> {
  const answer = next(element, 'role-position');
  (inside(element, 'input[name="pay"]') as HTMLInputElement).value = '850';
  inside(element, '[part~="calculator"] button').click();
  await answer;
  await element.updateComplete;
  return element;
}

const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name).toSorted();

const namesIn = (widgets: Widget[], selector: string, read: (element: Element) => Iterable<string>) =>
  [...new Set(widgets.flatMap((widget) => allInside(widget, selector).flatMap((one) => [...read(one)])))].toSorted();

describe('The manifest', () => {
  let documented: Declaration[];

  before(async () => {
    const manifest: Manifest = await (await fetch('/dist/custom-elements.json')).json();
    documented = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  });
  afterEach(cleanUp);

  it('has the tags that these tests look at', () => {
    expect(documented.map(({ tagName }) => tagName).toSorted()).to.eql(Object.keys(shows));
  });

  for (const [tag, show] of Object.entries(shows)) {
    it(`names every part and every slot of <${tag}>, and no others`, async () => {
      const { cssParts, slots } = documented.find(({ tagName }) => tagName === tag)!;
      const widgets = await show();
      expect(namesIn(widgets, '[part]', (element) => element.part)).to.eql(namesOf(cssParts));
      expect(namesIn(widgets, 'slot', (element) => [(element as HTMLSlotElement).name])).to.eql(namesOf(slots));
    });
  }
});
