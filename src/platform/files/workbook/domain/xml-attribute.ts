import { xmlText } from './xml-text.ts';

const EQUALS = 61;
const DOUBLE = 34;
const SINGLE = 39;

/**
 * The value of one attribute in the text between the name of a tag and its end; undefined when it is not there. Tags of
 * cells have two or three attributes and there are millions: looking one up is cheaper than reading them all.
 */
export function xmlAttribute(attributes: string, wanted: string): string | undefined {
  let at = 0;
  while (at < attributes.length) {
    while (isSpace(attributes.charCodeAt(at))) at += 1;
    const from = at;
    while (at < attributes.length && attributes.charCodeAt(at) !== EQUALS) at += 1;
    const name = attributes.slice(from, at).trimEnd();
    at += 1;
    while (isSpace(attributes.charCodeAt(at))) at += 1;
    const quote = attributes.charCodeAt(at);
    if (quote !== DOUBLE && quote !== SINGLE) return undefined;
    const close = attributes.indexOf(quote === DOUBLE ? '"' : "'", at + 1);
    if (close < 0) return undefined;
    if (name === wanted) return xmlText(attributes.slice(at + 1, close));
    at = close + 1;
  }
  return undefined;
}

/** The value of an attribute whatever its prefix: `r:id`, `d3p1:id`. */
export function xmlAttributeOf(attributes: string, localName: string): string | undefined {
  const name = new RegExp(String.raw`(?:^|\s)([\w.-]+:${localName})\s*=`).exec(attributes)?.[1];
  return name === undefined ? undefined : xmlAttribute(attributes, name);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
