import { foreignContent } from '../../platform/files/content-kind.ts';
import { DomainError } from '../../platform/http/domain-error.ts';

/** A file that is no table of text is refused by its first bytes, whatever it is called. */
export function refuseForeignContent(head: Buffer): void {
  const content = foreignContent(head);
  if (content === undefined) return;
  throw new DomainError('invalid', 'imports.not-a-table', `The file is not a table of text but ${content}.`, {
    extra: { content },
  });
}
