import type { Json } from '../../shared/canonical-json.ts';
import { PHRASES, REASONS } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** What a sentence is made from. */
export interface WordedEntry {
  readonly actor: string;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly detail: Json;
}

/** Says in both languages who did what to what. An action without a phrase of its own is named as it was recorded. */
export function wording(entry: WordedEntry): Sentence {
  const phrase = Object.hasOwn(PHRASES, entry.action) ? PHRASES[entry.action] : undefined;
  if (phrase === undefined) return fallback(entry);
  const say = (text: string, language: keyof Sentence): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueOf(entry, name, language));
  return { zh: say(phrase.zh, 'zh'), en: say(phrase.en, 'en') };
}

function fallback(entry: WordedEntry): Sentence {
  const { action, subject } = entry;
  return {
    zh: `${actorOf(entry, 'zh')} 执行了“${action}”，对象：${subject.kind} ${subject.id}`,
    en: `${actorOf(entry, 'en')} did “${action}” to ${subject.kind} ${subject.id}`,
  };
}

function valueOf(entry: WordedEntry, name: string, language: keyof Sentence): string {
  if (name === 'actor') return actorOf(entry, language);
  if (name === 'subject') return entry.subject.id;
  const value = memberOf(entry.detail, name);
  if (name === 'reason' && typeof value === 'string') return REASONS[value]?.[language] ?? value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}

/** Who did it, and if so in whose place or by which token. */
function actorOf({ actor, detail }: WordedEntry, language: keyof Sentence): string {
  const [principal, token] = [memberOf(detail, 'actingFor'), memberOf(detail, 'tokenName')];
  if (typeof principal === 'string')
    return language === 'zh' ? `${actor}（代 ${principal}）` : `${actor} (for ${principal})`;
  if (typeof token === 'string') return language === 'zh' ? `${actor}（令牌 ${token}）` : `${actor} (token ${token})`;
  return actor;
}

function memberOf(detail: Json, name: string): Json | undefined {
  const isRecord = typeof detail === 'object' && detail !== null && !Array.isArray(detail);
  return isRecord && Object.hasOwn(detail, name) ? (detail as Readonly<Record<string, Json>>)[name] : undefined;
}
