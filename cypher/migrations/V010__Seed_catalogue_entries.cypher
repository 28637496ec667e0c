// The list of 2021 by its areas, and what is known of each item of this project's catalogue. The wording of neither official list is at hand:
// areas are named after the page that describes the list, and which item stands under which of them is mapped by this project.
UNWIND [
  {code: 'BEHAVIOUR_2021', en: 'Behaviour', latn: 'Ponašanje', cyrl: 'Понашање'},
  {code: 'PHYSICAL_APPEARANCE_2021', en: 'Physical appearance', latn: 'Fizički izgled', cyrl: 'Физички изглед'},
  {code: 'HEALTH_2021', en: 'Health', latn: 'Zdravlje', cyrl: 'Здравље'},
  {code: 'COMMUNICATION_2021', en: 'Communication', latn: 'Komunikacija', cyrl: 'Комуникација'},
  {code: 'RELATIONSHIPS_2021', en: 'Relationships', latn: 'Odnosi', cyrl: 'Односи'},
  {code: 'ENVIRONMENT_2021', en: 'Environment', latn: 'Okruženje', cyrl: 'Окружење'}
] AS area
MATCH (set:IndicatorSet {indicatorSetCode: 'IND-2021'})
MERGE (group:IndicatorGroup {indicatorGroupCode: area.code})
SET group.nameEn = area.en,
    group.nameSrLatn = area.latn,
    group.nameSrCyrl = area.cyrl
MERGE (group)-[:OF_SET]->(set);
MATCH (set:IndicatorSet {indicatorSetCode: 'IND-2021'})
SET set.source = set.source + ' https://coe.int/sr/web/belgrade/preventing-and-combating-trafficking-in-human-beings-in-serbia/-/asset_publisher/i4hIzvuPeoAq/content/equipping-education-professionals-in-serbia-with-specific-indicators-to-detect-child-trafficking';
// Which headings of the earlier list and of the extension are found again under which of 2021, and by how many items of the catalogue.
UNWIND [
  {from: 'SCHOOL_BEHAVIOUR', to: 'BEHAVIOUR_2021', items: 6},
  {from: 'SCHOOL_BEHAVIOUR', to: 'RELATIONSHIPS_2021', items: 1},
  {from: 'SCHOOL_BEHAVIOUR', to: 'VULNERABILITY', items: 1},
  {from: 'PARENT_BEHAVIOUR', to: 'ENVIRONMENT_2021', items: 4},
  {from: 'PARENT_BEHAVIOUR', to: 'RELATIONSHIPS_2021', items: 2},
  {from: 'PARENT_BEHAVIOUR', to: 'VULNERABILITY', items: 1},
  {from: 'HEALTH', to: 'HEALTH_2021', items: 8},
  {from: 'APPEARANCE', to: 'PHYSICAL_APPEARANCE_2021', items: 6},
  {from: 'GENERAL_BEHAVIOUR', to: 'BEHAVIOUR_2021', items: 9},
  {from: 'COMMUNICATION', to: 'COMMUNICATION_2021', items: 8},
  {from: 'RELATIONSHIPS', to: 'RELATIONSHIPS_2021', items: 5},
  {from: 'RELATIONSHIPS', to: 'VULNERABILITY', items: 1},
  {from: 'FAMILY_LIVING', to: 'ENVIRONMENT_2021', items: 6},
  {from: 'SELF_IDENTIFICATION', to: 'COMMUNICATION_2021', items: 5},
  {from: 'ONLINE', to: 'RELATIONSHIPS_2021', items: 2},
  {from: 'ONLINE', to: 'BEHAVIOUR_2021', items: 1},
  {from: 'ONLINE', to: 'COMMUNICATION_2021', items: 1}
] AS pair
MATCH (earlier:IndicatorGroup {indicatorGroupCode: pair.from})
MATCH (later:IndicatorGroup {indicatorGroupCode: pair.to})
MERGE (earlier)-[same:CORRESPONDS_TO]->(later)
SET same.items = pair.items,
    same.unverified = true;
