/**
 * Countries with the words for what and who comes from them, and capitals and cities known under several names.
 * A line is one place; its words may stand for one another without changing the story.
 */
const LINES = `
afghanistan afghan afghans
albania albanian albanians
algeria algerian algerians
argentina argentine argentinian argentines
armenia armenian armenians
australia australian australians
austria austrian austrians
azerbaijan azerbaijani azeri
bahrain bahraini
bangladesh bangladeshi bangladeshis
belarus belarusian belarusians belarussian byelorussia
belgium belgian belgians
bolivia bolivian bolivians
bosnia bosnian bosnians
brazil brazilian brazilians brasil
britain british britons uk u.k. gb
bulgaria bulgarian bulgarians
cambodia cambodian cambodians
cameroon cameroonian
canada canadian canadians
chile chilean chileans
china chinese prc
colombia colombian colombians
congo congolese drc
croatia croatian croatians croat croats
cuba cuban cubans
cyprus cypriot cypriots
czechia czech czechs
denmark danish danes dane
ecuador ecuadorian ecuadorean
egypt egyptian egyptians
england english
estonia estonian estonians
ethiopia ethiopian ethiopians
finland finnish finns
france french
georgia georgian georgians
germany german germans
ghana ghanaian
greece greek greeks
guatemala guatemalan
haiti haitian haitians
honduras honduran
hungary hungarian hungarians
iceland icelandic
india indian indians
indonesia indonesian indonesians
iran iranian iranians
iraq iraqi iraqis
ireland irish
israel israeli israelis
italy italian italians
jamaica jamaican
japan japanese
jordan jordanian jordanians
kazakhstan kazakh kazakhs
kenya kenyan kenyans
kosovo kosovar
kuwait kuwaiti
kyrgyzstan kyrgyz
laos laotian
latvia latvian latvians
lebanon lebanese
libya libyan libyans
lithuania lithuanian lithuanians
malaysia malaysian malaysians
mexico mexican mexicans
moldova moldovan
mongolia mongolian
morocco moroccan moroccans
myanmar burma burmese
nepal nepali nepalese
netherlands dutch holland
nicaragua nicaraguan
nigeria nigerian nigerians
norway norwegian norwegians
oman omani
pakistan pakistani pakistanis
palestine palestinian palestinians
panama panamanian
paraguay paraguayan
peru peruvian peruvians
philippines philippine filipino filipinos
poland polish poles
portugal portuguese
qatar qatari
romania romanian romanians
russia russian russians
rwanda rwandan
saudi saudis
scotland scottish scots
senegal senegalese
serbia serbian serbians serbs
singapore singaporean
slovakia slovak
slovenia slovenian
somalia somali somalis
spain spanish spaniards
sudan sudanese
sweden swedish swedes
switzerland swiss
syria syrian syrians
taiwan taiwanese
tajikistan tajik
tanzania tanzanian
thailand thai thais
tunisia tunisian
turkey turkish turks turkiye türkiye
turkmenistan turkmen
uganda ugandan
ukraine ukrainian ukrainians
u.s. american americans america
uruguay uruguayan
uzbekistan uzbek
venezuela venezuelan venezuelans
vietnam vietnamese
wales welsh
yemen yemeni
zambia zambian
zimbabwe zimbabwean
europe european europeans eu
africa african africans
asia asian asians
kyiv kiev
kharkiv kharkov
odesa odessa
lviv lvov
mykolaiv nikolaev nikolayev
zaporizhzhia zaporozhye zaporizhia
dnipro dnepr dnieper
luhansk lugansk
beijing peking
mumbai bombay
chennai madras
kolkata calcutta
bengaluru bangalore
yangon rangoon
guangzhou canton
makkah mecca
makka mecca
tehran teheran
`;

const PLACES = new Map<string, number>();
LINES.trim()
  .split('\n')
  .forEach((line, place) => {
    for (const word of line.split(' ')) PLACES.set(word, place);
  });

/** A number for the place a folded word names, under any of its names; undefined for other words. */
export const placeOf = (word: string): number | undefined => PLACES.get(word);
