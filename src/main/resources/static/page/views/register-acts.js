import { t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import './act.js';

/** The forms of what the viewer may do, under one heading; nothing where that is nothing. `looked` is called after each. */
export function actsOf(forms, byCode, looked) {
  return forms.length
    ? html`<section class="acts" aria-label=${t('registers.acts')}>
        <h2>${t('registers.acts')}</h2>
        ${forms.map(
          ({ heading, query, said, fixed, fields, hint, kept, go }) => html`<s-act
            .heading=${heading} .query=${query} .fixed=${fixed} .hint=${hint} .kept=${kept} .again=${looked}
            .fields=${fields(byCode)}
            .done=${async (data) => {
              say(said);
              await (go ? go(data) : looked());
            }}
          ></s-act>`,
        )}
      </section>`
    : nothing;
}
