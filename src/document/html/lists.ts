import { attribute, type HtmlNode, isElement } from './dom.js';

const NO_MARK = /list-style(?:-type)?\s*:\s*none/i;
const STYLE_TYPE =
  /list-style(?:-type)?\s*:\s*(?:inside |outside )?(decimal|lower-alpha|upper-alpha|lower-latin|upper-latin|lower-roman|upper-roman|disc|circle|square)/i;

const letters = (count: number): string => {
  let rest = count;
  let mark = '';
  while (rest > 0) {
    mark = String.fromCharCode(97 + ((rest - 1) % 26)) + mark;
    rest = Math.floor((rest - 1) / 26);
  }
  return mark;
};

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const roman = (count: number): string => {
  let rest = count;
  let mark = '';
  for (const [value, digits] of ROMAN) for (; rest >= value; rest -= value) mark += digits;
  return mark;
};

const TYPES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: '1',
  disc: '•',
  circle: '•',
  square: '•',
};

/** A number as a list of this type prints it; letters and Roman numerals only where they go that far. */
function numeral(type: string, count: number): string {
  if (count < 1 || count > 3999) return String(count);
  if (type === 'a') return letters(count);
  if (type === 'A') return letters(count).toUpperCase();
  if (type === 'i') return roman(count);
  if (type === 'I') return roman(count).toUpperCase();
  return String(count);
}

const whole = (value: string): number | null => (/^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null);

/** Numbers the items of the lists of one page. */
export class ListMarks {
  readonly #next = new Map<HtmlNode, number>();

  /** The mark in front of an item, with the space behind it; empty where the list shows none. */
  markOf(item: HtmlNode): string {
    const list = item.parent && isElement(item.parent) ? item.parent : null;
    const style = `${attribute(item, 'style')};${list ? attribute(list, 'style') : ''}`;
    const ordered = list?.name === 'ol';
    const styled = TYPES[STYLE_TYPE.exec(style)?.[1]?.toLowerCase() ?? ''];
    const type = styled ?? (ordered ? attribute(list, 'type') || '1' : '•');
    const value = whole(attribute(item, 'value'));
    const number =
      value ?? (list && this.#next.get(list)) ?? whole(list ? attribute(list, 'start') : '') ?? 1;
    if (list) this.#next.set(list, number + 1);
    if (NO_MARK.test(style)) return '';
    return type === '•' || !/^[1aAiI]$/.test(type) ? '• ' : `${numeral(type, number)}. `;
  }
}
