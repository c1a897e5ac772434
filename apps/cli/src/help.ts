const text = `Youhui 友汇

  npm start                        runs everything on this computer; the same as: youhui start
  npm run youhui -- <command>

  start [--data DIR] [--port N]    database, queue, api, worker and web app in the foreground; a demo community if
                                   there is no community yet. Ctrl-C stops all of it.
        [--lan [--https-port N]    also for phones on the local network: by HTTPS, with a QR code and the steps to trust
         [--host NAME]…]           the certificate; NAME is what else the computer is called
  init  [--file FILE] [--data DIR] a real community without the demo: asks for what is missing, checks all of it, and
        [--code CODE …]            makes it; docs/operations.md names every field
  replay FOLDER --out DIR          replays a month folder in a private instance that is thrown away; writes the five
                                   result files, and says how fast: N events/s
  import FOLDER [--code CODE]      brings a month folder in as the past of a new community; started again after an
         [--out DIR] [--data DIR]  interruption it goes on
  verify [--community CODE]        proves the books: entries, balances, lots, obligations, cycles, chain; names the first
         [--data DIR]              violation with its place, and then ends with exit code 1
  rotate-keys [--data DIR]         wraps the keys that seal members' data by the secret key of now; give the one of
                                   before as YOUHUI_SECRET_KEYS_OLD. Interrupted it is started again
  help                             this text

  --data DIR    where this instance keeps its data (otherwise the place your system has for such things)
  --port N      where the web app is served (otherwise 4000, or a free port if that is taken)

Environment: DATABASE_URL (of an administrator) and REDIS_URL take the place of the built-in PostgreSQL and Redis;
HOST is the address the web app is served on, 127.0.0.1 (with --lan: 0.0.0.0) unless told otherwise.
`;

/** Says what there is to be said. */
export function help(): number {
  process.stdout.write(text);
  return 0;
}
