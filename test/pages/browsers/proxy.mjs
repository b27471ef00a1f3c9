// Between WebKit and the servers: does what its driver cannot.
import { createHash } from 'node:crypto';
import { createServer, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';

/**
 * A proxy that
 *
 * - tells `onRequest` every address that is asked for, of those over TLS the scheme alone, and refuses strangers;
 * - writes `script()` ahead of anything else into pages that may run scripts, those in frames too, and lets their
 *   policies allow it;
 * - knows when nothing has been under way for some time.
 */
export async function startProxy({ onRequest, script }) {
  const traffic = { underWay: 0, lastChange: 0 };
  const count = (change) => {
    traffic.underWay += change;
    traffic.lastChange = performance.now();
  };

  const server = createServer((incoming, outgoing) => {
    onRequest(incoming.url);
    count(1);
    outgoing.on('close', () => count(-1));
    if (new URL(incoming.url).hostname !== '127.0.0.1') return outgoing.writeHead(502).end();
    const { method, headers } = incoming;
    const forwarded = request(incoming.url, { method, headers });
    forwarded.on('error', () => outgoing.destroy());
    forwarded.on('response', (answer) => {
      const sent = takesScript(incoming, answer) ? sendPage(answer, outgoing, script()) : sendOn(answer, outgoing);
      sent.catch(() => outgoing.destroy());
    });
    return incoming.pipe(forwarded);
  });
  server.on('clientError', (_, socket) => {
    onRequest('https:');
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${server.address().port}`,
    async idle(time) {
      while (traffic.underWay > 0 || performance.now() - traffic.lastChange < time) await setTimeout(20);
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const policy = 'content-security-policy';

function takesScript(asked, { headers }) {
  const isNavigation = asked.headers.accept?.startsWith('text/html');
  return isNavigation && /html/.test(headers['content-type']) && !/\bsandbox\b/.test(headers[policy]);
}

function sendOn(answer, outgoing) {
  outgoing.writeHead(answer.statusCode, answer.headers);
  return pipeline(answer, outgoing);
}

/** The script stands behind whatever of `<html><head>` is written out. */
async function sendPage(answer, outgoing, script) {
  const start = /^(?:\s*<(?:[?]xml|!doctype|html|head)\b[^>]*>)*/i;
  const page = (await text(answer)).replace(start, (tags) => `${tags}<script>${script}</script>`);
  outgoing.writeHead(answer.statusCode, headersFor(page, script, answer.headers)).end(page);
}

/** The script stands before `<meta charset>`, and runs under policies that forbid others. */
function headersFor(page, script, headers) {
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  return {
    ...headers,
    'content-length': Buffer.byteLength(page),
    'content-type': `${headers['content-type'].split(';')[0]}; charset=utf-8`,
    ...(headers[policy] && { [policy]: headers[policy].replaceAll('script-src ', `script-src ${hash} `) }),
  };
}
