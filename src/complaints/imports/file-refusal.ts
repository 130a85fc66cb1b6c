import { FileFault } from '../../platform/files/domain/file-fault.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { MappingFault } from './checking/mapping-fault.ts';
import { refusalWording } from './domain/refusal-wording.ts';

/** What is wrong with a file, or with a mapping for it, as the answer to whoever sent it; other errors as they are. */
export function fileRefusal(error: unknown): unknown {
  if (!(error instanceof FileFault || error instanceof MappingFault)) return error;
  const code = `imports.${error.code}`;
  const wording = refusalWording(code, error.params);
  return new DomainError('invalid', code, wording.en, { extra: { ...error.params, params: error.params, wording } });
}
