import { hash } from 'node:crypto';

/** The SHA-256 of bytes, or of a text's UTF-8 bytes, as hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string => hash('sha256', content, 'hex');
