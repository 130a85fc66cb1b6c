import { useEffect } from 'react';

/** Calls an action by its key, unless somebody is typing or holds another key with it. Keys are given in lower case. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [role=dialog]');
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (!modified && !typing) actions[event.key.toLowerCase()]?.();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [actions]);
}
