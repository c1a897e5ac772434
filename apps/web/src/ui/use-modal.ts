import { useEffect, useRef } from 'react';

/** Opens a dialog over the page at once; when it goes, the focus is back where it was before, if nothing else took it. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // A dialog that is taken off the page instead of closed leaves the focus nowhere.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}
