// Scope keys: province · 10,000,000 + commune · 1,000 + village. units.csv is the ledger: a key once given never changes.
import { groupBy } from './names.mjs';

const PROVINCE = 10_000_000;
const COMMUNE = 1_000;
const STEP = 10;

export function giveKeys(all, ledger) {
  const given = new Map(ledger.map((row) => [Number(row.id), row]));
  for (const unit of all) {
    const row = given.get(unit.id);
    if (row) Object.assign(unit, { key_from: Number(row.key_from), key_to: Number(row.key_to) });
  }
  const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id - b.id);
  const below = groupBy([...all].sort(byCode), (unit) => unit.parent);
  for (const province of all.filter((unit) => unit.level === 'PROVINCE')) giveProvince(province, below);
}

function giveProvince(province, below) {
  const renewed = Math.floor(province.id / 1_000_000) === 2;
  if (province.key_from === undefined) {
    province.key_from = (Number(province.code) + (renewed ? 100 : 0)) * PROVINCE;
    province.key_to = province.key_from + PROVINCE - 1;
  }
  const children = below.get(province.id) ?? [];
  const districts = children.filter((unit) => unit.level === 'DISTRICT');
  let end = Math.max(0, ...children.filter((unit) => unit.key_to).map((unit) => ordinal(unit.key_to)));
  for (const district of districts) {
    const communes = below.get(district.id) ?? [];
    if (district.key_from === undefined) {
      // Half as many free places again, and fifty, so that later units fit in.
      const places = Math.ceil((communes.length * STEP * 1.2 + 50) / STEP) * STEP;
      district.key_from = province.key_from + (end + 1) * COMMUNE;
      district.key_to = province.key_from + (end + places) * COMMUNE + COMMUNE - 1;
      end += places;
    }
    giveCommunes(communes, district);
  }
  giveCommunes(children.filter((unit) => unit.level === 'COMMUNE'), province);
  if (districts.some((district) => district.key_to > province.key_to)) throw new Error(`${province.name} is full.`);
}

const ordinal = (key) => Math.floor((key % PROVINCE) / COMMUNE);

function giveCommunes(communes, parent) {
  const first = parent.key_from + (parent.level === 'PROVINCE' ? COMMUNE : 0);
  const taken = new Set(communes.filter((unit) => unit.key_from !== undefined).map((unit) => unit.key_from));
  const fresh = taken.size === 0;
  let next = first + (fresh ? (STEP - 1) * COMMUNE : 0);
  for (const commune of communes.filter((unit) => unit.key_from === undefined)) {
    while (taken.has(next)) next += COMMUNE;
    if (next + COMMUNE - 1 > parent.key_to) throw new Error(`No scope key is free in ${parent.name} for ${commune.name}.`);
    commune.key_from = next;
    commune.key_to = next + COMMUNE - 1;
    taken.add(next);
    next += (fresh ? STEP : 1) * COMMUNE;
  }
}
