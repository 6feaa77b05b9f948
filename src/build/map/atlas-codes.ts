/**
 * The atlas's three letters (ISO 3166-1 alpha-3) with ISO 3166-1 alpha-2, after CLDR 48 `codeMappings` (Unicode licence
 * v3). The last row holds what is no country of ISO's, with our reasons:
 * ATC Ashmore and Cartier Islands: an Australian territory without a code of its own.
 * CYN: the north of Cyprus, and SOL: Somaliland, are drawn within Cyprus and Somalia, as the United Nations draw them.
 * XKX Kosovo: `XK` as in src/news/regions/regions.ts.
 * IOA: Christmas Island and the Cocos Islands, told apart below. KAS: the Siachen Glacier, claimed by India and Pakistan.
 */
const rows: readonly string[] = [
  'ABW AW, AFG AF, AGO AO, AIA AI, ALA AX, ALB AL, AND AD, ARE AE, ARG AR, ARM AM, ASM AS, ATA AQ, ATF TF',
  'ATG AG, AUS AU, AUT AT, AZE AZ, BDI BI, BEL BE, BEN BJ, BFA BF, BGD BD, BGR BG, BHR BH, BHS BS, BIH BA',
  'BLM BL, BLR BY, BLZ BZ, BMU BM, BOL BO, BRA BR, BRB BB, BRN BN, BTN BT, BWA BW, CAF CF, CAN CA, CHE CH',
  'CHL CL, CHN CN, CIV CI, CMR CM, COD CD, COG CG, COK CK, COL CO, COM KM, CPV CV, CRI CR, CUB CU, CUW CW',
  'CYM KY, CYP CY, CZE CZ, DEU DE, DJI DJ, DMA DM, DNK DK, DOM DO, DZA DZ, ECU EC, EGY EG, ERI ER, ESH EH',
  'ESP ES, EST EE, ETH ET, FIN FI, FJI FJ, FLK FK, FRA FR, FRO FO, FSM FM, GAB GA, GBR GB, GEO GE, GGY GG',
  'GHA GH, GIN GN, GMB GM, GNB GW, GNQ GQ, GRC GR, GRD GD, GRL GL, GTM GT, GUM GU, GUY GY, HKG HK, HMD HM',
  'HND HN, HRV HR, HTI HT, HUN HU, IDN ID, IMN IM, IND IN, IOT IO, IRL IE, IRN IR, IRQ IQ, ISL IS, ISR IL',
  'ITA IT, JAM JM, JEY JE, JOR JO, JPN JP, KAZ KZ, KEN KE, KGZ KG, KHM KH, KIR KI, KNA KN, KOR KR, KWT KW',
  'LAO LA, LBN LB, LBR LR, LBY LY, LCA LC, LIE LI, LKA LK, LSO LS, LTU LT, LUX LU, LVA LV, MAC MO, MAF MF',
  'MAR MA, MCO MC, MDA MD, MDG MG, MDV MV, MEX MX, MHL MH, MKD MK, MLI ML, MLT MT, MMR MM, MNE ME, MNG MN',
  'MNP MP, MOZ MZ, MRT MR, MSR MS, MUS MU, MWI MW, MYS MY, NAM NA, NCL NC, NER NE, NFK NF, NGA NG, NIC NI',
  'NIU NU, NLD NL, NOR NO, NPL NP, NRU NR, NZL NZ, OMN OM, PAK PK, PAN PA, PCN PN, PER PE, PHL PH, PLW PW',
  'PNG PG, POL PL, PRI PR, PRK KP, PRT PT, PRY PY, PSE PS, PYF PF, QAT QA, ROU RO, RUS RU, RWA RW, SAU SA',
  'SDN SD, SEN SN, SGP SG, SGS GS, SHN SH, SLB SB, SLE SL, SLV SV, SMR SM, SOM SO, SPM PM, SRB RS, SSD SS',
  'STP ST, SUR SR, SVK SK, SVN SI, SWE SE, SWZ SZ, SXM SX, SYC SC, SYR SY, TCA TC, TCD TD, TGO TG, THA TH',
  'TJK TJ, TKM TM, TLS TL, TON TO, TTO TT, TUN TN, TUR TR, TUV TV, TWN TW, TZA TZ, UGA UG, UKR UA, URY UY',
  'USA US, UZB UZ, VAT VA, VCT VC, VEN VE, VGB VG, VIR VI, VNM VN, VUT VU, WLF WF, WSM WS, YEM YE, ZAF ZA',
  'ZMB ZM, ZWE ZW',
  'ATC AU, CYN CY, SOL SO, XKX XK, IOA -, KAS -',
];

/** The country of each feature of the atlas; null where its parts belong to several, or to none. */
export const atlasCodes: ReadonlyMap<string, string | null> = new Map(
  rows
    .flatMap((row) => row.replace(/,$/u, '').split(', '))
    .map((pair) => {
      const [a3 = '', code = '-'] = pair.split(' ');
      return [a3, code === '-' ? null : code];
    }),
);

/** Parts that have a code of their own but that the atlas counts to another country: those that stand within a box. */
export const outlyingParts: readonly {
  readonly code: string;
  readonly of: string;
  readonly within: readonly [westDeg: number, southDeg: number, eastDeg: number, northDeg: number];
}[] = [
  { code: 'GF', of: 'FRA', within: [-55, 2, -51, 6] },
  { code: 'GP', of: 'FRA', within: [-62, 15.8, -61, 16.6] },
  { code: 'MQ', of: 'FRA', within: [-62, 14.3, -60, 15] },
  { code: 'RE', of: 'FRA', within: [55, -22, 56, -20] },
  { code: 'YT', of: 'FRA', within: [44.9, -13.1, 45.4, -12.5] },
  { code: 'SJ', of: 'NOR', within: [10, 74, 34, 81] },
  { code: 'SJ', of: 'NOR', within: [-9.2, 70.7, -7.9, 71.3] },
  { code: 'BQ', of: 'NLD', within: [-69, 12, -68, 12.4] },
  { code: 'BQ', of: 'NLD', within: [-63.3, 17.4, -62.8, 17.7] },
  { code: 'TK', of: 'NZL', within: [-173, -10, -171, -8] },
  { code: 'CX', of: 'IOA', within: [105, -11, 106, -10] },
  { code: 'CC', of: 'IOA', within: [96, -13, 97, -11] },
];

/** Places too small for the atlas, drawn as dots: longitude and latitude in degrees (CIA World Factbook, public domain). */
export const missingPlaces: ReadonlyMap<string, readonly (readonly [longitudeDeg: number, latitudeDeg: number])[]> =
  new Map([
    ['BV', [[3.4, -54.43]]],
    ['GI', [[-5.35, 36.13]]],
    [
      'UM',
      [
        [-177.37, 28.2],
        [-169.53, 16.75],
        [166.6, 19.28],
      ],
    ],
  ]);
