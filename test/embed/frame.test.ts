import { expect } from 'chai';

/** As a site embeds it: the built page, and beside it the built script for its host. */
const folder = new URL('../../cdn/', import.meta.url).href;

describe('A frame', () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    await import(`${folder}frame-host.js`);
    frame = document.createElement('iframe');
    frame.width = '680';
    frame.height = '100';
    frame.src = `${folder}frame.html?slug=cto&theme=dark&onload=x`;
  });

  afterEach(() => frame.remove());

  async function show(): Promise<void> {
    document.body.append(frame);
    await grown(100);
  }

  /** Resolves once the frame is taller than so many pixels. */
  async function grown(height: number): Promise<void> {
    while (frame.clientHeight <= height) await new Promise(requestAnimationFrame);
  }

  it('is as tall as what it shows, in the colour scheme that its address names', async () => {
    await show();
    const { documentElement, body } = frame.contentDocument!;
    expect(frame.clientHeight).to.equal(Math.ceil(body.getBoundingClientRect().height));
    expect(getComputedStyle(documentElement).colorScheme).to.equal('dark');
    expect(getComputedStyle(frame).colorScheme).to.equal('dark');
  });

  it('shows the tag with the attributes that it has', async () => {
    await show();
    const widget = frame.contentDocument!.querySelector('role-salary')!;
    expect(widget.getAttributeNames()).to.have.members(['slug', 'theme']);
    expect(widget.status).to.equal('ready');
  });

  it('grows when there is less width', async () => {
    await show();
    const before = frame.clientHeight;
    frame.width = '340';
    await grown(before);
  });

  it('needs no more than scripts of its sandbox', async () => {
    frame.sandbox.add('allow-scripts');
    await show();
    expect(frame.contentDocument).to.equal(null);
  });
});
