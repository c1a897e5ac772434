import { useEffect, useRef } from 'react';
import type { CommandState } from '../../../commands/use-command';
import type { CompleteQuoteMutation } from '../../../graphql/generated';
import { spokenTexts } from '../../../sounds/spoken-texts';
import type { Sounds } from '../../../sounds/use-sounds';

/** Every outcome is heard once: by its tone, and in words. */
export function useSaleSounds(state: CommandState<CompleteQuoteMutation['completeQuote']>, { tell }: Sounds): void {
  const told = useRef('');
  useEffect(() => {
    if (told.current === state.phase) return; // a changed switch is no news
    told.current = state.phase;
    switch (state.phase) {
      case 'unknown':
        return tell('failure', spokenTexts.waiting());
      case 'failed':
        return tell('failure', spokenTexts.failed(''));
      case 'answered':
        return state.answer.__typename === 'Checkout'
          ? tell('success', spokenTexts.sold(state.answer.redeemFen, state.answer.payFen))
          : tell('failure', spokenTexts.failed(state.answer.message));
      case 'idle':
      case 'sending':
        return undefined;
    }
  }, [state, tell]);
}
