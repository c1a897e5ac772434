import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useModal } from './use-modal';

/**
 * Asks once more before something that cannot be taken back, or (`danger` false) for what it takes. Escape and 取消
 * leave everything as it was.
 */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  ready = true,
  danger = true,
  onConfirm,
  onCancel,
}: {
  title: string;
  children: ReactNode;
  confirmLabel: string;
  /** False while something is still to be filled in. */
  ready?: boolean;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const dialog = useModal();
  const heading = useId();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={onCancel}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="buttons">
        <button type="button" className="button" autoFocus onClick={onCancel}>
          {t('ui.cancel')}
        </button>
        <button
          type="button"
          className={danger ? 'button button-danger' : 'button button-main'}
          disabled={!ready}
          onClick={onConfirm}
          data-testid="confirm"
        >
          {confirmLabel}
        </button>
      </div>
    </dialog>
  );
}
