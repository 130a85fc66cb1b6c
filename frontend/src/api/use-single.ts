import type { MutateOptions } from '@tanstack/react-query';
import { useRef } from 'react';

interface Mutation<Data, Input> {
  mutate: (input: Input, options?: MutateOptions<Data, Error, Input>) => void;
}

/** Starts a mutation once, however often its button is pressed: while one is under way, further presses are dropped. */
export function useSingle<Data, Input>({
  mutate,
}: Mutation<Data, Input>): (input: Input, options?: MutateOptions<Data, Error, Input>) => void {
  const running = useRef(false);
  return (input, options = {}) => {
    if (running.current) return;
    running.current = true;
    mutate(input, {
      ...options,
      onSettled: (...outcome) => {
        running.current = false;
        options.onSettled?.(...outcome);
      },
    });
  };
}
