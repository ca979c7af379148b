import type { PageRecord } from '../model/mentions.js';

/** What is asked of the server that gave this page. */
export interface Content {
  readonly name: string;
  readonly body: string | Blob;
  readonly mediaType: string;
}

/** What became of it: records, and a line for each part that gave none. */
export interface Answer {
  readonly records: readonly PageRecord[];
  readonly problems: readonly string[];
}

interface Body {
  readonly records?: readonly PageRecord[];
  readonly failures?: readonly { readonly path: string; readonly reason: string }[];
  readonly error?: string;
}

/** What a pasted release is: a page where it begins like one. */
export const mediaTypeOfText = (text: string): string =>
  /^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.test(text) ? 'text/html' : 'text/plain';

const OF_FILES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
};

/** What a file is by its name; what else there is says itself what it is. */
export const mediaTypeOfFile = (name: string): string =>
  OF_FILES[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/**
 * Asks the server for the records of a release.
 *
 * @param date the release date, YYYY-MM-DD, or empty where it is not known
 */
export async function extract({ name, body, mediaType }: Content, date: string): Promise<Answer> {
  const query = new URLSearchParams({ path: name, ...(date === '' ? {} : { date }) });
  try {
    const response = await fetch(`extract?${query}`, {
      method: 'POST',
      headers: { 'content-type': mediaType },
      body,
    });
    const { records = [], failures = [], error } = (await response.json()) as Body;
    const problems = failures.map(({ path, reason }) => `${path}: ${reason}`);
    return { records, problems: error === undefined ? problems : [...problems, `${name}: ${error}`] };
  } catch (error) {
    return { records: [], problems: [`${name}: the server gave no answer (${String(error)})`] };
  }
}
