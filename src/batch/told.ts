import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../document/decode.js';
import { InputError } from '../document/errors.js';
import { webAddress } from '../document/web-address.js';
import { isCurrencyCode } from '../money/currencies.js';
import { isIsoDay } from '../text/days.js';

/** What the caller knows of a file beside its content. */
export interface Told {
  /** the release date, YYYY-MM-DD */
  readonly date: string | null;
  /** where it stands on the web */
  readonly url: string | null;
  /** what a bare `$` means, ISO 4217 */
  readonly currency: string | null;
}

/** What an index tells of files. */
export interface Index {
  readonly tellOf: (file: string) => Told | null;
  /** The files it names that were never asked for. */
  readonly unused: () => readonly string[];
}

/** What stands between the columns: spreadsheets of many countries write semicolons. */
const delimiterOf = (header: string): string =>
  [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';

const COLUMNS: ReadonlySet<string> = new Set(['path', 'date', 'url', 'currency']);

type Line = Readonly<Record<string, string>>;

/** What is wrong with a line, or null. */
function problemOf({ path: file, date, url, currency }: Line): string | null {
  if (!file) return 'has no path';
  if (date && !isIsoDay(date)) return `has no day YYYY-MM-DD for a date (${date})`;
  if (url && webAddress(url) === null) return `has no address of http for a url (${url})`;
  if (currency && !isCurrencyCode(currency.toUpperCase()))
    return `has no ISO 4217 code for a currency (${currency})`;
  return null;
}

/**
 * Reads an index of files: values separated by commas, semicolons or tabs, whose header names the columns `path` and any of `date`, `url`
 * and `currency`; others are left alone. A path is taken from the folder the command runs in, or else from that
 * of the index.
 *
 * @throws InputError where it is no such file; the system's error where it cannot be read
 */
export async function readIndex(file: string): Promise<Index> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const { text } = decode(await readFile(file));
  const header = text.slice(0, text.search(/[\r\n]|$/));
  let names: readonly string[] = [];
  let lines: Line[];
  try {
    lines = parse(text, {
      columns: (found: string[]) => {
        names = found;
        return found;
      },
      trim: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(header),
    });
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`is no table: ${error.message}`);
    throw error;
  }
  if (!names.includes('path')) throw new InputError('has no column named path');
  const again = names.find((name, index) => names.indexOf(name) < index && COLUMNS.has(name));
  if (again) throw new InputError(`has two columns named ${again}`);
  const byPlace = new Map<string, { readonly told: Told; readonly line: number }>();
  const rowOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const earlier = rowOf.get(path.normalize(line.path ?? ''));
    rowOf.set(path.normalize(line.path ?? ''), index + 1);
    const problem =
      problemOf(line) ??
      (earlier === undefined ? null : `tells of ${line.path} again, as row ${earlier} does`);
    if (problem) throw new InputError(`row ${index + 1} ${problem}`);
    const told = {
      date: line.date || null,
      url: webAddress(line.url),
      currency: line.currency?.toUpperCase() || null,
    };
    for (const place of [path.resolve(path.dirname(file), line.path!), path.resolve(line.path!)])
      byPlace.set(place, { told, line: index });
  }
  const used = new Set<number>();
  return {
    tellOf: (asked) => {
      const found = byPlace.get(path.resolve(asked));
      if (found) used.add(found.line);
      return found?.told ?? null;
    },
    unused: () => lines.filter((_, index) => !used.has(index)).map((line) => line.path!),
  };
}
