import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { openPool } from '../batch/pool.js';
import { PLAIN_SETTINGS } from '../batch/task.js';
import { serveApp } from './app.js';

export interface ServeOptions {
  readonly host: string;
  /** 0 for one that is free */
  readonly port: number;
  readonly jobs: number;
  readonly timeout: number;
  readonly maxBytes: number;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Milliseconds in which a request has to be there whole. */
const REQUEST_TIMEOUT = 30_000;

/**
 * Serves until the signal aborts. Releases are read in worker threads, so that one that takes long holds up no
 * other; none of them is kept.
 *
 * @param onListening is told the address
 * @throws the system's error where the address cannot be listened on
 */
export async function serve(
  options: ServeOptions,
  signal: AbortSignal,
  onListening: (address: string) => void,
): Promise<void> {
  const { host, port, jobs, maxBytes, timeout } = options;
  const page = readFileSync(new URL('./page/serve.html', import.meta.url), 'utf8');
  const settings = { ...PLAIN_SETTINGS, withText: true, maxBytes, timeout };
  const pool = openPool(new URL('./worker.js', import.meta.url), jobs, settings);
  const hosts = LOOPBACK.has(host) ? LOOPBACK : null;
  const { fetch } = serveApp({ perform: pool.perform, page, maxBytes, hosts });
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, getRequestListener(fetch));
  try {
    server.listen(port, host);
    await once(server, 'listening');
    const address = server.address();
    const listening = typeof address === 'object' && address ? address.port : port;
    onListening(`http://${host.includes(':') ? `[${host}]` : host}:${listening}/`);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    server.close();
    server.closeAllConnections();
    await pool.close();
  }
}
