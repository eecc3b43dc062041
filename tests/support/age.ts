// The `age` command, as somebody without this app would use it. It asks for the passphrase on a terminal, and only there.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

const typing = [
  'import os, pty, sys',
  'pid, fd = pty.fork()',
  'if pid == 0: os.execvp(sys.argv[2], sys.argv[2:])',
  'said = b""',
  'try:',
  '    while True:',
  '        piece = os.read(fd, 1024)',
  '        if not piece: break',
  '        said += piece',
  '        if said.rstrip().endswith(b":"):',
  '            os.write(fd, sys.argv[1].encode() + b"\\n")',
  '            said = b""',
  'except OSError: pass',
  'sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))',
].join('\n');

/** Runs `age` and types the words each time it asks for them. */
export function age(words: string, ...args: string[]): SpawnSyncReturns<Buffer> {
  return spawnSync('python3', ['-c', typing, words, 'age', ...args], { timeout: 20_000 });
}
