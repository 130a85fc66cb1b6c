interface RowWords {
  readonly layers: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, string>>;
  readonly noType: string;
}

/** A record by what people know it by: a complaint's number, a total's unit, day, layer and type, a base's unit and period. */
export function rowName(key: Readonly<Record<string, string>>, words: RowWords): string {
  const { number, unit = '', day, basis = '', layer = '', type = '', series, from } = key;
  if (number !== undefined) return number;
  if (day !== undefined) {
    return [
      unit,
      day,
      words.layers[layer] ?? layer,
      type === '' ? words.noType : type,
      words.bases[basis] ?? basis,
    ].join(' · ');
  }
  if (series !== undefined) return [unit, series, from].join(' · ');
  return unit;
}
