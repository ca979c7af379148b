import { InputError } from '../errors.js';
import { VOID } from './elements.js';

/** Deeper pages are not written by anybody, even with every paragraph left open. */
const MAX_DEPTH = 20_000;
/** Tags times the depth they stand at: what the parser's time grows with. About a second. */
const MAX_WORK = 1e9;
/** About half a gigabyte of parsed page. */
const MAX_ELEMENTS = 1_000_000;

/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: ['p'],
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['tr', 'td', 'th'],
    td: ['td', 'th', 'thead'],
    th: ['th'],
    tbody: ['thead', 'tbody'],
    tfoot: ['thead', 'tbody'],
    option: ['option'],
    ...Object.fromEntries('div table ul ol h1 h2 h3 h4 h5 h6 hr pre'.split(' ').map((name) => [name, ['p']])),
  }).map(([name, closed]) => [name, new Set(closed)]),
);

/** The open elements while tags are counted; closing one that is not open costs nothing. */
class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  get depth(): number {
    return this.#names.length;
  }

  #pop(): string {
    const name = this.#names.pop()!;
    this.#counts.set(name, this.#counts.get(name)! - 1);
    return name;
  }

  open(name: string): void {
    const implied = IMPLIED.get(name);
    while (implied && this.#names.length > 0 && implied.has(this.#names.at(-1)!)) this.#pop();
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }
}

const TAG_NAME = /[a-z][^\s/>]*/iy;

/**
 * Counts tags before the page is parsed, so that parsing stays bounded in time and memory.
 *
 * @throws InputError when the page is nested too deep or has too many elements
 */
export function checkNesting(html: string): void {
  const open = new OpenElements();
  let elements = 0;
  let work = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2);
      if (end < 0) return;
      at = end;
      continue;
    }
    const closes = html[at + 1] === '/';
    TAG_NAME.lastIndex = at + (closes ? 2 : 1);
    const name = TAG_NAME.exec(html)?.[0].toLowerCase();
    at++;
    if (name === undefined) continue;
    at += name.length;
    work += open.depth;
    if (work > MAX_WORK) throw new InputError('HTML with too many elements left open: not read');
    if (VOID.has(name)) {
      elements++;
      continue;
    }
    if (closes) {
      open.close(name);
      continue;
    }
    elements++;
    open.open(name);
    if (open.depth > MAX_DEPTH)
      throw new InputError(`HTML nested more than ${MAX_DEPTH} elements deep: not read`);
    if (elements > MAX_ELEMENTS)
      throw new InputError(`HTML with more than ${MAX_ELEMENTS} elements: not read`);
    if (!RAW.has(name)) continue;
    const end = new RegExp(`</${name}`, 'gi');
    end.lastIndex = at;
    const match = end.exec(html);
    if (!match) return;
    at = match.index;
  }
}
