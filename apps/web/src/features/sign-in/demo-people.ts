export interface DemoPerson {
  login: string;
  displayName: string;
  role: string;
  /** The same in English. */
  roleEn: string;
  password: string;
}

/** The people of a demo installation; nobody anywhere else, nor when the list cannot be had. */
export async function readDemoPeople(): Promise<readonly DemoPerson[]> {
  try {
    const response = await fetch('/demo-people.json', { credentials: 'same-origin' });
    const people: unknown = response.ok ? await response.json() : [];
    return Array.isArray(people) ? people.filter(isDemoPerson) : [];
  } catch {
    return [];
  }
}

function isDemoPerson(person: unknown): person is DemoPerson {
  const texts = person as Record<string, unknown> | null;
  return ['login', 'displayName', 'role', 'roleEn', 'password'].every((key) => typeof texts?.[key] === 'string');
}
