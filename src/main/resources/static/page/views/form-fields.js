import { clockOf, momentOf } from '../days.js';
import { nameOf, t, worded } from '../language.js';

/** Options of a choice in which nothing is chosen yet. */
export const choose = (options) => [['', t('form.choose')], ...options];

/** The day of an act; today where it is left empty. */
export const dayOf = (name) => ({ name, kind: 'day', label: t('form.day'), hint: t('form.today'), optional: true });

/** The moment of an act; now where it is left empty. */
export const at = () => ({ name: 'at', kind: 'moment', label: t('form.at'), hint: t('form.now'), optional: true, read: momentOf });

/** A field that is called like that of the record, and says what the record says now. */
export const field = (name, kind, now, more = {}) => ({ name, kind, label: nameOf('Field', name), first: now ?? '', ...more });

/** Such a field for a moment, by the clock of Belgrade. */
export const momentField = (name, now, more = {}) => field(name, 'moment', clockOf(now), { read: momentOf, ...more });

/** The signs of the catalogue under their headings, and that no source names one where that is so. */
export function signGroups(catalogue) {
  const groups = new Map();
  catalogue.forEach((sign) => {
    const heading = worded(sign.group, 'name') || sign.group.indicatorGroupCode;
    const label = `${worded(sign, 'label')}${sign.catalogueEntry?.unverified ? ` (${t('sign.unverified')})` : ''}`;
    groups.set(heading, [...(groups.get(heading) ?? []), [sign.indicatorCode, label]]);
  });
  return [...groups];
}
