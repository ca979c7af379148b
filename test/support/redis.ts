import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** A Redis server on loopback that writes each command to its log before it answers. */
export interface Redis {
  readonly url: string;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
  /** Starts it again with what its log holds. */
  start(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a server whose data stand in a folder. */
export async function startRedis(folder: string): Promise<Redis> {
  const port = await freePort();
  let server: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const started = spawn(
      'redis-server',
      ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''].concat([
        '--appendonly',
        'yes',
        '--appendfsync',
        'always',
      ]),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    server = started;
    let said = '';
    started.stdout.on('data', (data) => {
      said += data;
    });
    while (!said.includes('Ready to accept connections')) {
      if (started.exitCode !== null) throw new Error(`redis-server: ${said}`);
      await after(20);
    }
  };
  const kill = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, kill, start };
}
