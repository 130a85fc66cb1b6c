import type { OrderSummary } from '../../api/order-models.ts';
import { shortDay } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import type { OrderWords } from './labels.ts';
import { type DisputeGroup, type MyDisputes, NO_DISPUTES } from './my-disputes.ts';
import type { MyOrders } from './next-step.ts';
import type { RegisterWords } from './register-labels.ts';

interface Words {
  readonly orders: OrderWords;
  readonly register: RegisterWords;
}

/** What there is to do today in one sentence, chosen by rule: the most urgent first, else the next day due. */
export function mySentence(
  { toDo, toUrge, onCourse, withOthers }: MyOrders,
  words: Words,
  language: Language,
  disputes: MyDisputes = NO_DISPUTES,
): string {
  const { register } = words;
  const [count, waiting] = [toDo.length + disputes.toJudge.length, withOthers.length + disputes.withOthers.length];
  const urged = toUrge.length === 0 ? '' : register.urgeToo(toUrge.length);
  if (count === 0) {
    const next = earliest(onCourse);
    const due = next === undefined ? '' : register.nextDue(shortDay(next.due.day, language));
    return register.nothing + due + register.full + urged;
  }
  const also = waiting === 0 ? '' : register.waitingToo(waiting);
  const urgent = urgency([...toDo.map(orderDay), ...disputes.toJudge.map(disputeDay)], words, language);
  return register.today(count) + urgent + register.full + urged + also;
}

/** A day that runs against the reader, and how many working days there are until it. */
interface DayDue {
  readonly day: string;
  readonly left: number | null;
  readonly slip: OrderSummary['slip'];
}

function orderDay({ due, slip }: OrderSummary): DayDue {
  return { day: due.day, left: due.left, slip };
}

function disputeDay({ dueDay, left }: DisputeGroup): DayDue {
  return { day: dueDay, left, slip: left !== null && left < 0 ? 'overdue' : null };
}

function urgency(days: readonly DayDue[], { orders, register }: Words, language: Language): string {
  const first = days.filter(({ left }) => left !== null).sort((a, b) => a.day.localeCompare(b.day))[0];
  if (first === undefined || first.left === null) return '';
  const { left, slip } = first;
  const inWords = slip === 'overdue' ? orders.overdue(Math.abs(left)) : orders.left(left);
  const day = shortDay(first.day, language);
  return slip === 'overdue' ? register.mostOverdue(inWords, day) : register.mostUrgent(inWords, day);
}

/** The order due first among those whose time runs against their lead. */
function earliest(orders: readonly OrderSummary[]): OrderSummary | undefined {
  return orders.filter(({ due }) => due.left !== null).sort((a, b) => a.due.day.localeCompare(b.due.day))[0];
}
