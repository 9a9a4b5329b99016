// Units with their periods. An id says which list first had the unit: list · 1,000,000 + (commune: code; district: 100,000 + code;
// province: 200,000 + code). Lists: 1 of 2021-2022, 2 of 1/7/2025, 3 of 11/9/2019, 4 the conversion table of 1/7/2025 (state on its eve).
import { clean, key, loose, splitKind, withoutKind } from './names.mjs';

const FIRST = '2015-01-01';
const LAST = '2025-06-30';
const NEW = '2025-07-01';
const OFFSET = { COMMUNE: 0, DISTRICT: 100_000, PROVINCE: 200_000 };
const AREA_TYPES = { xã: 'RURAL', phường: 'URBAN', 'thị trấn': 'URBAN' };
const UNDATED = 'Ngày thay đổi chưa có trong nguồn.';

export const idOf = (list, level, code) => list * 1_000_000 + OFFSET[level] + Number(code);

export function units(sources, added, addedSteps) {
  const eve = conversionsByCode(sources.conversion);
  const provinces = sources.provinces.map((row) => unit(1, 'PROVINCE', row.code, row.name_with_type, { to: LAST }));
  const districts = sources.districts.map((row) =>
    unit(1, 'DISTRICT', row.code, row.name_with_type, { to: LAST, parent: idOf(1, 'PROVINCE', row.parent_code) }),
  );
  const communes = sources.communes.map((row) =>
    unit(1, 'COMMUNE', row.code, row.name_with_type, {
      from: row.from ?? FIRST,
      to: LAST,
      parent: idOf(1, 'DISTRICT', row.parent_code),
      note: row.note ?? '',
    }),
  );
  const old = [...provinces, ...districts, ...communes];
  const otherNames = noteTheEve(old, eve, new Set(addedSteps.map((step) => Number(step.old))));
  const all = [...old, ...unlisted(old, eve), ...added.map(fromAddition), ...newUnits(sources)];
  return { all, otherNames, eve };
}

function unit(list, level, code, fullName, rest) {
  const [kind, name] = splitKind(fullName);
  const areaType = level === 'COMMUNE' ? (AREA_TYPES[kind] ?? '') : '';
  return { id: idOf(list, level, code), code, level, kind, name, from: FIRST, to: '', parent: '', area_type: areaType, note: '', ...rest };
}

const fromAddition = ({ id, code, kind, name, parent, from, to, note }) =>
  unit(Math.floor(id / 1_000_000), 'COMMUNE', code, `${kind} ${name}`, { from, to, parent: idOf(1, 'DISTRICT', parent), note });

function newUnits({ newProvinces, newCommunes }) {
  const provinces = newProvinces.map((row) => {
    const kind = row.place_type.startsWith('Thành phố') ? 'thành phố' : 'tỉnh';
    return unit(2, 'PROVINCE', row.province_code, `${kind} ${withoutKind(row.name)}`, { from: NEW, note: row.note ?? '' });
  });
  const communes = newCommunes.map((row) =>
    unit(2, 'COMMUNE', row.ward_code, row.name, {
      from: NEW,
      parent: idOf(2, 'PROVINCE', row.province_code),
      note: row.note ?? '',
    }),
  );
  return [...provinces, ...communes];
}

/** The state on 30/6/2025 as the conversion table tells it, by the code a commune had then. */
function conversionsByCode(conversion) {
  return new Map(
    conversion
      .filter((row) => row.old_ward_code)
      .map((row) => [
        row.old_ward_code,
        {
          code: row.old_ward_code,
          name: clean(row.old_ward_name),
          district: clean(row.old_district_name),
          province: clean(row.old_province_name),
          row,
        },
      ]),
  );
}

/** Writes into the notes what the conversion table says otherwise; answers the other names, by which units are to be found too. */
function noteTheEve(old, eve, continued) {
  const byId = new Map(old.map((unit) => [unit.id, unit]));
  const otherNames = [];
  const seenBelow = new Map();
  const see = (unit, name) => seenBelow.set(unit, (seenBelow.get(unit) ?? new Set()).add(name));
  for (const commune of old.filter((unit) => unit.level === 'COMMUNE')) {
    const district = byId.get(commune.parent);
    const then = eve.get(commune.code);
    if (!then && continued.has(commune.id)) continue;
    if (!then) {
      commune.note = `${commune.note} Đã kết thúc trước 7/2025; ngày chưa có trong nguồn, tạm ghi đến 30/06/2025.`.trim();
      continue;
    }
    see(district, then.district);
    see(byId.get(district.parent), then.province);
    const renamed = key(then.name) !== key(fullName(commune));
    const moved = key(withoutKind(then.district)) !== key(district.name);
    if (renamed) otherNames.push(otherName(commune, then.name, 'Tên đến 6/2025 theo bảng chuyển đổi 1/7/2025.'));
    if (renamed || moved) {
      const change = [renamed && `mã này là của ${then.name}`, moved && `thuộc ${then.district}`].filter(Boolean).join(', ');
      commune.note = `${commune.note} Đến 6/2025 ${change}. ${UNDATED}`.trim();
    }
  }
  for (const [unit, names] of seenBelow) {
    const others = [...names].filter((name) => key(name) !== key(fullName(unit))).sort();
    if (others.length === 0) continue;
    const below = unit.level === 'DISTRICT' ? 'các xã' : 'các huyện';
    unit.note = `Đến 6/2025 ${names.size > 1 ? 'một phần ' : ''}${below} thuộc ${others.join('; ')}. ${UNDATED}`;
    const same = others.filter((name) => names.size === 1 || key(withoutKind(name)) === key(unit.name));
    for (const name of same) otherNames.push(otherName(unit, name, 'Tên đến 6/2025 theo bảng chuyển đổi 1/7/2025.'));
  }
  return otherNames;
}

function otherName(unit, name, note) {
  const [kind, plain] = splitKind(name);
  return { unit: unit.id, kind, name: plain, note };
}

const fullName = (unit) => `${unit.kind} ${unit.name}`;

/** Communes that only the conversion table knows: made after the list of 2022, ended with 30/6/2025. */
function unlisted(old, eve) {
  const known = new Set(old.filter((unit) => unit.level === 'COMMUNE').map((unit) => unit.code));
  return [...eve.values()]
    .filter((then) => !known.has(then.code))
    .map((then) => {
      const province = old.find((unit) => unit.level === 'PROVINCE' && key(unit.name) === key(withoutKind(then.province)));
      const district = old.find((unit) => unit.parent === province.id && loose(unit.name) === loose(withoutKind(then.district)));
      return unit(4, 'COMMUNE', then.code, then.name, {
        from: LAST,
        to: LAST,
        parent: district.id,
        note: `Lập trước 7/2025, thuộc ${then.district}; ngày lập chưa có trong nguồn, nguồn đầu tiên ghi tên là bảng chuyển đổi 1/7/2025.`,
      });
    });
}
