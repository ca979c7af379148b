/** What the build compiles from the JSON Schema of a record (`scripts/build.mjs`). */
declare const check: {
  (record: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
};
export default check;
