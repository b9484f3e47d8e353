import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ROOT, TOOLS } from './paths.mjs';

/**
 * Runs a program, in the project's folder unless told otherwise, with its output going straight to the
 * terminal, or into the open file `into`.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stdin?: 'ignore' | 'inherit', shell?: boolean, cwd?: string, into?: number }} [options]
 * @returns {Promise<number>} its exit code; 127 when the program could not be started.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: [options.stdin ?? 'ignore', options.into ?? 'inherit', options.into ?? 'inherit'],
      shell: options.shell ?? false,
    });
    // Ctrl+C reaches the child too (same terminal); this process must outlive it to report its code.
    const wait = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/**
 * Runs one of the installed tools, for example `tool('vite', ['build'])`.
 *
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(name, args, options) {
  return run(process.execPath, [join(ROOT, TOOLS[name]), ...args], options);
}

/** Runs one of our own scripts with Node. */
export function script(path, args, options) {
  return run(process.execPath, [join(ROOT, path), ...args], options);
}

/** Runs one of our own TypeScript programs; without the second process that the `tsx` command starts. */
export function typed(path, args, options) {
  return run(process.execPath, ['--import', 'tsx', join(ROOT, path), ...args], options);
}
