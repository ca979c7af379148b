import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_METADATA } from '../src/document/document.js';
import { readsAsRelease, splitSubmission } from '../src/document/edgar.js';
import { hasProse } from '../src/document/other-papers.js';
import { readDocuments } from '../src/document/read-documents.js';

const fixture = (name: string) => readFileSync(new URL(`fixtures/edgar/${name}`, import.meta.url));
const options = { maxBytes: 1e6 };
const read = (text: string) => readDocuments('filing.txt', Buffer.from(text), options);
const summary = async (text: string) => (await read(text)).map(({ path }) => path);

const document = (type: string, content: string) =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>x.txt\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;
const submission = (...documents: string[]) =>
  `<SUBMISSION>\n<ACCESSION-NUMBER>0000000000-25-000001\n${documents.join('')}</SUBMISSION>\n`;
const RELEASE =
  'Foxmere Foods Opens Its Second Bakery\n\nLEEDS, England -- Foxmere Foods plc today announced that it has opened\n' +
  'a second bakery, which will make forty thousand loaves each day for shops\nacross the north of the country.';
const AGREEMENT =
  'SHARE PURCHASE AGREEMENT\n\nThis agreement is made between the buyer and the seller named below, and each of\n' +
  'them agrees that the shares are sold free of any charge and that the price is\npaid in cash at closing.';

describe('a full submission', () => {
  const bytes = fixture('harrowgate-8k.txt');

  it('gives a document per press release', async () => {
    const documents = await readDocuments('in/harrowgate-8k.txt', bytes, options);
    expect(documents.map(({ path, mediaType, encoding }) => ({ path, mediaType, encoding }))).toEqual([
      { path: 'in/harrowgate-8k.txt#EX-99.1', mediaType: 'text/html', encoding: 'utf-8' },
      { path: 'in/harrowgate-8k.txt#EX-99.2', mediaType: 'text/plain', encoding: 'utf-8' },
    ]);
    const [html, plain] = documents;
    expect(html?.text).toMatch(/^Exhibit\s99\.1\s+Harrowgate Marine Instruments to Buy Tidewell Sonar/);
    expect(plain?.text.startsWith('<PAGE>\n')).toBe(true);
    expect(plain?.text.endsWith('</TABLE>\n')).toBe(true);
  });

  it('takes metadata from the header and the hash of the whole file', async () => {
    for (const { metadata, sha256 } of await readDocuments('a.txt', bytes, options)) {
      expect(metadata).toEqual({
        date: null,
        headline: null,
        issuer: 'HARROWGATE MARINE INSTRUMENTS INC',
        filed: '2025-03-14',
        url: null,
        cik: '0009999998',
      });
      expect(sha256).toBe('4e8185efdf17601ed11a8374ee9d2042f7098a6c0f181377d71e9f16326873cd');
    }
  });

  it('reads the same with CRLF', async () => {
    const wide = (text: string) => text.replaceAll('\n', '\r\n');
    const [, plain] = await readDocuments('a.txt', bytes, options);
    const [, crlf] = await readDocuments('a.txt', Buffer.from(wide(bytes.toString('utf8'))), options);
    expect(crlf).toEqual({ ...plain, text: wide(plain?.text ?? ''), sha256: crlf?.sha256 });
  });

  it('leaves out what is not text', () => {
    const { documents } = splitSubmission(bytes.toString('utf8'));
    expect(documents.map(({ type, content }) => [type, content.length > 0])).toEqual([
      ['8-K', true],
      ['EX-10.1', true],
      ['EX-99.1', true],
      ['EX-99.2', true],
      ['GRAPHIC', false],
    ]);
  });
});

describe('a submission of the dissemination feed', () => {
  it('numbers documents of one type and leaves the slides out', async () => {
    const documents = await readDocuments('pellbrook.nc', fixture('pellbrook.nc'), options);
    expect(documents.map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['pellbrook.nc#EX-99.1', 'text/plain'],
      ['pellbrook.nc#EX-99.1-2', 'text/plain'],
    ]);
    expect(documents[0]?.metadata).toEqual({
      date: null,
      headline: null,
      issuer: 'PELLBROOK THERAPEUTICS CORP',
      filed: '2025-09-11',
      url: null,
      cik: '0009999996',
    });
    expect(documents[0]?.text).toMatch(/^Pellbrook Therapeutics Doses .*week 12\.\n$/s);
    expect(documents[1]?.text).toMatch(/^Pellbrook Therapeutics Names /);
  });
});

describe('the header', () => {
  const header = (lines: string) => splitSubmission(`<SEC-HEADER>\n${lines}\n</SEC-HEADER>\n`).header;

  it('names the company that files, not the one it files about', () => {
    const name = (text: string) => `\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t${text}\n`;
    expect(header(`SUBJECT COMPANY:\n${name('PREY LTD')}FILED BY:\n${name('HUNTER CORP/TX')}`)?.filer).toBe(
      'HUNTER CORP',
    );
    expect(header(`FILER:\n${name('FIRST INC /NEW/')}FILER:\n${name('SECOND INC')}`)?.filer).toBe(
      'FIRST INC',
    );
    expect(header('FILER:\n')).toMatchObject({ filer: null, cik: null });
  });

  it('has the key of the company that files, with its noughts', () => {
    const key = (digits: string) => `\t\tCENTRAL INDEX KEY:\t\t\t${digits}\n`;
    expect(header(`SUBJECT COMPANY:\n${key('0000000011')}FILED BY:\n${key('0000000012')}`)?.cik).toBe(
      '0000000012',
    );
    expect(header('<FILER>\n<CIK>320\n')?.cik).toBe('0000000320');
  });

  it('gives no day that does not exist', () => {
    expect(header('FILED AS OF DATE:\t\t20240229')?.filed).toBe('2024-02-29');
    expect(header('FILED AS OF DATE:\t\t20230229')?.filed).toBeNull();
    expect(header('FILED AS OF DATE:\t\t20231301')?.filed).toBeNull();
  });
});

