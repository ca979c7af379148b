import { describe, expect, it } from 'vitest';
import { readDocuments } from '../src/document/read-documents.js';
import { extractRelease } from '../src/index.js';

const warningsOf = async (text: string): Promise<string[]> =>
  (await extractRelease({ text })).warnings
    .filter(({ code }) => code === 'not-a-press-release')
    .map(({ message }) => message);

describe('papers beside releases', () => {
  it.each([
    [
      'an agreement',
      'AGREEMENT AND PLAN OF MERGER\n\nThis agreement is made on May 3, 2004 between Ansel Corp. and Birk Inc., which have agreed to merge on the terms set out below and subject to the conditions of article seven.',
      'its title is "AGREEMENT AND PLAN OF MERGER"',
    ],
    [
      'a transcript',
      'Ansel Corp. Second Quarter Call\n\nOperator: Good morning and welcome to the call of the company for its second quarter.\n\nJane Roe: Thank you all for joining us this morning on the line and on the web.\n\nOperator: We will now take the first question from the line of our caller in Boston.',
      'it is the transcript of a call',
    ],
    ['a table', 'Ansel Corp.\nSales\t2004\t2003\nEurope\t12\t11\nAsia\t7\t8', 'it has no sentences'],
  ])('are told: %s', async (_, text, reason) => {
    expect(await warningsOf(text)).toEqual([`the text does not read as a press release: ${reason}`]);
  });

  it.each([
    [
      'an announcement of an agreement',
      'Ansel and Birk Sign Merger Agreement\n\nBOSTON, May 3, 2004 -- Ansel Corp. and Birk Inc. said today that they have signed an agreement to merge, which both boards have approved and which holders will vote on.',
    ],
    [
      'a release with questions in it',
      'Ansel Opens Shop\n\nAnsel Corp. has opened a shop in Leeds, where it will sell the lamps that it makes in Hull to people who want to see them lit before they buy them.\n\nQ: Why Leeds?',
    ],
  ])('are not taken for others: %s', async (_, text) => {
    expect(await warningsOf(text)).toEqual([]);
  });
});

describe('a submission of the nineties', () => {
  it('has its release as exhibit 20', async () => {
    const submission = [
      '<SEC-DOCUMENT>0000000000-96-000001.txt : 19960412',
      '<SEC-HEADER>0000000000-96-000001.hdr.sgml : 19960412',
      'FILED AS OF DATE: 19960412',
      '</SEC-HEADER>',
      '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nCURRENT REPORT\n</TEXT>\n</DOCUMENT>',
      '<DOCUMENT>\n<TYPE>EX-20\n<TEXT>\nANSEL SELLS LAMP BUSINESS\n\nBOSTON, April 10 -- Ansel Corp. announced today that it has sold its lamp business to Birk Inc. for $4 million in cash. The sale is to close in May, after which the company will make only switches and plugs for homes.\n</TEXT>\n</DOCUMENT>',
    ].join('\n');
    const [release] = await readDocuments('a.txt', new TextEncoder().encode(submission), {
      maxBytes: 100_000,
    });
    expect([release!.path, release!.metadata.filed]).toEqual(['a.txt#EX-20', '1996-04-12']);
    expect(release!.text.trim().startsWith('ANSEL SELLS LAMP BUSINESS')).toBe(true);
  });
});
