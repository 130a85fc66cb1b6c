/** A type of the catalogue, as stored. */
export interface ComplaintType {
  readonly code: string;
  readonly parentCode: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The catalogue of complaint types: what a code or a name stands for, and what lies below it. */
export class ComplaintTypeTree {
  readonly types: readonly ComplaintType[];
  private readonly byCode: ReadonlyMap<string, ComplaintType>;
  private readonly codesByText: ReadonlyMap<string, string>;

  /** `types` in the order they are shown. */
  constructor(types: readonly ComplaintType[]) {
    this.types = types;
    this.byCode = new Map(types.map((type) => [type.code, type]));
    this.codesByText = new Map([
      ...types.map((type): [string, string] => [type.nameEn.toLowerCase(), type.code]),
      ...types.map((type): [string, string] => [type.nameZh, type.code]),
      // last, so that a code wins over another type's name
      ...types.map((type): [string, string] => [type.code, type.code]),
    ]);
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  find(code: string): ComplaintType | undefined {
    return this.byCode.get(code);
  }

  /** The code whose code or name the text is; English names in any case. */
  codeOf(text: string): string | undefined {
    return this.codesByText.get(text) ?? this.codesByText.get(text.toLowerCase());
  }

  children(code: string | null): ComplaintType[] {
    return this.types.filter((type) => type.parentCode === code);
  }

  /** The code and every code below it. */
  subtree(code: string): string[] {
    return [code, ...this.children(code).flatMap((child) => this.subtree(child.code))];
  }
}
