import { number, t } from '../language.js';

/** A column of numbers, some of which may be missing; `shown` words one. */
export function figure(title, read, shown = number) {
  const value = (row) => read(row) ?? null;
  return {
    title,
    value,
    show: (row) => (value(row) === null ? t('none') : shown(value(row))),
    csv: (row) => value(row) ?? '',
    numeric: true,
  };
}

/** The two columns of the interval of something. */
export function ends(of, read, shown = number) {
  return [
    figure(t('interval.lowerOf', { of }), (row) => read(row)?.lower, shown),
    figure(t('interval.upperOf', { of }), (row) => read(row)?.upper, shown),
  ];
}

/** The same columns without sorting by what they count: schools and places are never ranked. */
export function unranked(columns) {
  return columns.map((column) => (column.numeric ? { ...column, unsorted: true } : column));
}
