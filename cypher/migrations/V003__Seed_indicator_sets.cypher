// The editions of the indicator list and the headings under which the catalogue arranges its items. Titles and headings are in own
// words. The pages that describe the official lists are named as their source.
UNWIND [
  {code: 'IND-2015', version: '2015', issuedOn: null,
   titleEn: 'Indicators for preliminary identification of victims of trafficking in education',
   titleSrLatn: 'Indikatori za preliminarnu identifikaciju žrtava trgovine ljudima u obrazovanju',
   titleSrCyrl: 'Индикатори за прелиминарну идентификацију жртава трговине људима у образовању',
   source: 'http://www.mpn.gov.rs/izvestaj-o-aktivnostima-u-obrazovno-vaspitnom-sistemu-u-vezi-sa-zastitom-dece-i-mladih-od-trgovine-ljudima/ '
         + 'https://www.skolskaupravacacak.rs/oblasti-rada/prevencija-nasilja/1433-indikatori-za-preliminarnu-identifikaciju-zrtava-trgovine-ljudima-u-obrazovanju.html'},
  {code: 'IND-2021', version: '2021', issuedOn: date('2021-07-02'),
   titleEn: 'Revised indicators for education professionals, with vulnerability factors apart from signs',
   titleSrLatn: 'Revidirani indikatori za zaposlene u obrazovanju, sa faktorima ranjivosti odvojenim od znakova',
   titleSrCyrl: 'Ревидирани индикатори за запослене у образовању, са факторима рањивости одвојеним од знакова',
   source: 'http://skolskaupravacacak.rs/oblasti-rada/prevencija-nasilja/2378-unapredjivanje-zastite-ucenika-od-trgovine-ljudima.html '
         + 'https://espreso.co.rs/amp/875615/identifikovane-24-zrtve-trgovine-ljudima-u-proteklih-godinu-dana-evo-na-sta-treba-obratiti-paznju'},
  {code: 'IND-ONLINE', version: '1', issuedOn: null,
   titleEn: 'Signs in digital contacts, an extension by this project',
   titleSrLatn: 'Znaci u digitalnim kontaktima, dopuna ovog projekta',
   titleSrCyrl: 'Знаци у дигиталним контактима, допуна овог пројекта',
   source: null}
] AS edition
MERGE (set:IndicatorSet {indicatorSetCode: edition.code})
SET set.version = edition.version,
    set.issuedOn = edition.issuedOn,
    set.titleEn = edition.titleEn,
    set.titleSrLatn = edition.titleSrLatn,
    set.titleSrCyrl = edition.titleSrCyrl,
    set.source = edition.source;
// The nine domains of 2015, the vulnerability factors that the revision of 2021 set apart, and the extension.
UNWIND [
  {set: 'IND-2015', code: 'SCHOOL_BEHAVIOUR', en: 'Behaviour at school', latn: 'Ponašanje učenika u školi', cyrl: 'Понашање ученика у школи'},
  {set: 'IND-2015', code: 'PARENT_BEHAVIOUR', en: 'Behaviour of parents or carers towards the school', latn: 'Ponašanje roditelja u školi', cyrl: 'Понашање родитеља у школи'},
  {set: 'IND-2015', code: 'HEALTH', en: 'Health', latn: 'Zdravstveno stanje učenika', cyrl: 'Здравствено стање ученика'},
  {set: 'IND-2015', code: 'APPEARANCE', en: 'Appearance and belongings', latn: 'Izgled učenika', cyrl: 'Изглед ученика'},
  {set: 'IND-2015', code: 'GENERAL_BEHAVIOUR', en: 'Behaviour in general', latn: 'Ponašanje učenika uopšte', cyrl: 'Понашање ученика уопште'},
  {set: 'IND-2015', code: 'COMMUNICATION', en: 'Communication and its content', latn: 'Komunikacija i sadržaj komunikacije', cyrl: 'Комуникација и садржај комуникације'},
  {set: 'IND-2015', code: 'RELATIONSHIPS', en: 'Relationships and company', latn: 'Uspostavljanje odnosa i društvo', cyrl: 'Успостављање односа и друштво'},
  {set: 'IND-2015', code: 'FAMILY_LIVING', en: 'Family life and living conditions', latn: 'Porodični život i uslovi života učenika', cyrl: 'Породични живот и услови живота ученика'},
  {set: 'IND-2015', code: 'SELF_IDENTIFICATION', en: 'Disclosure by the student', latn: 'Samoidentifikacija', cyrl: 'Самоидентификација'},
  {set: 'IND-2021', code: 'VULNERABILITY', en: 'Vulnerability factors', latn: 'Faktori ranjivosti', cyrl: 'Фактори рањивости'},
  {set: 'IND-ONLINE', code: 'ONLINE', en: 'Digital contacts', latn: 'Digitalni kontakti', cyrl: 'Дигитални контакти'}
] AS heading
MATCH (set:IndicatorSet {indicatorSetCode: heading.set})
MERGE (group:IndicatorGroup {indicatorGroupCode: heading.code})
SET group.nameEn = heading.en,
    group.nameSrLatn = heading.latn,
    group.nameSrCyrl = heading.cyrl
MERGE (group)-[:OF_SET]->(set);
