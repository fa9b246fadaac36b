/** Offices, ranks and forms of address that stand before a name without being part of it. Folded. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess
  king queen emperor pope cardinal archbishop bishop rev reverend father brother sister rabbi imam sheikh ayatollah
  president vice-president vice premier prime minister chancellor secretary undersecretary foreign defense interior
  finance justice attorney general solicitor senator sen representative rep congressman congresswoman speaker mp mep
  governor gov mayor councilman councilwoman councillor ambassador envoy commissioner chairman chairwoman chair
  chairperson ceo cfo coo cto chief executive officer director manager coach captain capt commander cmdr colonel col
  major maj lieutenant lt sergeant sgt corporal private admiral adm brigadier marshal detective inspector
  superintendent constable officer judge magistrate prosecutor spokesman spokeswoman spokesperson author actor actress
  singer defender forward goalkeeper midfielder quarterback guard center former acting deputy assistant interim ex
  herr frau monsieur madame mme m mlle señor señora sr sra don doña signor signora dr med ing
  präsident bundeskanzler kanzler minister président ministre presidente ministro президент министр г-н г-жа`
    .trim()
    .split(/\s+/),
);
