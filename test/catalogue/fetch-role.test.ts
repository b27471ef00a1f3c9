import { expect } from 'chai';
import { fetchRole } from '../../src/catalogue/outside-data.js';
import { RoleError } from '../../src/catalogue/role-error.js';
import { changedRole, refusal, validRole } from './fixture.js';

const realFetch = window.fetch;
afterEach(() => (window.fetch = realFetch));

let addresses = 0;
/** An address that was never asked for. */
function fresh(path: string): string {
  return new URL(`${path}?${(addresses += 1)}`, location.origin).href;
}

function fixture(name: string): string {
  return fresh(`/test/catalogue/fixtures/${name}`);
}

/** Answers in place of the network, and keeps what was asked. */
function answer(respond: (count: number) => Response): { url: string; init: RequestInit | undefined }[] {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  window.fetch = async (url, init) => respond(asked.push({ url: String(url), init }));
  return asked;
}

function json(data: unknown): Response {
  return new Response(JSON.stringify(data));
}

describe('A role behind an address', () => {
  it('is that of a role’s file', async () => {
    expect((await fetchRole(fixture('tester.json'), 'tester')).name).to.equal('Tester by address');
  });

  it('needs no slug where the file is a role', async () => {
    expect((await fetchRole(fixture('tester.json'), '')).slug).to.equal('tester');
  });

  it('is found in a catalogue with whole roles, whatever the case and the hyphens', async () => {
    const role = await fetchRole(fixture('whole-roles.json'), 'Lead-Tester');
    expect(role.name).to.equal('Lead tester in a catalogue');
  });

  it('is fetched from the address in a catalogue, relative to the catalogue’s', async () => {
    expect((await fetchRole(fixture('addresses.json'), 'tester')).name).to.equal('Tester by address');
  });

  it('may be a data: address', async () => {
    const url = `data:application/json,${encodeURIComponent(JSON.stringify(validRole()))}`;
    expect(await fetchRole(url, 'tester')).to.deep.equal(validRole());
  });

  it('may be a blob: address', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(validRole())]));
    expect(await fetchRole(url, 'tester')).to.deep.equal(validRole());
  });

  it('may begin with a byte order mark', async () => {
    answer(() => new Response(`\uFEFF${JSON.stringify(validRole())}`));
    expect((await fetchRole(fresh('/bom.json'), '')).slug).to.equal('tester');
  });

  it('may arrive in parts that cut a letter in two', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(validRole()));
    const parts = Array.from(bytes, (byte) => Uint8Array.of(byte));
    answer(() => new Response(new Blob(parts).stream().pipeThrough(oneByteAtATime())));
    expect(await fetchRole(fresh('/parts.json'), '')).to.deep.equal(validRole());
  });
});

function oneByteAtATime(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(part, controller) {
      for (const byte of part) controller.enqueue(Uint8Array.of(byte));
    },
  });
}

describe('A role that is not behind the address', () => {
  it('is not found where the file is another role', async () => {
    const message = await refusal(() => fetchRole(fixture('tester.json'), 'cto'), 'not-found');
    expect(message).to.include('"cto"').and.include('"tester"');
  });

  for (const slug of ['cto', '', 'constructor']) {
    it(`is not found where the catalogue has none of the slug ${JSON.stringify(slug)}`, async () => {
      const message = await refusal(() => fetchRole(fixture('whole-roles.json'), slug), 'not-found');
      expect(message).to.include(`"${slug}"`).and.include('whole-roles.json');
    });
  }

  for (const catalogue of ['whole-roles.json', 'addresses.json']) {
    it(`is not found where ${catalogue} has another under its slug`, async () => {
      await refusal(() => fetchRole(fixture(catalogue), 'mislabelled'), 'not-found');
    });
  }

  it('is not found where the address in the catalogue leads nowhere', async () => {
    const message = await refusal(() => fetchRole(fixture('addresses.json'), 'missing'), 'not-found');
    expect(message).to.include('/faults/missing.json answered 404');
  });
});

describe('An address that does not answer as it should', () => {
  const faults = [
    ['missing.json', 'not-found', 'answered 404'],
    ['error.json', 'network', 'answered 503'],
    ['broken.json', 'invalid', 'is not JSON'],
    ['page.json', 'invalid', 'is not JSON'],
    ['huge.json', 'invalid', 'is larger than 5000000 bytes'],
  ] as const;
  for (const [file, reason, words] of faults) {
    it(`${file}: ${reason}, ${words}`, async () => {
      const url = fresh(`/faults/${file}`);
      expect(await refusal(() => fetchRole(url, 'cto'), reason)).to.include(`${url} ${words}`);
    });
  }

  for (const [status, reason] of [
    [410, 'not-found'],
    [401, 'network'],
    [500, 'network'],
  ] as const) {
    it(`${status}: ${reason}`, async () => {
      answer(() => new Response('', { status }));
      await refusal(() => fetchRole(fresh('/status.json'), 'cto'), reason);
    });
  }

  it('no answer at all: network', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await refusal(() => fetchRole(fresh('/silent.json'), 'cto'), 'network');
  });

  it('an answer that breaks off: network', async () => {
    answer(() => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('cut')) })));
    await refusal(() => fetchRole(fresh('/cut.json'), 'cto'), 'network');
  });

  it('an answer without end: invalid, as soon as it is too large', async () => {
    const part = new TextEncoder().encode(' '.repeat(1_000_000));
    answer(() => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(part) })));
    expect(await refusal(() => fetchRole(fresh('/endless.json'), 'cto'), 'invalid')).to.include('is larger than');
  });

  it('exactly 5 MB is still read', async () => {
    const role = JSON.stringify(validRole());
    const size = new TextEncoder().encode(role).byteLength;
    answer(() => new Response(role + ' '.repeat(5_000_000 - size)));
    expect((await fetchRole(fresh('/large.json'), '')).slug).to.equal('tester');
  });
});

