/** Fields that somebody typed into since the page was loaded. */
const typedInto = new Set<HTMLInputElement | HTMLTextAreaElement>();

/** Notes what is typed anywhere on the page. */
export function noteTyping(): void {
  document.addEventListener('input', ({ target }) => {
    const takesText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (takesText && target.type !== 'checkbox' && target.type !== 'radio') typedInto.add(target);
  });
}

/** True while a field holds what somebody typed: loading the page again would cost them that. */
export function hasUnsentText(): boolean {
  for (const field of typedInto) {
    if (!field.isConnected) typedInto.delete(field);
    else if (field.value !== '') return true;
  }
  return false;
}
