export interface DevMessage {
  readonly to: string;
  readonly text: string;
  readonly sentAt: string;
}

/** The messages a development installation "sent"; null where there is no such thing. */
export async function readDevMessages(): Promise<readonly DevMessage[] | null> {
  try {
    const response = await fetch('/dev/messages', { credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) return null;
    const answer = (await response.json()) as { messages?: unknown };
    return Array.isArray(answer.messages) ? answer.messages.filter(isMessage) : null;
  } catch {
    return null;
  }
}

function isMessage(message: unknown): message is DevMessage {
  const texts = message as Record<string, unknown> | null;
  return ['to', 'text', 'sentAt'].every((key) => typeof texts?.[key] === 'string');
}
