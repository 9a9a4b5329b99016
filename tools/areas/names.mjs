// How two spellings of one Vietnamese name are told to be one name.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const KIND = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) +(?=\S)/i;

/** NFC, single spaces, one kind of apostrophe. */
export const clean = (text) => text.normalize('NFC').replace(/['`´‘]/g, '’').replace(/\s+/g, ' ').trim();

/** "Xã Liên Chung" → ["xã", "Liên Chung"]. */
export function splitKind(fullName) {
  const name = clean(fullName);
  const kind = KIND.exec(name);
  if (!kind) throw new Error(`No kind of unit in "${fullName}".`);
  return [kind[1].toLowerCase(), name.slice(kind[0].length)];
}

export const withoutKind = (fullName) => clean(fullName).replace(KIND, '');

/** Equal for Hoà and Hòa, "Phường 01" and "Phường 1", "NT Mộc Châu" and "Nông trường Mộc Châu", capitals; different for Hạ and Hà. */
export const key = (text) =>
  clean(text)
    .toLowerCase()
    .replace(/ +- +/g, '-')
    .replace(/’ +/g, '’')
    .replace(/\b0+(?=\d)/g, '')
    .replace(/(?<=^|\s)n\.?t\.? (?=\p{L})/u, 'nông trường ')
    .split(' ')
    .map((word) => {
      const parts = word.normalize('NFD');
      return parts.replace(TONES, '').normalize('NFC') + (parts.match(TONES) ?? []).join('');
    })
    .join(' ');

/** Coarser: no marks at all, i for y. Only where one unit of a district or province fits. */
export const loose = (text) =>
  key(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
