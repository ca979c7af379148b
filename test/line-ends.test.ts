import { describe, expect, it } from 'vitest';
import { joinLines } from '../src/document/lines.js';
import { readLines } from '../src/text/lines/read-lines.js';
import { lexicon } from '../src/vocabulary.js';

/** The lines of a text as they are to be read, the white space and quote marks in them folded. */
const linesOf = (text: string): string[] =>
  joinLines(readLines(text, [], lexicon)).map(({ start, end }) =>
    text.slice(start, end).replace(/\s*\n(?:\s*(?:>|<PAGE>(?: *\d+)?|-\d+-)\s*)*\s*/g, ' '),
  );

const lines = (...printed: readonly string[]): string => printed.join('\n');

describe('line ends that are spaces', () => {
  it.each([
    [
      'an amount broken behind its figure',
      lines('Revenue of the Tarnow mill rose to $11.5', 'million in the year.'),
      ['Revenue of the Tarnow mill rose to $11.5 million in the year.'],
    ],
    [
      'a name broken behind its initial',
      lines('The board of Brackwell named Susan B.', 'Hart as its new chair.'),
      ['The board of Brackwell named Susan B. Hart as its new chair.'],
    ],
    [
      'a date broken behind its month',
      lines('The offer of the syndicate is open until September', '30, 2024 and not longer.'),
      ['The offer of the syndicate is open until September 30, 2024 and not longer.'],
    ],
    [
      'a bracket broken behind its exchange',
      lines('The shares of Brackwell Holdings Inc. are listed (Nasdaq:', 'BRKW) since May.'),
      ['The shares of Brackwell Holdings Inc. are listed (Nasdaq: BRKW) since May.'],
    ],
    [
      'a title of two lines in capitals',
      lines('          BRACKWELL REPORTS RESULTS FOR THE YEAR', '              AND RAISES ITS DIVIDEND'),
      ['BRACKWELL REPORTS RESULTS FOR THE YEAR AND RAISES ITS DIVIDEND'],
    ],
    [
      'a title broken behind its verb',
      lines('Brackwell Holdings Acquires', 'Tarnow Timber Company'),
      ['Brackwell Holdings Acquires Tarnow Timber Company'],
    ],
    [
      'quoted mail',
      lines('> We sold the ferries for $11.5', '> million to a buyer from Oslo, and we keep', '> the pier.'),
      ['We sold the ferries for $11.5 million to a buyer from Oslo, and we keep the pier.'],
    ],
    [
      'a sentence broken by the end of a page',
      lines(
        'The pipeline was filled in the first week, and the',
        '',
        '              -2-',
        '<PAGE>',
        '',
        'second well came in at $4 million.',
      ),
      ['The pipeline was filled in the first week, and the second well came in at $4 million.'],
    ],
    [
      'prose at a narrow width',
      lines(
        'Brackwell opened a yard in',
        'Tarnow, where it will build',
        'ferries for lakes. The yard',
        'has cost $11.5 million and',
        'gives work to 200 people.',
      ),
      [
        'Brackwell opened a yard in Tarnow, where it will build ferries for lakes. The yard has cost $11.5 million and gives work to 200 people.',
      ],
    ],
    [
      'prose with a line that is one long address of the web',
      lines(
        'The terms of the offer stand on the page that the company keeps at',
        'https://www.example.com/investors/brackwell/offers/2024/terms-and-conditions-of-the-offer.html',
        'and in the prospectus that Tarnow Securities sends to each holder on',
        'request. Copies of both are held at the seat of the company in',
        'Tarnow.',
      ),
      [
        'The terms of the offer stand on the page that the company keeps at https://www.example.com/investors/brackwell/offers/2024/terms-and-conditions-of-the-offer.html and in the prospectus that Tarnow Securities sends to each holder on request. Copies of both are held at the seat of the company in Tarnow.',
      ],
    ],
    [
      'an item of a list that goes on',
      lines('   *  revenue of the timber division grew to $11.5', '      million,', '   *  costs fell.'),
      ['*  revenue of the timber division grew to $11.5 million,', '*  costs fell.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('line ends that set lines apart', () => {
  const apart = (...printed: readonly string[]): void => {
    expect(linesOf(lines(...printed))).toEqual(printed.map((line) => line.trim()));
  };

  it('an address', () => apart('Brackwell Holdings Inc.', '750 Harbour Road', 'Tarnow, OR 97000'));
  it('a contact', () => apart('Jane Doe', 'Investor Relations', 'ir@example.com', 'www.example.com'));
  it('a list without marks', () =>
    apart('Revenue grew to $11.5 million', 'Net income grew to $2 million', 'Record backlog of timber'));
  it('a list in small letters', () =>
    apart('Highlights of the quarter are:', 'revenue of $11.5 million', 'net income of $2 million'));
  it('numbered items', () =>
    apart('1. Approval of the accounts for the year that ended in June', '2. Election of the auditor'));
  it('a heading above its paragraph', () =>
    apart('About Brackwell', 'Brackwell builds ferries for lakes and rivers and has its seat in Tarnow.'));
  it('a headline above its dateline', () =>
    apart(
      'Brackwell completes the sale of its ferries',
      'TARNOW, November 4, 2024 -- Brackwell today completed the sale of its ferries.',
    ));
  it('rows of a table', () =>
    apart('Revenue             $ 12,400    $ 11,500', 'Net income, loss of  1,100        (320)'));
  it('paragraphs of one line each', () =>
    apart(
      'Brackwell opened a yard in Tarnow, where it will build ferries for lakes and rivers, and hired two hundred people.',
      'The yard has cost $11.5 million.',
      'Its first ferry will be launched in May.',
    ));
});

describe('a text of several kinds of lines', () => {
  it('reads each for itself: wrapped prose, a table, a boilerplate in one line, a contact', () => {
    const boilerplate = `This release contains statements about the future, ${'which may turn out otherwise, '.repeat(8)}as all do.`;
    const text = lines(
      'Brackwell Holdings Inc. today said that revenue of its ferries rose to $11.5',
      'million in the second quarter from $9 million, as the lakes were free of ice',
      'early and the new pier in Tarnow was opened in April by the mayor, Susan B.',
      'Hart.',
      '',
      '                        Three Months Ended',
      '                        June 30,',
      'Revenue                 $ 12,400    $ 11,500',
      '',
      boilerplate,
      '',
      'Contact:',
      'Jane Doe',
      'Tarnow',
    );
    expect(linesOf(text)).toEqual([
      'Brackwell Holdings Inc. today said that revenue of its ferries rose to $11.5 million in the second quarter from $9 million, as the lakes were free of ice early and the new pier in Tarnow was opened in April by the mayor, Susan B. Hart.',
      'Three Months Ended June 30,',
      'Revenue                 $ 12,400    $ 11,500',
      boilerplate,
      'Contact:',
      'Jane Doe',
      'Tarnow',
    ]);
  });

  it('leaves the ends of pages out, and nothing else', () => {
    expect(
      linesOf(lines('<PAGE>  1', '', 'First', '', '- 2 -', '', 'Second', '', '17', '', '(more)')),
    ).toEqual(['First', 'Second', '17']);
  });

  it('takes time that grows with the length alone', () => {
    const text = '> revenue of (\n'.repeat(50_000);
    expect(readLines(text, [], lexicon)).toHaveLength(50_000);
  });
});
