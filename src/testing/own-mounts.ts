import { spawnSync } from 'node:child_process';

/**
 * Prefix of a command that runs in a space of mounts of its own: `setup` mounts what it needs there, and nobody else sees it. Needs
 * Linux with user namespaces.
 */
export const inOwnMounts = (setup: string, command: readonly string[]): readonly [string, readonly string[]] => [
  'unshare',
  ['-Urm', 'sh', '-c', `${setup} && exec "$@"`, 'sh', ...command],
];

/** Whether this machine allows it; a test that can't run because it does not must say so. */
export const allowsMounts = (): boolean => {
  const [command, args] = inOwnMounts('mount -t tmpfs none /mnt', ['true']);
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
};
