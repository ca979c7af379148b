/** `<PAGE>` and `<PAGE> 2`, as EDGAR's texts set pages apart. */
const PAGE_TAG = /^<PAGE>\s{0,20}\d{0,4}$/i;
/** `-2-`, `- 2 -`, `Page 2 of 5`: the foot of a page. */
const PAGE_NUMBER = /^(?:[-–—]\s?\d{1,3}\s?[-–—]|page\s\d{1,3}(?:\s(?:of|\/)\s\d{1,3})?)$/i;
/** `-more-`, `(more)`: the text goes on with the next page. */
const MORE = /^(?:[-–—]{1,2}\s?more\s?[-–—]{1,2}|\(\s?(?:more|continued)\s?\))$/i;
const BARE_NUMBER = /^\d{1,3}$/;
const LONGEST_MARK = 24;

/** Whether a line, without the white space around it, sets pages apart and says nothing. */
export const isPageMark = (line: string): boolean =>
  line.length <= LONGEST_MARK && (PAGE_TAG.test(line) || PAGE_NUMBER.test(line) || MORE.test(line));

/** Whether a line is `<PAGE>`, next to which a bare number is the page's. */
export const isPageTag = (line: string): boolean => line.length <= LONGEST_MARK && PAGE_TAG.test(line);

/** Whether a line is nothing but a number, as at the foot of a page. */
export const isBareNumber = (line: string): boolean => BARE_NUMBER.test(line);
