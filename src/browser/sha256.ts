import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Stands for `document/sha256.ts` in a browser, whose own digests are asynchronous. */
export const sha256 = (content: Uint8Array | string): string =>
  bytesToHex(digest(typeof content === 'string' ? utf8ToBytes(content) : content));
