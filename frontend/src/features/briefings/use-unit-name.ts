import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';

/** Names units by their codes; one above the reader's scope keeps its code. */
export function useUnitName(): (code: string) => string {
  const units = useUnits();
  const language = useLanguage();
  return (code) => {
    const unit = units.find((each) => each.code === code);
    return unit === undefined ? code : inLanguage(unit.name, language);
  };
}
