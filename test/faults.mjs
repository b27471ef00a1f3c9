// Answers that go wrong, for tests of what a page gets to see then.
const answers = {
  '/faults/missing.json': ({ response }) => void (response.status = 404),
  '/faults/broken.json': (context) => void (context.body = '{ "slug": "cto", '),
  '/faults/page.json': (context) => void (context.body = '<!doctype html><title>Sign in</title>'),
  '/faults/huge.json': (context) => void (context.body = `"${'x'.repeat(6_000_000)}"`),
  '/faults/error.json': ({ response }) => void (response.status = 503),
};

export function serveFaults(context, next) {
  const answer = answers[context.path];
  if (!answer) return next();
  context.status = 200;
  context.type = 'application/json';
  answer(context);
}
