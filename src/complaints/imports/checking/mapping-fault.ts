/** The mapping does not fit the file: a column it names is not there. */
export class MappingFault extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'MappingFault';
  }
}
