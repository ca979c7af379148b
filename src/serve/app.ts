import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Performer } from '../batch/perform.js';
import { InputError } from '../document/errors.js';
import { contentTypeOf, MEDIA_TYPES, taskOf } from './request.js';

export interface AppOptions {
  readonly perform: Performer;
  /** the page at `/` */
  readonly page: string;
  /** bytes of one request */
  readonly maxBytes: number;
  /** the names the server answers to; any where null */
  readonly hosts: ReadonlySet<string> | null;
}

/** The name in a `Host` header, without the port. */
const hostName = (header: string): string => header.replace(/:\d+$/, '').toLowerCase();

/** Whether a page of another site sends the request. */
const isForeign = (origin: string | undefined, host: string): boolean =>
  origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);

/**
 * The server as a function from requests to responses.
 *
 * - `GET /`: the page
 * - `POST /extract`: `text/plain` or `text/html` with `path`, `date` and `currency` in the query, or JSON, NDJSON,
 *   XML or bytes as the command reads them, with the same query. Answers `{"records": [...], "failures": [{"path", "reason"}]}`; 422 where
 *   there is no record, 400 for JSON that is none and for a wrong query, 413 for too much, 415 for another media type
 */
export function serveApp({ perform, page, maxBytes, hosts }: AppOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { frameAncestors: ["'none'"] },
      strictTransportSecurity: false,
    }),
  );
  // a name that somebody else's DNS leads here, or a page of another site, is not who this is for
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (hosts && !hosts.has(hostName(host))) return context.json({ error: 'is not served here' }, 421);
    if (isForeign(context.req.header('origin'), host))
      return context.json({ error: 'comes from another site' }, 403);
    return next();
  });
  app.get('/', (context) => context.html(page));
  app.post(
    '/extract',
    bodyLimit({
      maxSize: maxBytes,
      onError: (context) => context.json({ error: `is over the limit of ${maxBytes} bytes` }, 413),
    }),
    async (context) => {
      const coding = context.req.header('content-encoding') ?? 'identity';
      if (coding !== 'identity')
        return context.json({ error: `is encoded as ${coding}; send it as it is` }, 415);
      const { path = 'request', date, currency } = context.req.query();
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const task = taskOf(contentTypeOf(context.req.header('content-type')), bytes, { path, date, currency });
      if (!task) return context.json({ error: `is none of ${MEDIA_TYPES.join(', ')}` }, 415);
      const outcomes = await perform([task]);
      const printed = outcomes.flatMap((outcome) => (outcome.kind === 'record' ? [outcome.printed] : []));
      const failures = outcomes.flatMap((outcome) =>
        outcome.kind === 'failure' ? [{ path: outcome.path, reason: outcome.reason }] : [],
      );
      const body = `{"records":[${printed.join(',')}],"failures":${JSON.stringify(failures)}}\n`;
      return context.body(body, printed.length > 0 ? 200 : 422, {
        'content-type': 'application/json; charset=utf-8',
      });
    },
  );
  app.all('/extract', (context) => context.json({ error: 'is for POST' }, 405, { allow: 'POST' }));
  app.onError((error, context) => {
    if (error instanceof InputError) return context.json({ error: error.message }, 400);
    throw error;
  });
  app.notFound((context) => context.json({ error: 'is not here; POST /extract, GET /' }, 404));
  return app;
}
