import { newId } from '../component.js';
import { t } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/institution.js';
import '../parts/institutions.js';

const ids = new Map();

function idOf(form, name) {
  const key = `${form} ${name}`;
  if (!ids.has(key)) {
    ids.set(key, newId());
  }
  return ids.get(key);
}

/**
 * A field of a form, with what is wrong about it.
 *
 * @param field has `name`, `label` and `kind`: `choice` (with `options`, pairs of value and words, or `groups`, pairs of heading and options),
 *     `checks` (with `options`; one of them alone where it is `radio`), `day`, `moment`, `number`, `text`, `lines`, `institution` or `institutions`; perhaps `hint`, `optional`, `first`, and the
 *     `argument` of the API whose refusal is told here, where it is not the name
 * @param form the form that it is in, unlike every other
 */
export function control(form, field, value, wrong) {
  const id = idOf(form, field.name);
  const told = html`${field.hint ? html`<small id="${id}-hint">${field.hint}</small>` : nothing}
  ${wrong ? html`<small class="wrong" id="${id}-wrong" role="alert">${wrong}</small>` : nothing}`;
  const described = [field.hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || nothing;
  if (field.kind === 'institution') {
    return html`<div><s-institution .label=${field.label} .name=${field.name} .value=${value} .wrong=${wrong}></s-institution></div>`;
  }
  if (field.kind === 'institutions') {
    return html`<s-institutions .label=${field.label} .name=${field.name} .value=${value || []} .wrong=${wrong}></s-institutions>`;
  }
  if (field.kind === 'checks') {
    return html`<fieldset class="checks" aria-describedby=${described}>
      <legend>${field.label}</legend>
      ${told} ${field.options.map((option) => check(field, option, value))}
    </fieldset>`;
  }
  return html`<label class="field ${['choice', 'text', 'lines'].includes(field.kind) ? 'wide' : ''}"
    ><span>${field.label}</span>${input(field, value, described, Boolean(wrong))} ${told}</label
  >`;
}

function check({ name, radio }, [option, label], value) {
  const checked = radio ? value === option : value.includes(option);
  return html`<label
    ><input type=${radio ? 'radio' : 'checkbox'} name=${name} value=${option} .checked=${checked} ?required=${radio} />
    <span>${label}</span></label
  >`;
}

function input({ name, kind, options, groups, optional, least, most }, value, described, isWrong) {
  const invalid = isWrong ? 'true' : nothing;
  if (kind === 'choice') {
    const drawn = ([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`;
    return html`<select name=${name} ?required=${!optional} aria-describedby=${described} aria-invalid=${invalid}>
      ${(options ?? []).map(drawn)}
      ${(groups ?? []).map(([heading, some]) => html`<optgroup label=${heading}>${some.map(drawn)}</optgroup>`)}
    </select>`;
  }
  if (kind === 'lines') {
    return html`<textarea name=${name} rows="5" .value=${value} ?required=${!optional} minlength=${least ?? nothing} maxlength=${most ?? nothing}
      aria-describedby=${described} aria-invalid=${invalid}></textarea>`;
  }
  const type = { day: 'date', moment: 'datetime-local', number: 'number' }[kind] ?? 'text';
  return html`<input type=${type} name=${name} .value=${value} ?required=${!optional} minlength=${least ?? nothing} maxlength=${most ?? nothing}
    autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} />`;
}

/** A question before something is done that cannot be undone here; Escape says no. */
export function areYouSure(question, yes, no) {
  return html`<div class="sure" role="group" aria-label=${question} @keydown=${(event) => event.key === 'Escape' && no()}>
    <p>${question}</p>
    <button class="button">${t('form.yes', { act: yes[0].toLowerCase() + yes.slice(1) })}</button> <button type="button" @click=${no}>${t('form.no')}</button>
  </div>`;
}
