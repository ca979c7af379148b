import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { isCurrencyCode } from '../money/currencies.js';
import { KINDS, type Kind } from '../record/kinds.js';
import { isIsoDay } from '../text/days.js';
import { type DateFromName, dateFromName } from './date-pattern.js';

/** A day. */
export function parseDay(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.');
  return value;
}

/** Where a day stands in the names of files. */
export function parsePattern(value: string): DateFromName {
  const pattern = dateFromName(value);
  if (!pattern) throw new InvalidArgumentError('It must have YYYY, MM and DD once each, such as YYYYMMDD.');
  return pattern;
}

/** The code of a currency. */
export function parseCurrency(value: string): string {
  const code = value.toUpperCase();
  if (!isCurrencyCode(code)) throw new InvalidArgumentError('It must be an ISO 4217 code, such as CAD.');
  return code;
}

/** Kinds, separated by commas. */
export function parseKinds(value: string): Kind[] {
  const names = value.split(',').map((name) => name.trim());
  const kinds = KINDS.filter((kind) => names.includes(kind));
  if (names.some((name) => !KINDS.some((kind) => kind === name)))
    throw new InvalidArgumentError(`It must be a list of these: ${KINDS.join(',')}.`);
  return kinds;
}

/** A whole number from 1. */
export function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return count;
}

/** Threads beyond that only take memory. */
const MAX_JOBS = 4 * availableParallelism();

/** A number of worker threads. */
export const parseJobs = (value: string): number => Math.min(parseCount(value), MAX_JOBS);

/** Seconds, up to a day. */
export function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= 86_400))
    throw new InvalidArgumentError('It must be a number of seconds above 0.');
  return seconds;
}

const SIZE = /^(\d+(?:\.\d+)?)\s*(|k|kb|m|mb|g|gb)$/i;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** A number of bytes, with or without a unit. */
export function parseSize(value: string): number {
  const [, number, unit = ''] = SIZE.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * UNITS[unit.slice(0, 1).toLowerCase()]!);
  if (!(bytes >= 1))
    throw new InvalidArgumentError('It must be a number of bytes, such as 500000, 500k or 20M.');
  return bytes;
}
