'use strict';
/**
 * The guardian: owns the PostgreSQL and Redis processes, so that none of them outlives the program that asked for them.
 *
 * Its only tie to that program is standard input: the first line says what to run, and the end of the input, however it
 * came about (stop, exit, crash, kill -9), means: stop everything cleanly and exit. It lives in a session of its own, so
 * that Ctrl-C in a terminal reaches the program first. A service that dies by itself is started again on the same port,
 * at most five times within a minute. What happens is reported as one JSON object per line on standard output.
 *
 * Plain JavaScript, because it is run as a file of its own from the sources (tests) as well as from the compiled output.
 * Usage: node guardian.js <data folder>; the argument makes the process recognisable.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const MAX_RESTARTS = 5;
const RESTART_WINDOW_MS = 60_000;
const PATIENCE_PER_SIGNAL_MS = 20_000;

const pidFile = path.join(process.argv[2], 'guardian.pid'); // written by the program that starts us
/** @type {{ spec: any, child: import('node:child_process').ChildProcess | undefined, restarts: number[] }[]} */
let services = [];
let stopping = false;

process.stdout.on('error', () => {}); // nobody listens any more: the end of standard input follows
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
process.on('SIGTERM', stopAll);

let received = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  if (services.length > 0 || stopping) return;
  received += text;
  if (received.includes('\n')) startAll(JSON.parse(received));
});
process.stdin.on('end', stopAll);
process.stdin.on('error', stopAll);

function startAll(specs) {
  services = specs.map((spec) => ({ spec, child: undefined, restarts: [] }));
  services.forEach(start);
}

function start(service) {
  if (stopping) return;
  const { name, command, args, cwd, env, uid, gid, logFile } = service.spec;
  const log = fs.openSync(logFile, 'a', 0o600);
  const child = spawn(command, args, { cwd, env, uid, gid, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  service.child = child;
  let gone = false;
  const onGone = (reason) => {
    if (gone) return;
    gone = true;
    service.child = undefined;
    if (stopping) return exitWhenAllGone();
    report({ event: 'died', name, reason });
    restart(service);
  };
  child.on('spawn', () => report({ event: 'started', name, pid: child.pid }));
  child.on('error', (error) => child.pid === undefined && onGone(error.message));
  child.on('exit', (code, signal) => onGone(signal ?? `exit code ${code}`));
}

function restart(service) {
  const now = Date.now();
  service.restarts = service.restarts.filter((at) => now - at < RESTART_WINDOW_MS);
  if (service.restarts.length >= MAX_RESTARTS) return report({ event: 'gave-up', name: service.spec.name });
  service.restarts.push(now);
  setTimeout(start, 100 * 2 ** service.restarts.length, service);
}

function stopAll() {
  if (stopping) return;
  stopping = true;
  for (const service of services) stopWith(service, service.spec.stopSignals);
  exitWhenAllGone();
}

/** Sends the signals in turn, each only when the ones before it were not enough. */
function stopWith(service, [signal, ...harder]) {
  if (!service.child || !signal) return;
  service.child.kill(signal);
  setTimeout(stopWith, PATIENCE_PER_SIGNAL_MS, service, harder);
}

function exitWhenAllGone() {
  if (services.some((service) => service.child)) return;
  fs.rmSync(pidFile, { force: true });
  process.exit(0);
}

function report(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
