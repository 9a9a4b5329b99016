// Which unit became which. The conversion table has two kinds of rows: with the old code (one new unit for each old one), and by name
// only, for units that had ended before and for further parts of divided ones; in the latter the new code is often wrong, the name right.
import { clean, groupBy, key, loose, withoutKind } from './names.mjs';
import { idOf } from './units.mjs';

const ON = '2025-07-01';

export function successions(sources, all, eve, added) {
  const found = new Map();
  const add = (old, next, note) => {
    const id = `${old.id}-${next.id}`;
    if (!found.has(id)) found.set(id, { old: old.id, new: next.id, on: ON, whole: '', note });
  };
  const next = newByName(all, sources.newProvinces);
  const old = oldByName(all, eve);
  for (const then of eve.values()) {
    const unit = old.byCode(then.code);
    const renamed = key(then.name) !== key(`${unit.kind} ${unit.name}`);
    add(unit, next(then.row), renamed ? `Mã ${then.code} đến 6/2025 là của ${then.name}.` : '');
  }
  for (const row of sources.conversion.filter((row) => !row.old_ward_code)) {
    if (row.old_ward_name) add(old.byName(row), next(row), 'Bảng chuyển đổi ghi theo tên, không ghi mã cũ.');
    else add(old.island(row), next(row), 'Huyện đảo không có xã; suy từ tên.');
  }
  followNames(all, eve, found, (then) => next(then.row), add);
  const steps = [...found.values(), ...provinceSteps(all, found)];
  markDivided(steps);
  return [...steps, ...added.map((row) => ({ ...row, old: Number(row.old), new: Number(row.new) }))];
}

function newByName(all, newProvinces) {
  const provinces = new Map(newProvinces.map((row) => [key(withoutKind(row.name)), idOf(2, 'PROVINCE', row.province_code)]));
  const communes = new Map(
    all
      .filter((unit) => unit.level === 'COMMUNE' && Math.floor(unit.id / 1_000_000) === 2)
      .map((unit) => [`${key(`${unit.kind} ${unit.name}`)}|${unit.parent}`, unit]),
  );
  return (row) => {
    const unit = communes.get(`${key(row.new_ward_name)}|${provinces.get(key(withoutKind(row.new_province_name)))}`);
    if (!unit) throw new Error(`No new unit for ${JSON.stringify(row)}`);
    return unit;
  };
}

/** Old units by the names the table uses: first those of its own coded rows, then those of the list, then ever more loosely. */
function oldByName(all, eve) {
  const old = all.filter((unit) => unit.to === '2025-06-30');
  const byId = new Map(old.map((unit) => [unit.id, unit]));
  const communes = old.filter((unit) => unit.level === 'COMMUNE');
  const codes = new Map(communes.map((unit) => [unit.code, unit]));
  const place = (district, province) => `${key(withoutKind(district))}|${provinceKey(province)}`;
  const stages = [new Map(), new Map(), new Map(), new Map(), new Map()];
  const put = (stage, name, unit) => stages[stage].set(name, (stages[stage].get(name) ?? new Set()).add(unit));
  for (const then of eve.values()) put(0, `${key(then.name)}|${place(then.district, then.province)}`, codes.get(then.code));
  for (const unit of communes) {
    const district = byId.get(unit.parent);
    const province = provinceKey(byId.get(district.parent).name);
    put(1, `${key(`${unit.kind} ${unit.name}`)}|${key(district.name)}|${province}`, unit);
    put(2, `${loose(unit.name)}|${key(district.name)}|${province}`, unit);
    put(3, `${key(unit.name)}|${province}`, unit);
    put(4, `${loose(unit.name)}|${province}`, unit);
  }
  const byName = (row) => {
    const where = place(row.old_district_name, row.old_province_name);
    const plain = withoutKind(row.old_ward_name);
    const province = provinceKey(row.old_province_name);
    const keys = [
      `${key(row.old_ward_name)}|${where}`,
      `${key(row.old_ward_name)}|${where}`,
      `${loose(plain)}|${where}`,
      `${key(plain)}|${province}`,
      `${loose(plain)}|${province}`,
    ];
    for (const [stage, name] of keys.entries()) {
      const units = stages[stage].get(name);
      if (units?.size === 1) return [...units][0];
    }
    throw new Error(`No one old unit for ${JSON.stringify(row)}`);
  };
  const island = (row) =>
    old.find((unit) => unit.level === 'DISTRICT' && key(unit.name) === key(withoutKind(row.new_ward_name)));
  return { byCode: (code) => codes.get(code), byName, island };
}

/** Thừa Thiên Huế became Thành phố Huế between the list and the table. */
const provinceKey = (name) => {
  const plain = key(withoutKind(clean(name)));
  return plain === key('Thừa Thiên Huế') ? key('Huế') : plain;
};

/** A unit that ended and whose full name another code of the same district had on 30/6/2025 had been merged into that one. */
function followNames(all, eve, found, next, add) {
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const followed = new Set([...found.values()].map((step) => step.old));
  const thenByName = new Map([...eve.values()].map((then) => [`${key(then.name)}|${key(withoutKind(then.district))}|${provinceKey(then.province)}`, then]));
  for (const unit of all) {
    if (unit.level !== 'COMMUNE' || unit.to !== '2025-06-30' || followed.has(unit.id)) continue;
    const district = byId.get(unit.parent);
    const province = provinceKey(byId.get(district.parent).name);
    const then = thenByName.get(`${key(`${unit.kind} ${unit.name}`)}|${key(district.name)}|${province}`);
    if (then) add(unit, next(then), `Suy từ tên: ${then.name} đến 6/2025 mang mã ${then.code}.`);
  }
}

/** A province went where all its communes went. */
function provinceSteps(all, found) {
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const top = (unit) => (unit.parent ? top(byId.get(unit.parent)) : unit);
  const targets = new Map();
  for (const step of found.values()) {
    const from = top(byId.get(step.old));
    targets.set(from.id, (targets.get(from.id) ?? new Set()).add(top(byId.get(step.new)).id));
  }
  return [...targets].flatMap(([old, news]) =>
    [...news].map((id) => ({
      old,
      new: id,
      on: ON,
      whole: news.size === 1 ? 'yes' : 'no',
      note: 'Suy từ bảng chuyển đổi của các xã.',
    })),
  );
}

/** More than one new unit: divided. One only says nothing, since the coded rows give one new unit for divided communes too. */
function markDivided(steps) {
  const count = groupBy(steps, (step) => step.old);
  for (const step of steps) if (count.get(step.old).length > 1) step.whole = 'no';
}
