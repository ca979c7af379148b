/** Writes THIRD-PARTY-NOTICES: the licences of all that is in the published package and not our own. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './eval/places.mjs';
import { notices } from './notices/text.mjs';

await writeFile(path.join(root, 'THIRD-PARTY-NOTICES'), await notices());
