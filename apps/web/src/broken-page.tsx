import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import { Notice } from './ui/notice';

/** An apology instead of a blank page when drawing it failed, also when a part of the app could not be fetched. */
export class BrokenPage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Notice tone="bad" title={i18next.t('app.broken')}>
        <p>{i18next.t('app.brokenNext')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {i18next.t('app.reopen')}
        </button>
      </Notice>
    );
  }
}
