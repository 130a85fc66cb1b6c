import type { OrderSummary } from '../../api/order-models.ts';
import { shortDay } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import type { OrderWords } from './labels.ts';
import type { MyOrders } from './next-step.ts';
import { leftInWords } from './order-words.ts';
import type { RegisterWords } from './register-labels.ts';

interface Words {
  readonly orders: OrderWords;
  readonly register: RegisterWords;
}

/** What there is to do today in one sentence, chosen by rule: the most urgent first, else the next day due. */
export function mySentence({ toDo, onCourse, withOthers }: MyOrders, words: Words, language: Language): string {
  const { register } = words;
  if (toDo.length === 0) {
    const next = earliest(onCourse);
    const due = next === undefined ? '' : register.nextDue(shortDay(next.due.day, language));
    return register.nothing + due + register.full;
  }
  const also = withOthers.length === 0 ? '' : register.waitingToo(withOthers.length);
  return register.today(toDo.length) + urgency(earliest(toDo), words, language) + register.full + also;
}

function urgency(order: OrderSummary | undefined, { orders, register }: Words, language: Language): string {
  const left = order === undefined ? null : leftInWords(order, orders);
  if (order === undefined || left === null) return '';
  const day = shortDay(order.due.day, language);
  return order.slip === 'overdue' ? register.mostOverdue(left, day) : register.mostUrgent(left, day);
}

/** The order due first among those whose time runs against their lead. */
function earliest(orders: readonly OrderSummary[]): OrderSummary | undefined {
  return orders.filter(({ due }) => due.left !== null).sort((a, b) => a.due.day.localeCompare(b.due.day))[0];
}
