import { Chart } from 'chart.js';
import { expect } from 'chai';
import { cleanUp, drawn, fixture, inside, next, settled, shown, textOf, until } from './fixture.js';

const charts = () => Object.keys(Chart.instances).length;
const box = (element: HTMLElement) => inside(element, '[part~="chart"]');

describe('The chart of <role-salary>', () => {
  afterEach(cleanUp);

  it('covers the table’s box, and takes the bars’ place', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    const canvas = inside(element, 'canvas').getBoundingClientRect();
    const { top, height } = box(element).getBoundingClientRect();
    expect(canvas.top).to.be.closeTo(top, 1);
    expect(canvas.height).to.be.closeTo(height, 1);
    expect(getComputedStyle(inside(element, '.bar')).visibility).to.equal('hidden');
  });

  it('is for the eye only: the table stays for everyone else', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    expect(inside(element, 'canvas').ariaHidden).to.equal('true');
    expect(textOf(inside(element, 'table'))).to.contain('1,500〜3,000万円以上');
  });

  it('is not drawn before it comes near', async () => {
    const place = fixture('<div><div></div><role-salary slug="cto"></role-salary></div>');
    (place.firstElementChild as HTMLElement).style.height = '5000px';
    const element = place.querySelector('role-salary')!;
    await settled(element);
    await element.updateComplete;
    expect(box(element).hasAttribute('drawn')).to.equal(false);
    element.scrollIntoView();
    await until(() => box(element).hasAttribute('drawn'));
    scrollTo(0, 0);
  });

  it('is drawn at once where loading is eager', async () => {
    const place = fixture('<div><div></div><role-salary slug="cto" loading="eager"></role-salary></div>');
    (place.firstElementChild as HTMLElement).style.height = '5000px';
    const element = place.querySelector('role-salary')!;
    await settled(element);
    await until(() => box(element).hasAttribute('drawn'));
    expect(scrollY).to.equal(0);
  });

  it('is gone after twenty rounds off and on the page, and there again', async () => {
    const before = charts();
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    const place = element.parentElement!;
    for (let round = 0; round < 20; round += 1) {
      element.remove();
      expect(charts()).to.equal(before);
      place.append(element);
      await until(() => box(element).hasAttribute('drawn'));
      expect(charts()).to.equal(before + 1);
    }
    element.remove();
    expect(charts()).to.equal(before);
  });

  it('leaves nothing behind when its element goes before its code has come', async () => {
    const before = charts();
    const element = await shown('<role-salary slug="cto" loading="eager"></role-salary>');
    element.remove();
    await import('../../src/elements/pay-chart/pay-chart.js');
    await element.updateComplete;
    expect(charts()).to.equal(before);
  });

  it('waits in a hidden place, and is drawn when that is shown', async () => {
    const place = fixture('<div hidden><role-salary slug="cto" loading="eager"></role-salary></div>');
    const element = place.querySelector('role-salary')!;
    await settled(element);
    await import('../../src/elements/pay-chart/pay-chart.js');
    await element.updateComplete;
    expect(box(element).hasAttribute('drawn')).to.equal(false);
    place.hidden = false;
    await until(() => box(element).hasAttribute('drawn'));
    place.hidden = true;
    await until(() => !box(element).hasAttribute('drawn'));
    expect(inside(element, 'table')).to.be.instanceOf(HTMLTableElement);
  });

  it('stays where it is when its widget tells something else', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    const canvas = inside(element, 'canvas');
    const before = (canvas as HTMLCanvasElement).toDataURL();
    element.period = 'month';
    await until(() => (canvas as HTMLCanvasElement).toDataURL() !== before);
    expect(canvas.parentElement).to.equal(box(element));
  });

  it('follows its box, wider and narrower', async () => {
    const place = fixture('<div><role-salary slug="cto"></role-salary></div>');
    const element = place.querySelector('role-salary')!;
    await settled(element);
    await until(() => box(element).hasAttribute('drawn'));
    const fits = () => {
      const canvas = inside(element, 'canvas') as HTMLCanvasElement;
      return (
        canvas.width === Math.round(canvas.offsetWidth * devicePixelRatio) && canvas.offsetWidth < place.offsetWidth
      );
    };
    for (const width of ['320px', '700px', '280px']) {
      place.style.width = width;
      await until(fits);
    }
    expect(place.scrollWidth).to.equal(280);
  });

  it('takes its colours from the page at once', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    element.style.setProperty('--role-senior', 'rgb(200, 0, 0)');
    await until(() => isPainted(element, [200, 0, 0]));
    element.style.setProperty('--role-senior', 'rgb(0, 150, 0)');
    await until(() => isPainted(element, [0, 150, 0]));
    expect(isPainted(element, [200, 0, 0])).to.equal(false);
  });

  it('stays away where there is no canvas: the table stays, and role-error says chart', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const element = fixture('<role-salary slug="cto" loading="eager"></role-salary>');
      const told = next(element, 'role-error');
      await settled(element);
      expect(await told).to.have.property('reason', 'chart');
      expect(getComputedStyle(inside(element, '.bar')).visibility).to.equal('visible');
      expect(element.status).to.equal('ready');
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });
});

/** Whether any dot of the canvas has this colour. */
function isPainted(element: HTMLElement, [red, green, blue]: number[]): boolean {
  const canvas = inside(element, 'canvas') as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) return true;
  }
  return false;
}
