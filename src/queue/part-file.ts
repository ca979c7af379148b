import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { splitLines } from '../batch/lines.js';
import type { Failure, Outcome } from '../batch/task.js';
import { fileSink } from '../output/file-sink.js';
import type { Shard } from './manifest.js';

/** Inputs of a shard, counted from 0; `to` is the first that is not among them. */
export interface Range {
  readonly shard: string;
  readonly from: number;
  readonly to: number;
}

/** A line of a part: what became of an input, or of a release in it. */
export type PartLine =
  | Pick<Extract<Outcome, { kind: 'record' }>, 'path' | 'textSha256' | 'printed'>
  | Pick<Failure, 'path' | 'reason'>;

const NAME = /^(\d{6})-(\d{6})-(\d{6})\.ndjson$/;

const number = (value: number): string => String(value).padStart(6, '0');

/** What a range is called, in the queue and as a file. */
export const rangeName = ({ shard, from, to }: Range): string => `${shard}-${number(from)}-${number(to)}`;

const partFile = (folder: string, range: Range): string =>
  path.join(folder, 'parts', `${rangeName(range)}.ndjson`);

const lineFor = (outcome: Outcome): PartLine =>
  outcome.kind === 'failure'
    ? { path: outcome.path, reason: outcome.reason }
    : { path: outcome.path, textSha256: outcome.textSha256, printed: outcome.printed };

/** A part that is written to; it appears when it is complete. */
export interface PartWriter {
  write(outcomes: readonly Outcome[]): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

/** @throws the system's error where the part cannot be written */
export async function openPart(folder: string, range: Range): Promise<PartWriter> {
  const { write, close, discard } = await fileSink({ path: partFile(folder, range), found: null });
  return {
    write: (outcomes) => write(outcomes.map((outcome) => `${JSON.stringify(lineFor(outcome))}\n`).join('')),
    close,
    discard,
  };
}

/** Whether a range has its part. */
export const hasPart = (folder: string, range: Range): boolean => existsSync(partFile(folder, range));

/** The parts that are there, by shard. */
async function findParts(folder: string): Promise<ReadonlyMap<string, readonly Range[]>> {
  const parts = new Map<string, Range[]>();
  for (const name of await readdir(path.join(folder, 'parts'))) {
    const [, shard, from, to] = NAME.exec(name) ?? [];
    if (shard === undefined) continue;
    const range = { shard, from: Number(from), to: Number(to) };
    const others = parts.get(shard);
    if (others) others.push(range);
    else parts.set(shard, [range]);
  }
  return parts;
}

/** How far parts cover the inputs of all shards. */
export interface Cover {
  /** in the order of the inputs, none twice */
  readonly parts: readonly Range[];
  /** what no part covers */
  readonly missing: readonly Range[];
}

/** Covers one shard: where two parts begin at an input, the longer one counts; both say the same. */
function coverShard({ name, inputs }: Shard, parts: readonly Range[]): Cover {
  const longest = new Map<number, Range>();
  for (const part of parts) {
    const other = longest.get(part.from);
    if (!other || other.to < part.to) longest.set(part.from, part);
  }
  const begins = [...longest.keys()].sort((a, b) => a - b);
  const chosen: Range[] = [];
  const missing: Range[] = [];
  let at = 0;
  for (const begin of begins) {
    const part = longest.get(begin);
    if (!part || begin < at) continue;
    if (begin > at) missing.push({ shard: name, from: at, to: begin });
    chosen.push(part);
    at = part.to;
  }
  if (at < inputs) missing.push({ shard: name, from: at, to: inputs });
  return { parts: chosen, missing };
}

/** Finds out how far the parts in a folder cover its shards. */
export async function findCover(folder: string, shards: readonly Shard[]): Promise<Cover> {
  const parts = await findParts(folder);
  const covers = shards.map((shard) => coverShard(shard, parts.get(shard.name) ?? []));
  return {
    parts: covers.flatMap((cover) => cover.parts),
    missing: covers.flatMap((cover) => cover.missing),
  };
}

function lineOf(text: string): PartLine {
  // written by `openPart` of the same version, complete or not at all
  const line: PartLine = JSON.parse(text);
  return line;
}

/** What became of the inputs of a part, in their order. */
export async function* readPart(folder: string, range: Range): AsyncGenerator<PartLine> {
  const stream = createReadStream(partFile(folder, range));
  for await (const { text } of splitLines(stream, Number.POSITIVE_INFINITY))
    if (text !== null) yield lineOf(text);
}
