import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const parley = (args: string[], input = '') => spawnSync(process.execPath, [join(root, 'bin/parley.mjs'), ...args], { input, encoding: 'utf8' });

// The first call may have to build the program.
const BUILD_MS = 120_000;

it('answers on stdout and nothing else', () => {
  const { stdout, status } = parley(['eval'], '{"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000,null,45778]}\n');
  expect([stdout, status]).toEqual(['{"value":11000}\n', 0]);
}, BUILD_MS);

it('runs through npm, quietly', () => {
  const run = spawnSync('npm', ['run', '--silent', 'parley', '--', 'eval'], { cwd: root, input: '{"fn":"SCENARIO.VALUE","args":["pause-lapse-24","us.reciprocal.rate"]}', encoding: 'utf8' });
  expect(run.stdout).toBe('{"value":0.24}\n');
}, BUILD_MS);

it('explains itself', () => {
  for (const args of [[], ['--help'], ['help'], ['eval', '--help']]) {
    const { stdout, status } = parley(args);
    expect(stdout).toMatch(/parley eval < CALLS > ANSWERS/);
    expect(status).toBe(0);
  }
});

it('refuses an unknown command or option on stderr, with exit code 2', () => {
  for (const [args, complaint] of [[['evil'], '"evil" is not a command'], [['eval', '-x'], 'takes no "-x"']] as const) {
    const { stdout, stderr, status } = parley([...args]);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
    expect(status).toBe(2);
  }
});

it('ends without complaint when the reader closes the pipe', () => {
  const call = '{"fn":"TARIFF.LINES","args":["87",null,1000]}';
  const command = `yes '${call}' | head -2000 | "${process.execPath}" bin/parley.mjs eval | head -c 10`;
  const { stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
});
