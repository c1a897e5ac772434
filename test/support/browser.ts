import { chromium, type Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium that the run has prepared. `extraFlags` are for tests that need a device, such as a camera.
 * The caller closes it. Ctrl-C ends it and this process too, unless the caller has more to put away (`ownsStop`).
 */
export async function launchBrowser({
  extraFlags = [],
  ownsStop = false,
}: { extraFlags?: readonly string[]; ownsStop?: boolean } = {}): Promise<Browser> {
  const {
    TEST_BROWSER_PATH: executablePath,
    TEST_BROWSER_LIBRARIES: libraries,
    TEST_BROWSER_FONTS: fonts,
  } = process.env;
  if (!executablePath) throw new Error('No browser was prepared: use describeWithBrowser, within the services project');
  return chromium.launch({
    executablePath,
    handleSIGINT: !ownsStop,
    handleSIGTERM: !ownsStop,
    handleSIGHUP: !ownsStop,
    args: [...flags, ...extraFlags],
    env: {
      ...definedEnvironment(),
      ...(libraries ? { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') } : {}),
      ...(fonts ? { FONTCONFIG_FILE: fonts } : {}),
    },
  });
}

/** `describe` for tests that need a browser: without one they are reported as skipped, with what is missing, never passed. */
export function describeWithBrowser(name: string, tests: () => void): void {
  const missing = process.env['TEST_BROWSER_MISSING'];
  if (missing) describe.skip(`${name} [skipped, missing: ${missing}]`, tests);
  else describe(name, tests);
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