describe('What an address gives is checked', () => {
  it('a role', async () => {
    answer(() => json(changedRole('salary[0].bands[0].low.value', '600')));
    const message = await refusal(() => fetchRole(fresh('/role.json'), 'tester'), 'invalid');
    expect(message).to.include('salary[0].bands[0].low.value: ');
  });

  for (const nothing of [null, 5, 'cto', [], {}]) {
    it(`${JSON.stringify(nothing)} is no role`, async () => {
      answer(() => json(nothing));
      await refusal(() => fetchRole(fresh('/nothing.json'), 'cto'), 'invalid');
    });
  }

  it('a role in a catalogue, with the place of the mistake', async () => {
    answer(() => json({ roles: { tester: changedRole('salary[0].bands[0].low.value', '600') } }));
    const message = await refusal(() => fetchRole(fresh('/roles.json'), 'tester'), 'invalid');
    expect(message).to.include('roles.tester.salary[0].bands[0].low.value: ');
  });

  it('a role behind an address in a catalogue', async () => {
    answer((count) => (count === 1 ? json({ roles: { tester: fresh('/tester.json') } }) : json({ slug: 'tester' })));
    expect(await refusal(() => fetchRole(fresh('/roles.json'), 'tester'), 'invalid')).to.include('name: ');
  });

  for (const key of ['constructor', 'prototype', '__proto__']) {
    it(`a role in a catalogue under the key ${key}`, async () => {
      const role = JSON.stringify(changedRole('salary[0].source.url', 'javascript:alert(1)'));
      answer(() => new Response(`{ "roles": { "${key}": ${role.replace('"tester"', `"${key}"`)} } }`));
      const outcome = await fetchRole(fresh('/keys.json'), key).catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(RoleError);
    });
  }

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd']) {
    it(`the address ${address} in a catalogue is not followed`, async () => {
      const asked = answer(() => json({ roles: { tester: address } }));
      await refusal(() => fetchRole(fresh('/roles.json'), 'tester'), 'invalid');
      expect(asked).to.have.length(1);
    });
  }

  it('an address in a catalogue that is none', async () => {
    await refusal(() => fetchRole(fixture('addresses.json'), 'unusable'), 'invalid');
  });
});

describe('Fetching', () => {
  it('happens once for 50 tags that ask for one address', async () => {
    const asked = answer(() => json(validRole()));
    const url = fresh('/tester.json');
    const roles = await Promise.all(Array.from({ length: 50 }, () => fetchRole(url, 'tester')));
    expect(roles.map(({ slug }) => slug)).to.deep.equal(Array.from({ length: 50 }, () => 'tester'));
    expect(asked.map((one) => one.url)).to.deep.equal([url]);
  });

  it('happens once for a catalogue and once for each role in it', async () => {
    const names = ['one', 'two'];
    const files = names.map((name) => fresh(`/${name}.json`));
    const replies = [
      json({ roles: { one: files[0], two: files[1] } }),
      ...names.map((slug) => json({ slug, name: slug })),
    ];
    const asked = answer((count) => replies[count - 1] ?? Response.error());
    const catalogue = fresh('/roles.json');
    for (const slug of [...names, ...names]) expect((await fetchRole(catalogue, slug)).slug).to.equal(slug);
    expect(asked.map(({ url }) => url)).to.deep.equal([catalogue, ...files]);
  });

  it('is tried anew after a failure', async () => {
    const asked = answer((count) => (count === 1 ? new Response('', { status: 503 }) : json(validRole())));
    const url = fresh('/tester.json');
    await refusal(() => fetchRole(url, 'tester'), 'network');
    expect((await fetchRole(url, 'tester')).slug).to.equal('tester');
    expect(asked).to.have.length(2);
  });

  it('sends no credentials to other origins', async () => {
    const asked = answer(() => json(validRole()));
    await fetchRole('https://other.example/tester.json', 'tester');
    expect(asked.map(({ url, init }) => [url, init?.credentials])).to.deep.equal([
      ['https://other.example/tester.json', 'same-origin'],
    ]);
  });
});
