// RFC 4180 with LF, enough for our own files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export function readCsv(path) {
  if (!existsSync(path)) return [];
  const rows = [...readFileSync(path, 'utf8').matchAll(/(?:"(?:[^"]|"")*"|[^",\n])*(?:,|\n|$)/g)].reduce(
    (found, [cell]) => {
      if (cell === '') return found;
      const end = cell.at(-1) === ',' || cell.at(-1) === '\n' ? cell.at(-1) : '';
      const raw = end ? cell.slice(0, -1) : cell;
      found.at(-1).push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
      if (end === '\n') found.push([]);
      return found;
    },
    [[]],
  );
  const [header, ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

const cell = (value) => {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export function writeCsv(path, header, rows) {
  const lines = [header, ...rows.map((row) => header.map((name) => row[name]))];
  writeFileSync(path, lines.map((line) => line.map(cell).join(',') + '\n').join('').normalize('NFC'));
}