// How far a source carries each item, and where its urgency comes from.
WITH {
  ESP: 'https://espreso.co.rs/amp/875615/identifikovane-24-zrtve-trgovine-ljudima-u-proteklih-godinu-dana-evo-na-sta-treba-obratiti-paznju',
  ZABAC: 'https://zabac.edu.rs/index.php?option=com_content&view=article&id=71&Itemid=110',
  EBOOK: 'https://free-ebooks.net/human-rights/Adult-Perversion-Creates-Child-Exploitation/html/22',
  USED: 'https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/indicators',
  EKONOMSKA: 'https://ekonomskanovipazar.edu.rs/2024/06/10/trgovina-ljudima/',
  MPN15: 'http://www.mpn.gov.rs/izvestaj-o-aktivnostima-u-obrazovno-vaspitnom-sistemu-u-vezi-sa-zastitom-dece-i-mladih-od-trgovine-ljudima/',
  IE: 'http://blueblindfold.gov.ie/en/bbf/pages/child_trafficking',
  TEACHERS: 'https://3rdmil.com/is_human_trafficking_happening_in_your_classroom/',
  ASTRA1: 'https://astra.rs/kako-prepoznati-zrtvu-trgovine-ljudima-%E2%88%92-indikatori/',
  VR25: 'https://vreme.com/drustvo/skoro-polovina-zrtava-trgovine-ljudima-u-srbiji-su-deca/',
  BL24: 'https://naslovi.net/2024-06-11/blic/vise-od-polovine-zrtava-trgovine-ljudima-su-deca-maloletnici-najcesce-primorani-na-prosjacenje-prostituciju-i-prinudne-brakove/36863300',
  VEC: 'https://www.vecernji.hr/vijesti/sokantna-istina-o-trgovini-ljudima-u-srbiji-svaka-druga-zrtva-je-dijete-a-broj-slucajeva-eksplodira-1918791',
  NUB: 'https://doisrpska.nub.rs/index.php/drustvenedevijacije/article/view/8178',
  MINORS: 'https://docslib.org/doc/11302674/unaccompanied-minors-at-risk-preventing-child-trafficking'
} AS addresses, {
  SERBIAN_SOURCE: {en: 'A Serbian source names this sign, and the words are ours.',
    latn: 'Ovaj znak navodi izvor iz Srbije, a formulacija je naša.',
    cyrl: 'Овај знак наводи извор из Србије, а формулација је наша.'},
  COMPARABLE_LIST: {en: 'A comparable list of another country or body names this sign, and the words are ours.',
    latn: 'Ovaj znak navodi uporediva lista druge zemlje ili organizacije, a formulacija je naša.',
    cyrl: 'Овај знак наводи упоредива листа друге земље или организације, а формулација је наша.'},
  GENERAL_KNOWLEDGE: {en: 'Unverified: a source names the heading, the sign itself is general knowledge.',
    latn: 'Neprovereno: izvor navodi oblast, a sam znak je opšte znanje.',
    cyrl: 'Непроверено: извор наводи област, а сам знак је опште знање.'}
} AS ofStatus, {
  SOURCED: {en: 'That it is followed inside the school comes from a source.',
    latn: 'Da se prati unutar škole, navodi izvor.',
    cyrl: 'Да се прати унутар школе, наводи извор.'},
  PROJECT_DEFAULT: {en: 'Its urgency is a default of this project, to be confirmed by the Centre and the Ministry.',
    latn: 'Hitnost je postavio ovaj projekat, a treba da je potvrde Centar i Ministarstvo.',
    cyrl: 'Хитност је поставио овај пројекат, а треба да је потврде Центар и Министарство.'}
} AS ofBasis
UNWIND [
  {code: 'SB-01', area: 'BEHAVIOUR_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ESP', 'ZABAC', 'EBOOK']},
  {code: 'SB-02', area: 'BEHAVIOUR_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ESP', 'ZABAC', 'USED']},
  {code: 'SB-03', area: 'BEHAVIOUR_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ESP', 'USED']},
  {code: 'SB-04', area: 'BEHAVIOUR_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['EKONOMSKA']},
  {code: 'SB-05', area: 'BEHAVIOUR_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['EKONOMSKA', 'EBOOK']},
  {code: 'SB-06', area: 'BEHAVIOUR_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'SB-07', area: 'RELATIONSHIPS_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['EKONOMSKA']},
  {code: 'SB-08', area: 'VULNERABILITY', status: 'COMPARABLE_LIST', basis: 'SOURCED', sources: ['IE', 'MPN15']},
  {code: 'PB-01', area: 'ENVIRONMENT_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ZABAC']},
  {code: 'PB-02', area: 'RELATIONSHIPS_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['EKONOMSKA']},
  {code: 'PB-03', area: 'RELATIONSHIPS_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['TEACHERS', 'ASTRA1']},
  {code: 'PB-04', area: 'ENVIRONMENT_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15', 'VR25']},
  {code: 'PB-05', area: 'ENVIRONMENT_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'PB-06', area: 'ENVIRONMENT_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'PB-07', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'SOURCED', sources: ['MPN15']},
  {code: 'HE-01', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'HE-02', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'HE-03', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'HE-04', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK', 'IE']},
  {code: 'HE-05', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['TEACHERS', 'EBOOK']},
  {code: 'HE-06', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['EBOOK']},
  {code: 'HE-07', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'HE-08', area: 'HEALTH_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['ASTRA1', 'USED']},
  {code: 'AP-01', area: 'PHYSICAL_APPEARANCE_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ZABAC', 'USED']},
  {code: 'AP-02', area: 'PHYSICAL_APPEARANCE_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ZABAC', 'EKONOMSKA', 'TEACHERS']},
  {code: 'AP-03', area: 'PHYSICAL_APPEARANCE_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['EBOOK']},
  {code: 'AP-04', area: 'PHYSICAL_APPEARANCE_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'AP-05', area: 'PHYSICAL_APPEARANCE_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'AP-06', area: 'PHYSICAL_APPEARANCE_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'GB-01', area: 'BEHAVIOUR_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['ZABAC', 'EBOOK']},
  {code: 'GB-02', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['TEACHERS', 'IE']},
  {code: 'GB-03', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['TEACHERS', 'EBOOK']},
  {code: 'GB-04', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'GB-05', area: 'BEHAVIOUR_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15', 'VR25']},
  {code: 'GB-06', area: 'BEHAVIOUR_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['VR25']},
  {code: 'GB-07', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'GB-08', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK', 'ASTRA1']},
  {code: 'GB-09', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['IE']},
  {code: 'CO-01', area: 'COMMUNICATION_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK', 'ASTRA1']},
  {code: 'CO-02', area: 'COMMUNICATION_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['EBOOK']},
  {code: 'CO-03', area: 'COMMUNICATION_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'CO-04', area: 'COMMUNICATION_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['EBOOK']},
  {code: 'CO-05', area: 'COMMUNICATION_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['EBOOK', 'ASTRA1']},
  {code: 'CO-06', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'CO-07', area: 'COMMUNICATION_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['ASTRA1']},
  {code: 'CO-08', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'RE-01', area: 'RELATIONSHIPS_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED', 'EBOOK']},
  {code: 'RE-02', area: 'RELATIONSHIPS_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'RE-03', area: 'RELATIONSHIPS_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'RE-04', area: 'RELATIONSHIPS_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['ASTRA1']},
  {code: 'RE-05', area: 'RELATIONSHIPS_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['BL24']},
  {code: 'RE-06', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'SOURCED', sources: ['MPN15']},
  {code: 'FL-01', area: 'ENVIRONMENT_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['IE']},
  {code: 'FL-02', area: 'ENVIRONMENT_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['EBOOK', 'IE']},
  {code: 'FL-03', area: 'ENVIRONMENT_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['IE']},
  {code: 'FL-04', area: 'ENVIRONMENT_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['ASTRA1']},
  {code: 'FL-05', area: 'ENVIRONMENT_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['VEC', 'NUB']},
  {code: 'FL-06', area: 'ENVIRONMENT_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['BL24']},
  {code: 'SI-01', area: 'COMMUNICATION_2021', status: 'SERBIAN_SOURCE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'SI-02', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'SI-03', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'SI-04', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'SI-05', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'ON-01', area: 'RELATIONSHIPS_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'ON-02', area: 'BEHAVIOUR_2021', status: 'COMPARABLE_LIST', basis: 'PROJECT_DEFAULT', sources: ['USED']},
  {code: 'ON-03', area: 'RELATIONSHIPS_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'ON-04', area: 'COMMUNICATION_2021', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']},
  {code: 'VU-01', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'SOURCED', sources: ['ESP']},
  {code: 'VU-02', area: 'VULNERABILITY', status: 'SERBIAN_SOURCE', basis: 'SOURCED', sources: ['VR25', 'NUB']},
  {code: 'VU-03', area: 'VULNERABILITY', status: 'COMPARABLE_LIST', basis: 'SOURCED', sources: ['NUB']},
  {code: 'VU-04', area: 'VULNERABILITY', status: 'COMPARABLE_LIST', basis: 'SOURCED', sources: ['MINORS', 'VR25']},
  {code: 'VU-05', area: 'VULNERABILITY', status: 'SERBIAN_SOURCE', basis: 'SOURCED', sources: ['VR25']},
  {code: 'VU-06', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'SOURCED', sources: ['MPN15']},
  {code: 'VU-07', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'SOURCED', sources: ['VR25']},
  {code: 'VU-08', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'SOURCED', sources: ['MPN15']},
  {code: 'VU-09', area: 'VULNERABILITY', status: 'GENERAL_KNOWLEDGE', basis: 'PROJECT_DEFAULT', sources: ['MPN15']}
] AS item
MATCH (area:IndicatorGroup {indicatorGroupCode: item.area})
MERGE (entry:CatalogueEntry {catalogueEntryCode: item.code})
SET entry.status = item.status,
    entry.unverified = item.status = 'GENERAL_KNOWLEDGE',
    entry.urgencyBasis = item.basis,
    entry.sources = [tag IN item.sources | addresses[tag]],
    entry.noteEn = ofStatus[item.status].en + ' ' + ofBasis[item.basis].en,
    entry.noteSrLatn = ofStatus[item.status].latn + ' ' + ofBasis[item.basis].latn,
    entry.noteSrCyrl = ofStatus[item.status].cyrl + ' ' + ofBasis[item.basis].cyrl
MERGE (entry)-[:FITS]->(area);
// Indicators that are there already. Those that come later are met at the end of their import.
MATCH (entry:CatalogueEntry)
MATCH (indicator:Indicator {indicatorCode: entry.catalogueEntryCode})
MERGE (entry)-[:DESCRIBES]->(indicator);
