import type { Language } from '../../language/language.ts';
import type { ComplaintSelection } from './definitions.queries.ts';
import { DEFINITION_WORDS, type DefinitionWords } from './definition-words.ts';

/** Which complaints are counted, as a clause: “appeals accepted, of type 资费, without repeats”. */
export function selectionSentence(selection: ComplaintSelection, language: Language): string {
  const words = DEFINITION_WORDS[language];
  const { layers, types, dateBasis } = selection;
  const layerNames = layers.map((layer) => words.layers[layer]).join(words.and);
  const parts = [words.counted(layerNames, words.dateBases[dateBasis])];
  if (types !== null) parts.push(words.ofTypes(types.join(words.and)));
  return [...parts, ...qualities(selection, words)].join(words.comma);
}

function qualities(selection: ComplaintSelection, words: DefinitionWords): string[] {
  const { flags = {}, within, duplicates } = selection;
  const lists = (['channels', 'levels', 'causes', 'rights', 'departments'] as const).flatMap((list) => {
    const names = selection[list];
    return names === undefined || names === null ? [] : [words.among(words.lists[list], names.join(words.and))];
  });
  const said = Object.entries(flags).map(([flag, wish]) => words.flag(words.flags[flag] ?? flag, wish));
  const timed = within ? [words.within(words.moments[within.from], words.moments[within.to], within.hours)] : [];
  return [...lists, ...said, ...timed, ...(duplicates === 'merged' ? [words.merged] : [])];
}
