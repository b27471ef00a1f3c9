import assert from 'node:assert/strict';
import { accessSync, constants, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
const forms = Object.fromEntries(
  readdirSync(`${root}/.github/ISSUE_TEMPLATE`)
    .filter((name) => name !== 'config.yml')
    .map((name) => [name, parse(read(`.github/ISSUE_TEMPLATE/${name}`))]),
);

describe('The workflow', () => {
  const workflow = parse(read('.github/workflows/ci.yml'));
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('runs .ci/run and nothing else', () => {
    assert.deepEqual(
      steps.flatMap(({ run }) => run ?? []),
      ['.ci/run'],
    );
    accessSync(`${root}/.ci/run`, constants.X_OK);
  });

  it('uses actions of a major version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    assert.ok(actions.length > 0);
    for (const action of actions) assert.match(action, /^[\w-]+\/[\w-]+@v\d+$/);
  });

  it('may read, and nothing else', () => {
    assert.deepEqual(workflow.permissions, { contents: 'read' });
    for (const job of jobs) assert.equal(job.permissions, undefined);
  });

  it('checks what is asked for to be merged, and only the newest of it', () => {
    assert.ok('pull_request' in workflow.on);
    assert.equal(workflow.concurrency['cancel-in-progress'], true);
  });
});

describe('The forms for issues', () => {
  it('are for wrong figures, bugs and features', () => {
    assert.deepEqual(Object.keys(forms).toSorted(), ['bug.yml', 'feature.yml', 'wrong-figure.yml']);
  });

  for (const [name, form] of Object.entries(forms)) {
    it(`${name} has a name, a description, and questions with ids of their own`, () => {
      assert.ok(form.name && form.description);
      const ids = form.body.map(({ id }) => id);
      assert.ok(ids.length > 0 && ids.every(Boolean));
      assert.equal(new Set(ids).size, ids.length);
      for (const { attributes } of form.body) assert.ok(attributes.label);
    });
  }

  it('take no wrong figure without its source', () => {
    const source = forms['wrong-figure.yml'].body.find(({ id }) => id === 'source');
    assert.equal(source.validations.required, true);
  });
});
