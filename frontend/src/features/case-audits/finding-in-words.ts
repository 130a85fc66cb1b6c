import type { AuditItem } from './case-audits.queries.ts';

type Finding = NonNullable<AuditItem['finding']>;

interface FindingWords {
  readonly inTimes: Readonly<Record<Finding['inTime'], string>>;
  readonly contents: Readonly<Record<Finding['content'], string>>;
  readonly faults: Readonly<Record<NonNullable<Finding['fault']>, string>>;
  readonly substantiates: Readonly<Record<Finding['substantiated'], string>>;
  readonly content: string;
  readonly differs: string;
}

/** What was found of a complaint, in a line: 及时 · 回单内容不合格（空泛套话） · 属实. */
export function findingInWords(
  { inTime, content, fault, substantiated, differs }: Finding,
  words: FindingWords,
): string {
  const reply = `${words.content}: ${words.contents[content]}${fault === null ? '' : ` (${words.faults[fault]})`}`;
  return [words.inTimes[inTime], reply, words.substantiates[substantiated], ...(differs ? [words.differs] : [])].join(
    ' · ',
  );
}
