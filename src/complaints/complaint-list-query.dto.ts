import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQueryDto } from '../platform/http/page-query.dto.ts';
import { CASE_MARKS, type CaseMark } from './case-marks/domain/case-mark.ts';
import { DATE_BASES, type DateBasis } from './domain/date-basis.ts';
import { LAYERS, type Layer } from './domain/layer.ts';
import { OVERDUE_CHOICES, type OverdueChoice } from './dues/late-conditions.ts';
import { LIST_SORTS, type ListSort } from './complaint-order.ts';

const PRINTABLE = /^[^\0]*$/;

/** A filter given as text. */
function TextFilter(description: string, longest = 500, example?: string): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ description, ...(example === undefined ? {} : { example }) }),
    IsOptional(),
    IsString(),
    MaxLength(longest),
    Matches(PRINTABLE),
  );
}

/** A filter with a fixed choice of values. */
function ChoiceFilter(values: readonly string[], api: { description?: string; default?: string } = {}) {
  return applyDecorators(ApiPropertyOptional({ enum: [...values], ...api }), IsOptional(), IsIn([...values]));
}

/** Whether, whether not, or not said. */
export const FLAG_CHOICES = ['true', 'false', 'unknown'] as const;
export type FlagChoice = (typeof FLAG_CHOICES)[number];

export class ComplaintListQueryDto extends PageQueryDto {
  @TextFilter('Code of a unit: it and all below it. Your own when left out.', 100)
  unit?: string;

  @TextFilter('Year, half, quarter, month, ISO week, day or, as 2026-11-22-R30, the days up to one.', 15, '2026-Q4')
  period?: string;

  @TextFilter('Nothing after this day.', 10, '2026-11-21')
  asOf?: string;

  @ChoiceFilter(LAYERS)
  layer?: Layer;

  @TextFilter('Code, name or original path of a type: it and all below it.')
  type?: string;

  @TextFilter('Code, name or original text of a channel; `` for none.')
  channel?: string;

  @TextFilter('Code, name or original text of a level, with all below it; `` for none.')
  level?: string;

  @TextFilter('Code, name or original path of a cause, with all below it; `` for none.')
  cause?: string;

  @TextFilter('As written; `` for none.')
  status?: string;

  @TextFilter('Responsible department, as written; `` for none.')
  department?: string;

  @TextFilter('As written; `` for none.')
  customerTier?: string;

  @TextFilter('One of the tags.')
  tag?: string;

  @TextFilter('Code of a source.', 200)
  source?: string;

  @TextFilter('Id of the import that wrote the present state.', 18)
  @Matches(/^\d{1,18}$/)
  import?: string;

  @TextFilter('Key of a customer: all their complaints, whatever the source.', 22)
  customer?: string;

  @ChoiceFilter(FLAG_CHOICES)
  substantiated?: FlagChoice;

  @ChoiceFilter(FLAG_CHOICES)
  resolved?: FlagChoice;

  @ChoiceFilter(FLAG_CHOICES)
  satisfied?: FlagChoice;

  @ChoiceFilter(FLAG_CHOICES, { description: 'Whether the customer disputes the answer.' })
  disputed?: FlagChoice;

  @ChoiceFilter(['true', 'false'], { description: 'Whether a decided dispute leaves it out of net figures.' })
  excluded?: 'true' | 'false';

  @ChoiceFilter(CASE_MARKS, { description: 'Tickets and appeals that count and lack this mark.' })
  lacks?: CaseMark;

  @ChoiceFilter(['true'], { description: 'Only complaints about which a dispute is open.' })
  contested?: 'true';

  @ChoiceFilter(OVERDUE_CHOICES, {
    description: 'Open complaints a step of which is late (true), or will be within three days (soon).',
  })
  overdue?: OverdueChoice;

  @ChoiceFilter(DATE_BASES, { default: 'received', description: "With an indicator, the indicator's own." })
  dateBasis?: DateBasis;

  @TextFilter('Code of an indicator: exactly the complaints it counts.', 100)
  indicator?: string;

  @ChoiceFilter(['awaiting'], {
    description:
      'With an indicator of what is substantiated: the complaints it would count but for that, undecided yet.',
  })
  confirmation?: 'awaiting';

  @TextFilter(
    'Words of text, answer, demand or number, two Chinese characters at least: all of them; "in quotation marks" as one phrase.',
    200,
  )
  q?: string;

  @TextFilter('Part of the text or of the number, signs included. Reads the rows one by one; prefer q.', 200)
  search?: string;

  @ChoiceFilter(LIST_SORTS, { default: 'newest', description: 'newest and oldest go by the date basis.' })
  sort: ListSort = 'newest';
}
