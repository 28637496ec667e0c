import { nameOf, number, serbian, t } from '../language.js';
import { districtName } from '../places.js';
import { VALUES } from '../values.js';

/** Measures of an institution, in the order in which they are shown. */
export const MEASURES = [
  'ties', 'in', 'out', 'weightIn', 'weightOut', 'component', 'betweenness', 'closeness', 'pageRank', 'coreness', 'articulation', 'constraint',
  'effectiveSize', 'community', 'externalBySector', 'externalByDistrict',
];
/** Those by which a mark can be larger. */
export const SIZES = ['ties', 'weightIn', 'weightOut', 'betweenness', 'closeness', 'pageRank', 'coreness', 'effectiveSize'];

/** Communities are numbered from 1 for people. */
export function measured(node, measure) {
  return measure === 'community' ? node.community + 1 : node[measure];
}

export function shown(value) {
  if (value === null || value === undefined) {
    return t('network.untold');
  }
  return typeof value === 'boolean' ? (value ? t('yes') : t('no')) : number(value, 3);
}

/** The role in which an institution stands most often between two others; null where it stands in none. */
export function mainRole(node, by) {
  const most = node[by].reduce((one, other) => (other.count > one.count ? other : one));
  return most.count ? most.role : null;
}

function column(title, read) {
  const value = (node) => read(node) ?? null;
  return {
    title,
    value: (node) => (typeof value(node) === 'boolean' ? Number(value(node)) : value(node)),
    show: (node) => shown(value(node)),
    csv: (node) => (value(node) === null ? t('network.untold') : value(node)),
    numeric: true,
  };
}

/** Which institution it is. */
function who(names, byCode) {
  return [
    { title: t('network.institution'), value: (node) => serbian(names.get(node.code) ?? node.code) },
    { title: t('record.code'), value: (node) => node.code },
    { title: t('gaps.kind'), value: (node) => nameOf('InstitutionKind', node.kind) },
    { title: t('network.sector'), value: (node) => sectorName(node.sector) },
    { title: t('gaps.district'), value: (node) => placeName(node.district, byCode) },
  ];
}

/** Every measure of every institution. */
export function nodeColumns(names, byCode) {
  return [...who(names, byCode), ...MEASURES.map((measure) => column(nameOf('NodeMeasure', measure), (node) => measured(node, measure)))];
}

/** How often each institution stands in each role between others, and how unusual that is. */
export function roleColumns(names, byCode) {
  const groupings = [['brokerageBySector', t('network.inSectors')], ['brokerageByDistrict', t('network.inDistricts')]];
  const roles = groupings.flatMap(([by, among]) =>
    VALUES.BrokerRole.flatMap((role) => {
      const of = (node) => node[by].find((one) => one.role === role);
      const name = t('network.roleAmong', { role: nameOf('BrokerRole', role), among });
      return [column(name, (node) => of(node)?.count), column(t('network.zOf', { of: name }), (node) => of(node)?.z)];
    }),
  );
  return [...who(names, byCode), ...roles];
}

export function sectorName(sector) {
  return sector === null ? t('network.noSector') : nameOf('Sector', sector);
}

export function placeName(code, byCode) {
  return districtName(code === 'NATIONAL' ? null : code, byCode);
}
