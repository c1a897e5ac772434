import { help } from './help';
import { init } from './init/init';
import { rotateKeys } from './keys/rotate-keys';
import { importFolder } from './month/import';
import { replay } from './month/replay';
import { start } from './start/start';
import { verify } from './verify/verify';

/** Each resolves to the exit code. An error it throws is shown as one line, so its message is for people. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number> | number>> = {
  init,
  start,
  replay,
  import: importFolder,
  verify,
  'rotate-keys': rotateKeys,
  help,
};

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const command = ['--help', '-h'].includes(name) ? help : Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`there is no command ${JSON.stringify(name)}. "npm run youhui -- help" lists them.`);
  return command(args);
}

// A reader that goes away (`| head`) is no reason to fail.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    console.error(`youhui: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
