export interface DemoPerson {
  login: string;
  displayName: string;
  role: string;
  /** The same in English. */
  roleEn: string;
  password: string;
}

/** Who may try a demo installation: by name, or as residents by phone. */
export interface Demo {
  readonly people: readonly DemoPerson[];
  readonly phones: readonly string[];
}

export const noDemo: Demo = { people: [], phones: [] };

/** Everybody of a demo installation; nobody anywhere else, nor when the list cannot be had. */
export async function readDemo(): Promise<Demo> {
  try {
    const response = await fetch('/demo-people.json', { credentials: 'same-origin' });
    const listed: unknown = response.ok ? await response.json() : [];
    if (!Array.isArray(listed)) return noDemo;
    return { people: listed.filter(isDemoPerson), phones: listed.filter(isDemoPhone).map(({ phone }) => phone) };
  } catch {
    return noDemo;
  }
}

const isDemoPhone = (one: unknown): one is { phone: string } =>
  typeof (one as Record<string, unknown> | null)?.['phone'] === 'string';

function isDemoPerson(person: unknown): person is DemoPerson {
  const texts = person as Record<string, unknown> | null;
  return ['login', 'displayName', 'role', 'roleEn', 'password'].every((key) => typeof texts?.[key] === 'string');
}
