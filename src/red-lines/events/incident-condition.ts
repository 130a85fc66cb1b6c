/** Where the SQL finds what an incident's complaints are known by. */
export interface IncidentPlaces {
  /** Codes of types, their sub-trees spelled out; null when no type and no text is named. */
  readonly types: string;
  readonly texts: string;
  readonly words: string;
  readonly from: string;
}

/**
 * The one condition that decides whether a complaint `c` is an incident's: received from its first day on, of one of
 * its types or original texts, with one of its words. The margin of a day lets the index by instant find the days.
 */
export function incidentCondition({ types, texts, words, from }: IncidentPlaces): string {
  return [
    `c.received_at >= ${from}::date - interval '1 day'`,
    `c.received_day >= ${from}::date`,
    `(cardinality(${types}::text[]) + cardinality(${texts}::text[]) = 0
       OR c.type = ANY (${types}::text[]) OR c.type_text = ANY (${texts}::text[]))`,
    `(cardinality(${words}::text[]) = 0
       OR EXISTS (SELECT FROM unnest(${words}::text[]) AS w (word) WHERE position(w.word IN c.text) > 0))`,
  ].join('\n  AND ');
}
