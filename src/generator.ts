import packageJson from '../package.json' with { type: 'json' };

/** What made a record. */
export const GENERATOR = { name: packageJson.name, version: packageJson.version };
