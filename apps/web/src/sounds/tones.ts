/** Short on a scan, rising when it worked, low and double when it did not: told apart without looking. */
const melodies = {
  scan: [{ hertz: 1320, start: 0, seconds: 0.07 }],
  success: [
    { hertz: 784, start: 0, seconds: 0.12 },
    { hertz: 1047, start: 0.12, seconds: 0.12 },
    { hertz: 1319, start: 0.24, seconds: 0.22 },
  ],
  failure: [
    { hertz: 233, start: 0, seconds: 0.2 },
    { hertz: 196, start: 0.28, seconds: 0.34 },
  ],
} as const;

export type Tone = keyof typeof melodies;

let context: AudioContext | undefined;

/** Browsers keep silent until somebody has touched the page: called at the first touch or key. */
export function unlockTones(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume().catch(() => undefined);
}

export function playTone(tone: Tone): void {
  unlockTones();
  if (!context || context.state !== 'running') return;
  const now = context.currentTime;
  for (const { hertz, start, seconds } of melodies[tone]) {
    const voice = context.createOscillator();
    const loudness = context.createGain();
    voice.type = tone === 'failure' ? 'square' : 'sine';
    voice.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, now + start);
    loudness.gain.linearRampToValueAtTime(tone === 'failure' ? 0.15 : 0.4, now + start + 0.01);
    loudness.gain.exponentialRampToValueAtTime(0.001, now + start + seconds);
    voice.connect(loudness).connect(context.destination);
    voice.start(now + start);
    voice.stop(now + start + seconds);
  }
}
