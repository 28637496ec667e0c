import { nameOf, number, serbian, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/why.js';
import { to } from '../router.js';
import { VALUES } from '../values.js';
import { MEASURES, measured, placeName, sectorName, shown } from './network-nodes.js';

/** What is known of the institution that is looked at. */
export function nodeCard(node, { names, byCode, network }) {
  if (!node) {
    return html`<section class="card"><h2>${t('network.oneTitle')}</h2><p>${t('network.look')}</p></section>`;
  }
  const name = serbian(names.get(node.code) ?? node.code);
  return html`<section class="card">
    <div class="heading"><h2>${name}</h2><s-why .of=${name} .why=${network.why}></s-why></div>
    <p class="small">${nameOf('InstitutionKind', node.kind)} · ${sectorName(node.sector)} · ${placeName(node.district, byCode)} · <code>${node.code}</code></p>
    <p><a href=${to('neighbourhood', { institution: node.code })}>${t('network.around')}</a></p>
    <dl class="measures">
      ${MEASURES.map((measure) => html`<dt>${nameOf('NodeMeasure', measure)}</dt><dd>${shown(measured(node, measure))}</dd>`)}
    </dl>
    ${roles(node, 'brokerageBySector', t('network.inSectors'))} ${roles(node, 'brokerageByDistrict', t('network.inDistricts'))}
  </section>`;
}

/** How often it stands in each role, and how unusual that is. */
function roles(node, by, among) {
  const some = VALUES.BrokerRole.map((role) => node[by].find((one) => one.role === role)).filter((one) => one.count);
  return some.length
    ? html`<h3>${t('network.brokerAmong', { among })}</h3>
        <dl class="measures">
          ${some.map(
            ({ role, count, z }) => html`<dt>${nameOf('BrokerRole', role)}</dt>
              <dd>${number(count)} <small>${t('network.zOf', { of: z === null ? t('network.untold') : number(z) })}</small></dd>`,
          )}
        </dl>`
    : nothing;
}
