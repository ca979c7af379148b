/** What examples/ shows: each output by the command line that makes it, in the folder of the project. */
export const EXAMPLES = [
  ['records.ndjson', ['--format', 'ndjson']],
  ['mentions.csv', ['--format', 'csv']],
  ['payments.csv', ['--format', 'csv', '--rows', 'payments']],
  ['calendar.ics', ['--format', 'ics']],
].map(([output, options]) => ({
  output: `examples/${output}`,
  commandLine: ['examples/corwen-results.txt', 'examples/halvorsen-acquisition.txt', ...options],
}));
