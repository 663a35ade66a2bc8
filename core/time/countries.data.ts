/** What the countries are called in the languages that are read, by Unicode CLDR. Written by scripts/cities.ts. */

/** Those of the names; pages in others ask Intl, whose first object in a page costs 13 ms. */
export const COUNTRY_LANGUAGES = 'de en es fr it ja nl pt'

/** A line is a country and its names. */
export const COUNTRY_NAMES = `
AD:andorra|andorre|アントラ
AE:vereinigte arabische emirate|united arab emirates|emiratos arabes unidos|emirats arabes unis|emirati arabi uniti|アラフ首長国連邦|verenigde arabische emiraten|emirados arabes unidos
AF:afghanistan|afganistan|アフカニスタン|afeganistao
AG:antigua und barbuda|antigua barbuda|antigua y barbuda|antigua et barbuda|antigua e barbuda|アンティクア ハーフータ|antigua en barbuda
AI:anguilla|anguila|アンキラ
AL:albanien|albania|albanie|アルハニア
AM:armenien|armenia|armenie|アルメニア
AO:angola|アンコラ
AQ:antarktis|antarctica|antartida|antarctique|antartide|南極
AR:argentinien|argentina|argentine|アルセンチン|argentinie
AS:amerikanisch samoa|american samoa|samoa americana|samoa americaines|samoa americane|米領サモア|amerikaans samoa
AT:osterreich|austria|autriche|オーストリア|oostenrijk
AU:australien|australia|australie|オーストラリア
AW:aruba|アルハ
AX:alandinseln|aland islands|islas aland|iles aland|isole aland|オーラント諸島|aland|ilhas aland
AZ:aserbaidschan|azerbaijan|azerbaiyan|azerbaidjan|azerbaigian|アセルハイシャン|azerbeidzjan|azerbaijao
BA:bosnien und herzegowina|bosnia herzegovina|bosnia y herzegovina|bosnie herzegovine|bosnia ed erzegovina|ホスニア ヘルツェコヒナ|bosnie en herzegovina|bosnia e herzegovina
BB:barbados|barbade|ハルハトス
BD:bangladesch|bangladesh|banglades|ハンクラテシュ
BE:belgien|belgium|belgica|belgique|belgio|ヘルキー|belgie
BF:burkina faso|フルキナファソ|burquina faso
BG:bulgarien|bulgaria|bulgarie|フルカリア|bulgarije
BH:bahrain|barein|bahrein|ハーレーン
BI:burundi|フルンシ
BJ:benin|ヘナン
BL:saint barthelemy|san bartolome|サン ハルテルミー|sao bartolomeu
BM:bermuda|bermudas|bermudes|ハミュータ
BN:brunei darussalam|brunei|フルネイ
BO:bolivien|bolivia|bolivie|ホリヒア
BQ:karibische niederlande|caribbean netherlands|caribe neerlandes|pays bas caribeens|caraibi olandesi|オランタ領カリフ|caribisch nederland|paises baixos caribenhos
BR:brasilien|brazil|brasil|bresil|brasile|フラシル|brazilie
BS:bahamas|ハハマ|bahama s
BT:bhutan|butan|bhoutan|フータン|butao
BW:botsuana|botswana|ホツワナ
BY:belarus|bielorrusia|bielorussie|bielorussia|ヘラルーシ|bielorrussia
BZ:belize|belice|ヘリース
CA:kanada|canada|カナタ
CC:kokosinseln|cocos keeling islands|islas cocos|iles cocos|isole cocos keeling|ココス キーリンク 諸島|cocoseilanden|ilhas cocos keeling
CD:kongo kinshasa|congo kinshasa|republica democratica del congo|コンコ民主共和国 キンシャサ
CF:zentralafrikanische republik|central african republic|republica centroafricana|republique centrafricaine|repubblica centrafricana|中央アフリカ共和国|centraal afrikaanse republiek|republica centro africana
CG:kongo brazzaville|congo brazzaville|congo|コンコ共和国 フラサヒル|republica do congo
CH:schweiz|switzerland|suiza|suisse|svizzera|スイス|zwitserland|suica
CI:cote d ivoire|costa d avorio|コートシホワール|ivoorkust|costa do marfim
CK:cookinseln|cook islands|islas cook|iles cook|isole cook|クック諸島|cookeilanden|ilhas cook
CL:chile|chili|cile|チリ
CM:kamerun|cameroon|camerun|cameroun|カメルーン|kameroen|camaroes
CN:china|chine|cina|中国
CO:kolumbien|colombia|colombie|コロンヒア
CR:costa rica|コスタリカ
CU:kuba|cuba|キューハ
CV:cabo verde|cape verde|cap vert|capo verde|カーホヘルテ|kaapverdie
CW:curacao|curazao|キュラソー
CX:weihnachtsinsel|christmas island|isla de navidad|ile christmas|isola christmas|クリスマス島|christmaseiland|ilha christmas
CY:zypern|cyprus|chipre|chypre|cipro|キフロス
CZ:tschechien|czechia|chequia|tchequie|cechia|チェコ|tsjechie|tchequia
DE:deutschland|germany|alemania|allemagne|germania|トイツ|duitsland|alemanha
DJ:dschibuti|djibouti|yibuti|gibuti|シフチ|djibuti
DK:danemark|denmark|dinamarca|danimarca|テンマーク|denemarken
DM:dominica|dominique|トミニカ国
DO:dominikanische republik|dominican republic|republica dominicana|republique dominicaine|repubblica dominicana|トミニカ共和国|dominicaanse republiek
DZ:algerien|algeria|argelia|algerie|アルシェリア|algerije
EC:ecuador|equateur|エクアトル|equador
EE:estland|estonia|estonie|エストニア
EG:agypten|egypt|egipto|egypte|egitto|エシフト|egito
EH:westsahara|western sahara|sahara occidental|sahara occidentale|西サハラ|westelijke sahara|saara ocidental
ER:eritrea|erythree|エリトリア|eritreia
ES:spanien|spain|espana|espagne|spagna|スヘイン|spanje|espanha
ET:athiopien|ethiopia|etiopia|ethiopie|エチオヒア
FI:finnland|finland|finlandia|finlande|フィンラント
FJ:fidschi|fiji|fiyi|fidji|figi|フィシー
FK:falklandinseln|falkland islands|islas malvinas|iles malouines|isole falkland|フォークラント諸島|falklandeilanden|ilhas malvinas
FM:mikronesien|micronesia|micronesie|ミクロネシア連邦
FO:faroer|faroe islands|islas feroe|iles feroe|isole faer oer|フェロー諸島|faeroer|ilhas faroe
FR:frankreich|france|francia|フランス|frankrijk|franca
GA:gabun|gabon|カホン|gabao
GB:vereinigtes konigreich|united kingdom|reino unido|royaume uni|regno unito|イキリス|verenigd koninkrijk
GD:grenada|granada|grenade|クレナタ
GE:georgien|georgia|georgie|ショーシア
GF:franzosisch guayana|french guiana|guayana francesa|guyane francaise|guyana francese|仏領キアナ|frans guyana|guiana francesa
GG:guernsey|guernesey|カーンシー
GH:ghana|カーナ|gana
GI:gibraltar|gibilterra|シフラルタル
GL:gronland|greenland|groenlandia|groenland|クリーンラント
GM:gambia|gambie|カンヒア
GN:guinea|guinee|キニア|guine
GP:guadeloupe|guadalupe|guadalupa|クアトルーフ
GQ:aquatorialguinea|equatorial guinea|guinea ecuatorial|guinee equatoriale|guinea equatoriale|赤道キニア|equatoriaal guinea|guine equatorial
GR:griechenland|greece|grecia|grece|キリシャ|griekenland
GS:sudgeorgien und die sudlichen sandwichinseln|south georgia south sandwich islands|islas georgia del sur y sandwich del sur|georgie du sud et les iles sandwich du sud|georgia del sud e sandwich australi|サウスショーシア サウスサントウィッチ諸島|zuid georgia en zuidelijke sandwicheilanden|ilhas georgia do sul e sandwich do sul
GT:guatemala|クアテマラ
GU:guam|クアム
GW:guinea bissau|guinea bisau|guinee bissau|キニアヒサウ|guine bissau
GY:guyana|カイアナ|guiana
HK:sonderverwaltungsregion hongkong|hong kong sar china|rae de hong kong china|r a s chinoise de hong kong|ras di hong kong|中華人民共和国香港特別行政区|hongkong sar van china|hong kong rae da china
HN:honduras|ホンシュラス
HR:kroatien|croatia|croacia|croatie|croazia|クロアチア|kroatie
HT:haiti|ハイチ
HU:ungarn|hungary|hungria|hongrie|ungheria|ハンカリー|hongarije
ID:indonesien|indonesia|indonesie|イントネシア
IE:irland|ireland|irlanda|irlande|アイルラント|ierland
IL:israel|israele|イスラエル
IM:isle of man|isla de man|ile de man|isola di man|マン島|ilha de man
IN:indien|india|inde|イント
IQ:irak|iraq|イラク|iraque
IR:iran|イラン|ira
IS:island|iceland|islandia|islande|islanda|アイスラント|ijsland
IT:italien|italy|italia|italie|イタリア
JE:jersey|シャーシー
JM:jamaika|jamaica|jamaique|giamaica|シャマイカ
JO:jordanien|jordan|jordania|jordanie|giordania|ヨルタン
JP:japan|japon|giappone|日本|japao
KE:kenia|kenya|ケニア|quenia
KG:kirgisistan|kyrgyzstan|kirguistan|kirghizstan|kirghizistan|キルキス|kirgizie|quirguistao
KH:kambodscha|cambodia|camboya|cambodge|cambogia|カンホシア|cambodja|camboja
KI:kiribati|キリハス|quiribati
KM:komoren|comoros|comoras|comores|comore|コモロ|comoren
KN:saint kitts und nevis|saint kitts nevis|san cristobal y nieves|saint christophe et nieves|saint kitts e nevis|セントクリストファー ネーウィス|saint kitts en nevis|sao cristovao e nevis
KP:nordkorea|north korea|corea del norte|coree du nord|corea del nord|北朝鮮|noord korea|coreia do norte
KR:sudkorea|south korea|corea del sur|coree du sud|corea del sud|韓国|zuid korea|coreia do sul
KW:kuwait|koweit|クウェート|koeweit
KY:kaimaninseln|cayman islands|islas caiman|iles caimans|isole cayman|ケイマン諸島|kaaimaneilanden|ilhas cayman
KZ:kasachstan|kazakhstan|kazajistan|kazakistan|カサフスタン|kazachstan|cazaquistao
LA:laos|ラオス
LB:libanon|lebanon|libano|liban|レハノン
LC:saint lucia|santa lucia|sainte lucie|セントルシア
LI:liechtenstein|リヒテンシュタイン
LK:sri lanka|スリランカ
LR:liberia|リヘリア
LS:lesotho|lesoto|レソト
LT:litauen|lithuania|lituania|lituanie|リトアニア|litouwen
LU:luxemburg|luxembourg|luxemburgo|lussemburgo|ルクセンフルク
LV:lettland|latvia|letonia|lettonie|lettonia|ラトヒア|letland
LY:libyen|libya|libia|libye|リヒア|libie
MA:marokko|morocco|marruecos|maroc|marocco|モロッコ|marrocos
MC:monaco|モナコ
MD:republik moldau|moldova|moldavia|moldavie|モルトハ
ME:montenegro|モンテネクロ
MF:saint martin|san martin|サン マルタン|sao martinho
MG:madagaskar|madagascar|マタカスカル
MH:marshallinseln|marshall islands|islas marshall|iles marshall|isole marshall|マーシャル諸島|marshalleilanden|ilhas marshall
MK:nordmazedonien|north macedonia|macedonia del norte|macedoine du nord|macedonia del nord|北マケトニア|noord macedonie|macedonia do norte
ML:mali|マリ
MM:myanmar|myanmar burma|myanmar birmania|myanmar birmanie|ミャンマー ヒルマ|myanmar birma|mianmar birmania
MN:mongolei|mongolia|mongolie|モンコル
MO:sonderverwaltungsregion macau|macao sar china|rae de macao china|r a s chinoise de macao|ras di macao|中華人民共和国マカオ特別行政区|macau sar van china|macau rae da china
MP:nordliche marianen|northern mariana islands|islas marianas del norte|iles mariannes du nord|isole marianne settentrionali|北マリアナ諸島|noordelijke marianen|ilhas marianas do norte
MQ:martinique|martinica|マルティニーク
MR:mauretanien|mauritania|mauritanie|モーリタニア
MS:montserrat|モントセラト
MT:malta|malte|マルタ
MU:mauritius|mauricio|maurice|モーリシャス
MV:malediven|maldives|maldivas|maldive|モルティフ|maldiven
MW:malawi|malaui|マラウイ
MX:mexiko|mexico|mexique|messico|メキシコ
MY:malaysia|malasia|malaisie|マレーシア|maleisie
MZ:mosambik|mozambique|mozambico|モサンヒーク|mocambique
NA:namibia|namibie|ナミヒア
NC:neukaledonien|new caledonia|nueva caledonia|nouvelle caledonie|nuova caledonia|ニューカレトニア|nieuw caledonie|nova caledonia
NE:niger|ニシェール
NF:norfolkinsel|norfolk island|isla norfolk|ile norfolk|isola norfolk|ノーフォーク島|norfolk|ilha norfolk
NG:nigeria|ナイシェリア
NI:nicaragua|ニカラクア
NL:niederlande|netherlands|paises bajos|pays bas|paesi bassi|オランタ|nederland|paises baixos
NO:norwegen|norway|noruega|norvege|norvegia|ノルウェー|noorwegen
NP:nepal|ネハール
NR:nauru|ナウル
NU:niue|ニウエ
NZ:neuseeland|new zealand|nueva zelanda|nouvelle zelande|nuova zelanda|ニューシーラント|nieuw zeeland|nova zelandia
OM:oman|オマーン|oma
PA:panama|ハナマ
PE:peru|perou|ヘルー
PF:franzosisch polynesien|french polynesia|polinesia francesa|polynesie francaise|polinesia francese|仏領ホリネシア|frans polynesie
PG:papua neuguinea|papua new guinea|papua nueva guinea|papouasie nouvelle guinee|papua nuova guinea|ハフアニューキニア|papoea nieuw guinea|papua nova guine
PH:philippinen|philippines|filipinas|filippine|フィリヒン|filipijnen
PK:pakistan|ハキスタン|paquistao
PL:polen|poland|polonia|pologne|ホーラント
PM:saint pierre und miquelon|saint pierre miquelon|san pedro y miquelon|saint pierre et miquelon|saint pierre e miquelon|サンヒエール島 ミクロン島|saint pierre en miquelon|sao pedro e miquelao
PN:pitcairninseln|pitcairn islands|islas pitcairn|iles pitcairn|isole pitcairn|ヒトケアン諸島|pitcairneilanden|ilhas pitcairn
PR:puerto rico|porto rico|portorico|フエルトリコ
PS:palastinensische autonomiegebiete|palestinian territories|territorios palestinos|territoires palestiniens|territori palestinesi|ハレスチナ自治区|palestijnse gebieden
PT:portugal|portogallo|ホルトカル
PW:palau|palaos|ハラオ
PY:paraguay|ハラクアイ|paraguai
QA:katar|qatar|catar|カタール
RE:reunion|la reunion|riunione|レユニオン|reuniao
RO:rumanien|romania|rumania|roumanie|ルーマニア|roemenie|romenia
RS:serbien|serbia|serbie|セルヒア|servie|servia
RU:russland|russia|rusia|russie|ロシア|rusland
RW:ruanda|rwanda|ルワンタ
SA:saudi arabien|saudi arabia|arabia saudi|arabie saoudite|arabia saudita|サウシアラヒア|saoedi arabie
SB:salomonen|solomon islands|islas salomon|iles salomon|isole salomone|ソロモン諸島|salomonseilanden|ilhas salomao
SC:seychellen|seychelles|セーシェル|seicheles
SD:sudan|soudan|スータン|soedan|sudao
SE:schweden|sweden|suecia|suede|svezia|スウェーテン|zweden
SG:singapur|singapore|singapour|シンカホール|singapura
SH:saint helena|santa elena|sainte helene|sant elena|セントヘレナ|sint helena|santa helena
SI:slowenien|slovenia|eslovenia|slovenie|スロヘニア
SJ:spitzbergen und jan mayen|svalbard jan mayen|svalbard y jan mayen|svalbard et jan mayen|svalbard e jan mayen|スハールハル諸島 ヤンマイエン島|spitsbergen en jan mayen
SK:slowakei|slovakia|eslovaquia|slovaquie|slovacchia|スロハキア|slowakije
SL:sierra leone|sierra leona|シエラレオネ|serra leoa
SM:san marino|saint marin|サンマリノ
SN:senegal|セネカル
SO:somalia|somalie|ソマリア
SR:suriname|surinam|スリナム
SS:sudsudan|south sudan|sudan del sur|soudan du sud|sud sudan|南スータン|zuid soedan|sudao do sul
ST:sao tome und principe|sao tome principe|santo tome y principe|sao tome et principe|sao tome e principe|サントメ フリンシヘ|sao tome en principe
SV:el salvador|salvador|エルサルハトル
SX:sint maarten|saint martin partie neerlandaise|シント マールテン
SY:syrien|syria|siria|syrie|シリア
SZ:eswatini|esuatini|エスワティニ|essuatini
TC:turks und caicosinseln|turks caicos islands|islas turcas y caicos|iles turques et caiques|isole turks e caicos|タークス カイコス諸島|turks en caicoseilanden|ilhas turcas e caicos
TD:tschad|chad|tchad|ciad|チャト|tsjaad|chade
TF:franzosische sud und antarktisgebiete|french southern territories|territorios australes franceses|terres australes francaises|terre australi francesi|仏領極南諸島|franse gebieden in de zuidelijke indische oceaan|territorios franceses do sul
TG:togo|トーコ
TH:thailand|tailandia|thailande|thailandia|タイ
TJ:tadschikistan|tajikistan|tayikistan|tadjikistan|tagikistan|タシキスタン|tadzjikistan|tadjiquistao
TK:tokelau|トケラウ
TL:timor leste|timor oriental|timor est|東ティモール|oost timor
TM:turkmenistan|トルクメニスタン|turcomenistao
TN:tunesien|tunisia|tunez|tunisie|チュニシア|tunesie
TO:tonga|トンカ
TR:turkei|turkiye|turquia|turquie|turchia|トルコ|turkije
TT:trinidad und tobago|trinidad tobago|trinidad y tobago|trinite et tobago|trinidad e tobago|トリニタート トハコ|trinidad en tobago
TV:tuvalu|ツハル
TW:taiwan|台湾
TZ:tansania|tanzania|tanzanie|タンサニア
UA:ukraine|ucrania|ucraina|ウクライナ|oekraine
UG:uganda|ouganda|ウカンタ|oeganda
US:vereinigte staaten|united states|estados unidos|etats unis|stati uniti|アメリカ合衆国|verenigde staten
UY:uruguay|ウルクアイ|uruguai
UZ:usbekistan|uzbekistan|ouzbekistan|ウスヘキスタン|oezbekistan|uzbequistao
VA:vatikanstadt|vatican city|ciudad del vaticano|etat de la cite du vatican|citta del vaticano|ハチカン市国|vaticaanstad|cidade do vaticano
VC:saint vincent und die grenadinen|saint vincent grenadines|san vicente y las granadinas|saint vincent et les grenadines|saint vincent e grenadine|セントヒンセント及ひクレナティーン諸島|saint vincent en de grenadines|sao vicente e granadinas
VE:venezuela|ヘネスエラ
VG:britische jungferninseln|british virgin islands|islas virgenes britanicas|iles vierges britanniques|isole vergini britanniche|英領ウァーシン諸島|britse maagdeneilanden|ilhas virgens britanicas
VI:amerikanische jungferninseln|u s virgin islands|islas virgenes de ee uu|iles vierges des etats unis|isole vergini americane|米領ウァーシン諸島|amerikaanse maagdeneilanden|ilhas virgens americanas
VN:vietnam|viet nam|ヘトナム|vietna
VU:vanuatu|ハヌアツ
WF:wallis und futuna|wallis futuna|wallis y futuna|wallis et futuna|wallis e futuna|ウォリス フツナ|wallis en futuna
WS:samoa|サモア
YE:jemen|yemen|イエメン|iemen
YT:mayotte|マヨット
ZA:sudafrika|south africa|sudafrica|afrique du sud|南アフリカ|zuid afrika|africa do sul
ZM:sambia|zambia|zambie|サンヒア
ZW:simbabwe|zimbabwe|zimbabue|シンハフエ
`
