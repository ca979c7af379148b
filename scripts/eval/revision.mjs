/** Another commit of the project, built. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const git = (...more) => execFileSync('git', more, { cwd: root, encoding: 'utf8' });

/**
 * Checks a commit out beside the working tree, builds it and hands its folder on; removed afterwards.
 *
 * @param revision any name git knows, @param folder where, @param use called with the folder
 */
export function withRevision(revision, folder, use) {
  const commit = git('rev-parse', '--verify', `${revision}^{commit}`).trim();
  git('worktree', 'add', '--quiet', '--detach', folder, commit);
  try {
    const npm = (...more) => execFileSync('npm', more, { cwd: folder, stdio: 'inherit' });
    // the packages of the working tree serve where both ask for the same
    if (git('diff', '--name-only', commit, '--', 'package-lock.json') === '')
      symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    else npm('ci', '--silent', '--no-audit', '--no-fund');
    npm('run', '--silent', 'build');
    return use(folder);
  } finally {
    git('worktree', 'remove', '--force', folder);
  }
}