describe('which exhibits are releases', () => {
  it('takes the release and not the agreement, whatever its number', async () => {
    expect(await summary(submission(document('EX-99.1', AGREEMENT), document('EX-99.2', RELEASE)))).toEqual([
      'filing.txt#EX-99.2',
    ]);
  });

  it('takes what has prose where nothing reads as a release', async () => {
    expect(await summary(submission(document('EX-99.(A)(5)', AGREEMENT), document('8-K', RELEASE)))).toEqual([
      'filing.txt#EX-99.(A)(5)',
    ]);
  });

  it('takes the release in a report that has no exhibit of its own, without cover and signatures', async () => {
    const cover =
      'FORM 6-K\nREPORT OF FOREIGN PRIVATE ISSUER\nFor the month of May 2024\nCommission File Number: 1-2';
    const opened = RELEASE.replace('England --', 'England, May 2, 2024 --');
    const signed =
      'SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934 signed.';
    for (const type of ['6-K', '8-K', '6-K/A']) {
      const [report, ...others] = await read(
        submission(document(type, `${cover}\n\n${opened}\n\n${signed}`), document('EX-10.1', AGREEMENT)),
      );
      expect(others).toEqual([]);
      expect(report?.path).toBe(`filing.txt#${type}`);
      expect(report?.text.trim()).toBe(opened);
    }
  });

  it('takes no report that only tells of an event', async () => {
    const event =
      'FORM 8-K\n\nItem 8.01 Other Events\n\nOn May 2, 2024, the company announced that it opened a bakery.';
    await expect(read(submission(document('8-K', event)))).rejects.toThrow(
      /^holds no EX-99 exhibit that reads as a press release \(documents: 8-K\)$/,
    );
  });

  it('says what it found instead', async () => {
    await expect(read(submission(document('8-K', RELEASE), document('EX-10.1', AGREEMENT)))).rejects.toThrow(
      /^holds no EX-99 exhibit that reads as a press release \(documents: 8-K, EX-10\.1\)$/,
    );
    await expect(read(submission(document('EX-99.1', 'Slide 1\n\nSlide 2')))).rejects.toThrow(
      /^holds no EX-99 exhibit that reads as a press release \(documents: EX-99\.1\)$/,
    );
    await expect(read(submission())).rejects.toThrow(/\(documents: none\)$/);
    const many = Array.from({ length: 15 }, (_, index) => document(`EX-${index + 1}`, 'x'));
    await expect(read(submission(...many))).rejects.toThrow(/EX-11, EX-12 and 3 more\)$/);
  });

  it('judges by content', () => {
    const prose = AGREEMENT.slice(AGREEMENT.indexOf('\n\n'));
    for (const title of [
      'UNAUDITED PRO FORMA CONDENSED COMBINED FINANCIAL INFORMATION',
      'Exhibit 99.1\n\nPOWER OF ATTORNEY',
      'Acme Corp.\nThird Quarter 2024 Earnings Presentation',
      'Consent of Ernst Grau LLP',
      'Second Amended and Restated Certificate of Incorporation',
    ]) {
      expect([title, readsAsRelease(title + prose)]).toEqual([title, false]);
    }
    for (const title of [
      'Acme Signs Agreement with Foxmere to Bake Bread',
      'Acme Opens Live Presentation to Investors',
      'Letter to our shareholders',
      'Bergen, 24 November 2025: Acme ASA has signed the following\nLICENCE AGREEMENT',
    ]) {
      expect([title, readsAsRelease(title + prose)]).toEqual([title, true]);
    }
    expect(readsAsRelease(RELEASE)).toBe(true);
    expect(readsAsRelease(AGREEMENT)).toBe(false);
    expect(readsAsRelease(AGREEMENT.replace('SHARE', 'Press Release\n\nFoxmere signs SHARE'))).toBe(true);
    expect(hasProse('Revenue\t31.2\t27.9\nNet income\t2.4\t1.1\n'.repeat(50))).toBe(false);
  });
});

describe('documents outside a submission', () => {
  it('keep their path, with and without their first tag', async () => {
    const alone = document('EX-99.1', RELEASE);
    for (const text of [
      alone,
      alone.replace('<DOCUMENT>\n', ''),
      alone.replace('</TEXT>\n</DOCUMENT>\n', ''),
    ]) {
      const [only, ...others] = await read(text);
      expect(others).toEqual([]);
      expect([only?.path, only?.mediaType, only?.text.trim()]).toEqual(['filing.txt', 'text/plain', RELEASE]);
      expect(only?.metadata).toEqual(NO_METADATA);
    }
  });

  it('are refused when they are no text', async () => {
    await expect(read(document('GRAPHIC', 'begin 644 a.jpg\nM9&%T80``\n`\nend'))).rejects.toThrow(
      /^holds no text \(documents: GRAPHIC\)$/,
    );
  });

  it('are a submission when there are several', async () => {
    expect(await summary(document('8-K', 'Item 8.01') + document('EX-99', RELEASE))).toEqual([
      'filing.txt#EX-99',
    ]);
  });
});

describe('hostile submissions', () => {
  it('are read to their end', async () => {
    await expect(read(`<SUBMISSION>\n${'\n'.repeat(900_000)}`)).rejects.toThrow('documents: none');
    await expect(read(submission('<DOCUMENT>\n'.repeat(80_000)))).rejects.toThrow('documents: untyped');
    await expect(read(`<SEC-DOCUMENT>${' '.repeat(900_000)}`)).rejects.toThrow('documents: none');
  });
});
