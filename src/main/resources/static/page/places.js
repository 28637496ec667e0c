import { ask } from './api.js';
import { compare, current, serbian, t } from './language.js';
import { viewer } from './viewer.js';

const DISTRICTS = `query Districts {
  districts(first: 100) { edges { node { districtCode nameSrLatn nameSrCyrl nameEn seat latitude longitude } } }
}`;
let known = null;

/** The districts by code, asked for once; none for roles that see no places. */
export async function districts(signal) {
  if (!viewer().may('PLACES')) {
    return new Map();
  }
  known ??= (await ask(DISTRICTS, {}, signal)).districts.edges.map(({ node }) => node);
  return new Map(known.map((district) => [district.districtCode, district]));
}

export function districtName(code, byCode) {
  const district = byCode?.get(code);
  if (!district) {
    return code ? code : t('place.national');
  }
  const names = { en: district.nameEn, 'sr-Latn': district.nameSrLatn, 'sr-Cyrl': district.nameSrCyrl };
  return names[current()] ?? serbian(district.nameSrLatn);
}

/** The town in which a district sits, where its name would be too long. */
export function districtSeat(code, byCode) {
  const seat = byCode?.get(code)?.seat;
  return seat ? serbian(seat) : districtName(code, byCode);
}

/** Options of a choice of a district, in the order of their names. */
export function districtOptions(byCode) {
  return [...(byCode?.keys() ?? [])]
    .map((code) => [code, districtName(code, byCode)])
    .sort(([, one], [, other]) => compare(one, other));
}
