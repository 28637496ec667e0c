import { loadOutline, map, mapNote } from '../charts/map.js';
import { Component, define } from '../component.js';
import { day, moment, nameOf, serbian, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { choice } from '../parts/fields.js';
import '../parts/chart.js';
import { districtName, districtOptions, districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy, to } from '../router.js';
import { VALUES, optionsOf } from '../values.js';
import { closedGaps, gapNews, openGaps } from './gap-questions.js';

const NATIONAL = 'national';

/** Gaps in co-operation as a list and on a map, by kind, status, severity and district. */
class Gaps extends Component {
  static properties = ['filters'];
  #gaps = null;
  #places = null;
  #news = null;

  begin() {
    this.#places = new Resource(this, async (signal) => ({ byCode: await districts(signal), outline: await loadOutline() }));
    this.#gaps = new Resource(this, (signal) => this.#asked(signal));
    this.#places.run();
    this.#gaps.run();
    this.#news = gapNews(() => this.#gaps.run());
  }

  end() {
    this.#news.stop();
  }

  changed() {
    this.#gaps?.run();
  }

  #asked(signal) {
    const { kind, status, severity, district, overdue, institution } = this.filters;
    const filter = {
      ...(kind && { kinds: [kind] }),
      ...(status && { statuses: [status] }),
      ...(severity && { severities: [severity] }),
      ...(district && { districtCodes: [district === NATIONAL ? '' : district] }),
      ...(institution && { institutionCodes: [institution] }),
      ...(overdue && { overdue: overdue === 'yes' }),
    };
    return status === 'CLOSED' ? closedGaps(filter, signal) : openGaps(filter, signal);
  }

  draw() {
    return html`<h1>${t('gaps.title')}</h1>
      <p>${t('gaps.words')}</p>
      ${this.#places.show(({ byCode }) => this.#filterForm(byCode))}
      ${this.#gaps.show((found) => this.#found(found))}`;
  }

  #filterForm(byCode) {
    const { kind, status, severity, district, overdue } = this.filters;
    const named = (group) => [['', t('all')], ...optionsOf(group)];
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
      ${choice({ label: t('gaps.kind'), value: kind, options: named('GapKind'), change: (value) => filterBy({ kind: value }) })}
      ${choice({
        label: t('gaps.district'),
        value: district,
        options: [['', t('all')], ...districtOptions(byCode), [NATIONAL, t('place.national')]],
        change: (value) => filterBy({ district: value }),
      })}
      ${choice({ label: t('gaps.status'), value: status, options: [['', t('gaps.allOpen')], ...optionsOf('GapStatus')], change: (value) => filterBy({ status: value }) })}
      ${choice({ label: t('gaps.severity'), value: severity, options: named('GapSeverity'), change: (value) => filterBy({ severity: value }) })}
      ${choice({
        label: t('gaps.overdue'),
        value: overdue,
        options: [['', t('all')], ['yes', t('yes')], ['no', t('no')]],
        change: (value) => filterBy({ overdue: value }),
      })}
    </form>`;
  }

  #found({ gaps, total, asOf }) {
    if (!gaps.length) {
      return html`<s-state .empty=${t('gaps.none')}></s-state>`;
    }
    return html`<p class="small">
        ${t('asOf', { moment: moment(asOf) })} ${total > gaps.length ? t('gaps.more', { shown: gaps.length, total }) : nothing}
      </p>
      <div class="beside">
        <s-table .caption=${t('gaps.list')} .file=${'gaps'} .rows=${gaps} .columns=${this.#columns()}></s-table>
        ${this.#places.value?.byCode.size ? this.#map(gaps) : nothing}
      </div>`;
  }

  #columns() {
    const byCode = this.#places.value?.byCode;
    const subjects = (gap) => gap.subjects.map(({ name }) => words(name)).join(', ');
    return [
      { title: t('gaps.kind'), value: (gap) => words(gap.title), show: (gap) => html`<a href=${to('gap', { id: gap.id })}>${words(gap.title)}</a>` },
      { title: t('gaps.subjects'), value: subjects },
      { title: t('gaps.district'), value: (gap) => serbian(byCode?.get(gap.districtCode)?.seat) || districtName(gap.districtCode, byCode) },
      {
        title: t('gaps.severity'),
        value: (gap) => nameOf('GapSeverity', gap.severity),
        order: (gap) => VALUES.GapSeverity.indexOf(gap.severity),
        show: (gap) => html`<span class="badge ${gap.severity.toLowerCase()}">${nameOf('GapSeverity', gap.severity)}</span>`,
      },
      { title: t('gaps.since'), value: (gap) => gap.since, show: (gap) => html`<span class="nowrap">${day(gap.since)}</span>` },
      { title: t('gaps.status'), value: (gap) => nameOf('GapStatus', gap.status) },
    ];
  }

  #map(gaps) {
    const { byCode, outline } = this.#places.value;
    const counts = new Map();
    gaps.forEach(({ districtCode }) => counts.set(districtCode, (counts.get(districtCode) ?? 0) + 1));
    const places = [...byCode.values()]
      .filter(({ latitude, longitude }) => latitude !== null && longitude !== null)
      .map((district) => {
        const chosen = this.filters.district === district.districtCode;
        const link = to('gaps', { ...this.filters, district: chosen ? '' : district.districtCode });
        const n = counts.get(district.districtCode) ?? 0;
        return { ...district, name: districtName(district.districtCode, byCode), n, link, chosen };
      });
    const rows = [...places, { name: t('place.national'), n: counts.get(null) ?? 0 }];
    const heading = t('gaps.map');
    return html`<s-chart
      .heading=${heading} .words=${t('gaps.mapWords')} .note=${mapNote()} .file=${'gaps-by-district'} .rows=${rows}
      .picture=${(width) => map({ width, title: heading, words: t('gaps.mapWords'), parts: outline.parts, places })}
      .columns=${[
        { title: t('gaps.district'), value: (row) => row.name },
        { title: t('gaps.count'), value: (row) => row.n, numeric: true },
      ]}
    ></s-chart>`;
  }
}

define('view-gaps', Gaps);
