/** A complaint's fields by their contract names, as shown: instants, texts, flags, already masked. */
export type ShownFields = Readonly<Record<string, ShownValue>>;

export type ShownValue = string | number | boolean | null | readonly string[];

export interface FieldChange {
  readonly field: string;
  readonly from: ShownValue;
  readonly to: ShownValue;
}

/** What differs between two states, field by field. */
export function changesBetween(former: ShownFields, later: ShownFields): FieldChange[] {
  return Object.keys(later).flatMap((field) => {
    const [from, to] = [former[field] ?? null, later[field] ?? null];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}
