import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type GeneratedComplaint, generatedComplaints } from './complaint-rows.ts';

/** The twelve columns of the CSV file, and which field of a complaint each is. */
const COLUMNS: Readonly<Record<string, { header: string; of: (row: GeneratedComplaint) => string }>> = {
  number: { header: '编号', of: (row) => row.number },
  receivedAt: { header: '来电时间', of: (row) => row.received },
  acceptedAt: { header: '受理时间', of: (row) => row.accepted },
  unit: { header: '地市', of: (row) => row.city },
  layer: { header: '层级', of: (row) => row.layer },
  type: { header: '类型', of: (row) => row.type.name },
  channel: { header: '渠道', of: (row) => row.channel },
  status: { header: '状态', of: (row) => row.status },
  customer: { header: '客户编号', of: (row) => row.customer },
  phone: { header: '电话', of: (row) => row.phone },
  product: { header: '产品', of: (row) => row.product },
  text: { header: '内容', of: (row) => row.text },
};

/** What the product has to be told about the CSV file. */
export const MAPPING = {
  source: 'bench',
  columns: Object.fromEntries(Object.entries(COLUMNS).map(([field, { header }]) => [field, header])),
};

/** The same complaints as rows of the table `complaints`, everything the product works out already worked out. */
const STORED: Readonly<Record<string, (row: GeneratedComplaint, units: ReadonlyMap<string, string>) => string>> = {
  source_id: () => '1',
  number: (row) => row.number,
  unit_id: (row, units) => units.get(row.city) ?? '',
  layer: (row) => row.layer,
  received_at: (row) => `${row.received}+08`,
  accepted_at: (row) => `${row.accepted}+08`,
  received_day: (row) => row.received.slice(0, 10),
  accepted_day: (row) => row.accepted.slice(0, 10),
  type: (row) => row.type.code,
  type_text: (row) => row.type.name,
  channel: (row) => row.channel,
  status: (row) => row.status,
  customer: (row) => row.customer,
  phone: (row) => row.phone,
  product: (row) => row.product,
  text: (row) => row.text,
};

export const STORED_COLUMNS = Object.keys(STORED);

/** One generated complaint as it will lie in the table; `units` gives the id of each city. */
export function storedComplaint(row: GeneratedComplaint, units: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(STORED).map(([column, of]) => [column, of(row, units)]));
}

/** Writes the complaints as a CSV file. */
export function writeCsv(folder: string, count: number): Promise<string> {
  const columns = Object.values(COLUMNS);
  const header = columns.map((column) => column.header).join(',');
  const line = (row: GeneratedComplaint) => columns.map(({ of }) => quoted(of(row))).join(',');
  return writeLines(join(folder, `complaints-${count}.csv`), count, line, header);
}

/** Writes the same complaints in the text form of COPY. */
export function writeCopy(folder: string, count: number, units: ReadonlyMap<string, string>): Promise<string> {
  const columns = Object.values(STORED);
  const line = (row: GeneratedComplaint) => columns.map((of) => of(row, units)).join('\t');
  return writeLines(join(folder, `complaints-${count}.copy`), count, line);
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

async function writeLines(
  path: string,
  count: number,
  line: (row: GeneratedComplaint) => string,
  header?: string,
): Promise<string> {
  const file = createWriteStream(path, { highWaterMark: 1024 * 1024 });
  let pending = header === undefined ? '' : `${header}\n`;
  for (const row of generatedComplaints(count)) {
    pending += `${line(row)}\n`;
    if (pending.length < 65_536) continue;
    if (!file.write(pending)) await once(file, 'drain');
    pending = '';
  }
  file.end(pending);
  await finished(file);
  return path;
}
