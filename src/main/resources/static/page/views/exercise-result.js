import { intervals } from '../charts/intervals.js';
import { kappas } from '../charts/kappas.js';
import { Component, define } from '../component.js';
import { nameOf, number, percent, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/chart.js';

/** How far participants agreed with the key and with one another, and where groups differ. Groups stay in the order in which they were named. */
class Result extends Component {
  static properties = ['result', 'study', 'closedAt'];

  draw() {
    const { total, groups, differences, leftOut } = this.result;
    if (total.suppressed) {
      return html`<s-state .empty=${t('result.tooFew')}></s-state>`;
    }
    const all = [{ ...total, group: t('result.all') }, ...groups];
    return html`<p class="lead">${this.#said(total)}</p>
      <p>${t('result.words')} ${leftOut ? t('result.leftOut', { n: leftOut }) : nothing}</p>
      ${this.#kappas('kappaWithKey', t('result.withKey'), t('result.withKeyWords'), all)}
      ${this.#kappas('kappaBetween', t('result.between'), t('result.betweenWords'), all)} ${this.#signs(total)} ${this.#steps(all)}
      ${groups.length ? this.#differences(differences) : nothing}`;
  }

  #said({ n, step }) {
    return t('result.said', { participants: n, share: step?.withKey.value === null || !step ? t('result.cannotTell') : percent(step.withKey.value) });
  }

  /** Why a figure is what it is, by its definition; a closed exercise does not change any more. */
  #why(name, n) {
    const { meaning, formula, sources } = this.result.definitions.find((one) => one.name === name) ?? {};
    const said = t('result.fewOut');
    const excluded = this.result.leftOut ? [{ reason: 'TOO_FEW', words: { en: said, srLatn: said, srCyrl: said }, count: this.result.leftOut }] : [];
    const inputs = { kind: 'STORE', snapshot: null, takenAt: this.closedAt, tables: [], releases: [] };
    return meaning && { definition: name, meaning, formula, sources, conditions: [], n, excluded, asOf: this.closedAt, ruleSet: null, inputs };
  }

  #kappas(name, heading, said, all) {
    const rows = all.map((one) => ({
      label: one.group, n: one.n, suppressed: one.suppressed, value: one[name]?.value ?? null,
      lower: one[name]?.interval?.lower ?? null, upper: one[name]?.interval?.upper ?? null,
      said: one.suppressed ? t('suppressed') : t('result.cannotTell'),
    }));
    const shown = (value) => (row) =>
      row.suppressed ? html`<span class="suppressed-words">${t('suppressed')}</span>` : value(row) === null ? t('result.cannotTell') : number(value(row));
    const figure = (title, value) => ({ title, value, show: shown(value), csv: (row) => (row.suppressed ? 'suppressed' : value(row)), numeric: true });
    return html`<s-chart
      .heading=${heading} .words=${said} .why=${this.#why(name, this.result.total.n)} .file=${name} .rows=${rows}
      .picture=${(width) => kappas({ width, title: heading, words: said, rows })}
      .columns=${[
        { title: t('result.group'), value: (row) => row.label },
        figure(t('result.n'), (row) => row.n), figure(t('result.kappa'), (row) => row.value),
        figure(t('interval.lower'), (row) => row.lower), figure(t('interval.upper'), (row) => row.upper),
      ]}
    ></s-chart>`;
  }

  #label(code) {
    const label = this.study.offered.find(({ indicatorCode }) => indicatorCode === code)?.label;
    return label ? words(label) : code;
  }

  #signs(total) {
    const rows = total.indicators.map(({ indicatorCode, inKey, withKey }) => ({
      label: indicatorCode, sign: this.#label(indicatorCode), inKey, count: withKey.count, of: withKey.of, value: withKey.value,
      lower: withKey.interval?.lower ?? null, upper: withKey.interval?.upper ?? null,
    }));
    return html`<s-chart
      .heading=${t('result.signs')} .words=${t('result.signsWords')} .why=${this.#why('withKey', total.n)} .file=${'agreement-by-sign'} .rows=${rows}
      .picture=${(width) => intervals({ width, title: t('result.signs'), words: t('result.signsWords'), rows, whole: null })}
      .columns=${[
        { title: t('sign.sign'), value: (row) => row.sign },
        { title: t('record.code'), value: (row) => row.label, show: (row) => html`<span class="nowrap">${row.label}</span>` },
        { title: t('key.key'), value: (row) => (row.inKey ? t('key.applies') : t('key.not')) },
        { title: t('result.agree'), value: (row) => row.count, numeric: true },
        { title: t('result.n'), value: (row) => row.of, numeric: true },
        { title: t('result.share'), value: (row) => row.value, show: (row) => (row.value === null ? t('result.cannotTell') : percent(row.value)), numeric: true },
        { title: t('interval.lower'), value: (row) => row.lower, numeric: true },
        { title: t('interval.upper'), value: (row) => row.upper, numeric: true },
      ]}
    ></s-chart>`;
  }

  #steps(all) {
    const rows = all.flatMap(({ group, step, suppressed }) => (suppressed || !step ? [] : step.chosen.map((one) => ({ group, ...one, expected: step.expected }))));
    return html`<h2>${t('result.steps')}</h2>
      <s-table
        .caption=${t('result.steps')} .file=${'steps'} .rows=${rows}
        .columns=${[
          { title: t('result.group'), value: (row) => row.group },
          { title: t('exercise.step'), value: (row) => nameOf('ExerciseStep', row.step) },
          { title: t('key.key'), value: (row) => (row.step === row.expected ? t('yes') : t('no')) },
          { title: t('result.chose'), value: (row) => row.count, numeric: true },
        ]}
      ></s-table>`;
  }

  #differences(differences) {
    const rows = differences.flatMap(({ first, second, kappaWithKey, step, indicators }) => {
      const pair = t('result.less', { first, second });
      const row = (what, apart) => ({ pair, what, value: apart?.value ?? null, interval: apart?.interval ?? null, apart: apart?.apart ?? null });
      return [
        row(t('result.withKey'), kappaWithKey), row(t('exercise.step'), step),
        ...indicators.map(({ indicatorCode, difference }) => row(this.#label(indicatorCode), difference)),
      ];
    });
    const shown = (value) => (value === null ? t('result.cannotTell') : number(value));
    return html`<h2>${t('result.differences')}</h2>
      <p>${t('result.differencesWords')}</p>
      <s-table
        .caption=${t('result.differences')} .file=${'differences'} .rows=${rows}
        .columns=${[
          { title: t('result.pair'), value: (row) => row.pair },
          { title: t('result.what'), value: (row) => row.what },
          { title: t('result.difference'), value: (row) => row.value, show: (row) => shown(row.value), numeric: true },
          { title: t('interval.lower'), value: (row) => row.interval?.lower ?? null, show: (row) => shown(row.interval?.lower ?? null), numeric: true },
          { title: t('interval.upper'), value: (row) => row.interval?.upper ?? null, show: (row) => shown(row.interval?.upper ?? null), numeric: true },
          { title: t('result.apart'), value: (row) => (row.apart === null ? t('result.cannotTell') : row.apart ? t('yes') : t('no')) },
        ]}
      ></s-table>`;
  }
}

define('s-exercise-result', Result);
