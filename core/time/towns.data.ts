/**
 * Which places keep which zone. Written by scripts/cities.ts; city names © GeoNames (https://www.geonames.org), CC BY 4.0.
 * A line is a region, "=" where all of it keeps the zone or "~" where only the cities named do, the zone, and its cities.
 */
import type { PlaceTable } from './place-index.ts'

const PLACES = `
AD=Europe/Andorra
AE=Asia/Dubai:abu dhabi|dubai|sharjah
AF=Asia/Kabul:kabul
AG=America/Antigua
AI=America/Anguilla
AL=Europe/Tirane
AM=Asia/Yerevan:yerevan
AO=Africa/Luanda:luanda
AQ=Antarctica/McMurdo
AR=America/Argentina/Buenos_Aires:buenos aires
AR~America/Argentina/Cordoba:cordoba
AS=Pacific/Pago_Pago
AT=Europe/Vienna:graz|innsbruck|klagenfurt am worthersee|linz|salzburg|viena|vienna|vienne|wenen|wien
AU-ACT=Australia/Sydney:canberra
AU-NSW=Australia/Sydney:sydney
AU-NT=Australia/Darwin
AU-QLD=Australia/Brisbane:brisbane|gold coast
AU-SA=Australia/Adelaide:adelaide
AU-TAS=Australia/Hobart
AU-VIC=Australia/Melbourne:melbourne
AU-WA=Australia/Perth:perth
AW=America/Aruba
AX=Europe/Mariehamn
AZ=Asia/Baku:baku
BA=Europe/Sarajevo:sarajevo
BB=America/Barbados
BD=Asia/Dhaka:chittagong|dhaka|khulna
BE=Europe/Brussels:amberes|antwerp|antwerpen|anvers|anversa|bruges|brugge|brujas|bruselas|brussel|brussels|bruxelas|bruxelles|charleroi|gand|gante|gent|ghent|leuven|liege|louvain|luik|luttich|namur
BF=Africa/Ouagadougou:ouagadougou
BG=Europe/Sofia:burgas|dobrich|haskovo|pazardzhik|pernik|pleven|plovdiv|ruse|shumen|sliven|sofia|sofija|stara zagora|varna|yambol
BH=Asia/Bahrain
BI=Africa/Bujumbura
BJ=Africa/Porto-Novo
BL=America/St_Barthelemy
BM=Atlantic/Bermuda
BN=Asia/Brunei
BO=America/La_Paz:santa cruz de la sierra
BQ=America/Kralendijk
BR=America/Sao_Paulo:belo horizonte|brasilia|curitiba|goiania|porto alegre|rio de janeiro|sao paulo
BR~America/Bahia:salvador
BR~America/Belem:belem
BR~America/Fortaleza:fortaleza
BR~America/Manaus:manaus
BR~America/Recife:recife
BS=America/Nassau
BT=Asia/Thimphu
BW=Africa/Gaborone
BY=Europe/Minsk:brest|minsk
BZ=America/Belize
CA-AB=America/Edmonton:calgary|edmonton
CA-BC=America/Vancouver:vancouver
CA-MB=America/Winnipeg:winnipeg
CA-NB=America/Moncton
CA-NL=America/St_Johns
CA-NS=America/Halifax:halifax
CA-NT=America/Edmonton
CA-ON=America/Toronto:cambridge|hamilton|mississauga|north york|ottawa|peterborough|scarborough|toronto
CA-QC=America/Toronto:montreal|quebec
CA-SK=America/Regina
CA-YT=America/Whitehorse
CC=Indian/Cocos
CD~Africa/Kinshasa:kinshasa
CD~Africa/Lubumbashi:lubumbashi
CF=Africa/Bangui:bangui
CG=Africa/Brazzaville:brazzaville
CH=Europe/Zurich:bale|basel|basilea|basle|bern|berna|berne|genebra|geneva|geneve|genf|ginebra|ginevra|lausanne|winterthur|zurich|zurigo|zurique
CI=Africa/Abidjan:abidjan
CK=Pacific/Rarotonga
CL=America/Santiago:santiago
CM=Africa/Douala:douala|yaounde
CN=Asia/Shanghai:bayan nur|beijing|changchun|changsha|chengdu|chongqing|dadonghai|dalian|dongguan|foshan|fuzhou|guangzhou|guiyang|hangzhou|harbin|hefei|jilin|jinan|kunming|lanzhou|nanchang|nanchong|nanjing|ningbo|ordos|pechino|pekin|peking|pequim|puyang|qingdao|schanghai|shanghai|shantou|shenyang|shenzhen|shijiazhuang|shiyan|suzhou|tai an|taiyuan|tangshan|tianjin|tianshui|wuhan|wuxi|xangai|xi an|xiamen|yunfu|zhengzhou|zhongshan|zibo
CN~Asia/Urumqi:urumqi
CO=America/Bogota:barranquilla|bogota|cali|medellin
CR=America/Costa_Rica:san jose
CU=America/Havana:havana
CV=Atlantic/Cape_Verde
CW=America/Curacao
CX=Indian/Christmas
CY=Asia/Nicosia:limassol|nicosia
CZ=Europe/Prague:brno|ceske budejovice|hradec kralove|liberec|olomouc|ostrava|pardubice|pilsen|praag|prag|praga|prague|praha|usti nad labem|zlin
DE=Europe/Berlin:aachen|amburgo|arnsberg|augsburg|bayreuth|berlijn|berlim|berlin|berlino|bielefeld|bochum|bonn|bottrop|braunschweig|bremen|bremerhaven|chemnitz|cologne|colonia|darmstadt|detmold|dortmund|dresden|duisburg|dusseldorf|erfurt|essen|francfort|francoforte|frankfurt|frankfurt am main|freiburg|furth|gelsenkirchen|giessen|gottingen|hagen|halle saale|hambourg|hamburg|hamburgo|hamm|hannover|hanover|hanovre|heidelberg|heilbronn|herne|ingolstadt|karlsruhe|kassel|keulen|kiel|koln|krefeld|leipzig|leverkusen|lubeck|ludwigshafen am rhein|magdeburg|mainz|mannheim|monaco di baviera|monchengladbach|mulheim|munchen|munich|munique|munster|neuss|nuremberg|nurnberg|oberhausen|offenbach|oldenburg|osnabruck|paderborn|pforzheim|potsdam|recklinghausen|regensburg|remscheid|reutlingen|rostock|saarbrucken|schwerin|solingen|stuttgart|tubingen|ulm|wiesbaden|wolfsburg|wuppertal|wurzburg
DJ=Africa/Djibouti:djibouti
DK=Europe/Copenhagen:aalborg|arhus|copenaghen|copenhaga|copenhagen|copenhague|frederiksberg|kobenhavn|kopenhagen|odense
DM=America/Dominica
DO=America/Santo_Domingo:santiago de los caballeros|santo domingo
DZ=Africa/Algiers:algiers
EC=America/Guayaquil:guayaquil|quito
EE=Europe/Tallinn:tallinn|tartu
EG=Africa/Cairo:alexandria|cairo|el cairo|giza|il cairo|kairo|le caire
EH=Africa/El_Aaiun
ER=Africa/Asmara:asmara
ES=Europe/Madrid:a coruna|albacete|alcala de henares|alcorcon|algeciras|alicante|almeria|badajoz|badalona|barcellona|barcelona|barcelone|bilbao|burgos|caceres|cadiz|castello de la plana|chamartin|ciudad lineal|ciudad real|cordoba|donostia san sebastian|dos hermanas|elche|fuenlabrada|gasteiz vitoria|getafe|gijon|girona|granada|huelva|jaen|jerez de la frontera|l hospitalet de llobregat|leganes|leon|lleida|logrono|lugo|madrid|malaga|marbella|mataro|mostoles|murcia|ourense|oviedo|palencia|palma|palma de mallorca|pamplona|parla|pontevedra|sabadell|salamanca|sant marti|santa coloma de gramenet|santander|santiago de compostela|sevilla|seville|siviglia|tarragona|terrassa|torrejon de ardoz|valencia|valladolid|vigo|zaragoza
ES~Africa/Ceuta:ceuta|melilla
ES~Atlantic/Canary:la laguna|las palmas|las palmas de gran canaria|santa cruz de tenerife
ET=Africa/Addis_Ababa:addis ababa
FI=Europe/Helsinki:espoo|helsingfors|helsinki|jyvaskyla|kuopio|lahti|oulu|pori|tampere|turku|vantaa
FJ=Pacific/Fiji
FK=Atlantic/Stanley
FO=Atlantic/Faroe
FR=Europe/Paris:aix en provence|amiens|angers|avignon|besancon|bordeaux|brest|burdeos|caen|cergy pontoise|clermont ferrand|creteil|dijon|estrasburgo|grenoble|la rochelle|le havre|le mans|lille|limoges|lione|lyon|lyons|marseille|marseilles|marsella|marsiglia|metz|montpellier|mulhouse|nancy|nanterre|nantes|nice|nimes|orleans|parigi|parijs|paris|pau|perpignan|poitiers|reims|rennes|rijsel|rouen|saint etienne|saint quentin en yvelines|straatsburg|strasbourg|strasburgo|strassburg|toulon|toulouse|tours|versailles|villeurbanne
GA=Africa/Libreville:libreville
GB=Europe/London:aberdeen|archway|aylesbury|basildon|bath|bedford|belfast|bexley|birkenhead|birmingham|blackburn|blackpool|bolton|bournemouth|bracknell|bradford|brighton|bristol|burnley|burton upon trent|cambridge|cardiff|carlisle|chelmsford|cheltenham|chester|chesterfield|city of westminster|colchester|coventry|crawley|croydon|darlington|derby|derry|doncaster|dudley|dundee|eastbourne|edimbourg|edimburgo|edinburgh|exeter|gateshead|glasgow|gloucester|grays|grimsby|hartlepool|hastings|high wycombe|huddersfield|hull|ipswich|islington|kingston upon hull|leeds|leicester|lisburn|liverpool|londen|london|londra|londres|luton|maidstone|manchester|mansfield|middlesbrough|milton keynes|newcastle upon tyne|newport|northampton|norwich|nottingham|oldham|oxford|paisley|peterborough|plymouth|poole|portsmouth|preston|reading|rochdale|rotherham|saint helens|saint peters|scunthorpe|sheffield|slough|solihull|south shields|southampton|southend on sea|southport|stockport|stockton on tees|stoke on trent|sunderland|sutton|swansea|swindon|telford|wakefield|walsall|warrington|watford|west bromwich|weston super mare|wigan|wolverhampton|york
GD=America/Grenada
GE=Asia/Tbilisi:tbilisi
GF=America/Cayenne
GG=Europe/Guernsey
GH=Africa/Accra:accra|kumasi
GI=Europe/Gibraltar
GL=America/Nuuk
GM=Africa/Banjul
GN=Africa/Conakry:camayenne|conakry
GP=America/Guadeloupe
GQ=Africa/Malabo
GR=Europe/Athens:atenas|atene|athen|athenes|athens|athina|irakleion|larisa|patra|peristeri|piraeus|salonica|salonique|thessaloniki|volos
GS=Atlantic/South_Georgia
GT=America/Guatemala:guatemala city
GU=Pacific/Guam
GW=Africa/Bissau
GY=America/Guyana
HK=Asia/Hong_Kong:hong kong|kowloon
HN=America/Tegucigalpa:tegucigalpa
HR=Europe/Zagreb:agram|osijek|rijeka|split|zagreb
HT=America/Port-au-Prince:port au prince
HU=Europe/Budapest:budapest|budapeste|debrecen|gyor|kecskemet|miskolc|nyiregyhaza|pecs|szeged|szekesfehervar|szolnok|szombathely
ID~Asia/Jakarta:bandung|jakarta|medan|palembang|semarang|surabaya
ID~Asia/Makassar:makassar
IE=Europe/Dublin:cork|dublin|dublino|luimneach
IL=Asia/Jerusalem:tel aviv|tel aviv yafo
IM=Europe/Isle_of_Man
IN=Asia/Kolkata:ahmedabad|bengaluru|bhopal|chennai|cochin|delhi|hyderabad|indore|jaipur|kanpur|kochi|kolkata|lucknow|mumbai|nagpur|patna|pune|surat
IQ=Asia/Baghdad:baghdad|basrah|mosul
IR=Asia/Tehran:isfahan|karaj|mashhad|shiraz|tabriz|tehran
IS=Atlantic/Reykjavik:reykjavik
IT=Europe/Rome:acilia castel fusano ostia antica|ancona|andria|arezzo|bari|barletta|bergamo|bologna|bolzano|brescia|brindisi|cagliari|caserta|catania|catanzaro|como|ferrara|firenze|florenca|florence|florencia|florenz|foggia|forli|genes|genoa|genova|genua|la spezia|latina|lecce|livorno|lucca|mailand|messina|mestre|milaan|milan|milano|milao|modena|monza|naples|napoles|napoli|neapel|novara|padoue|padova|padua|palermo|parma|perugia|pesaro|pescara|piacenza|pisa|pistoia|prato|ravenna|reggio calabria|reggio nell emilia|rimini|rom|roma|rome|salerno|sassari|siracusa|taranto|terni|torino|trento|treviso|trieste|turim|turin|udine|varese|venecia|venedig|veneza|venezia|venice|venise|verona|vicenza
JE=Europe/Jersey
JM=America/Jamaica:kingston
JO=Asia/Amman:amman
JP=Asia/Tokyo:akita|amagasaki|aomori|chiba|fukuoka|fukushima|gifu|hachioji|hamamatsu|himeji|hiroshima|kagoshima|kanazawa|kawaguchi|kawasaki|kioto|kitakyushu|kobe|kochi|kumamoto|kurashiki|kyoto|matsudo|matsuyama|miyazaki|morioka|nagano|nagasaki|nagoya|naha|nara|niigata|nishinomiya hama|oita|okayama|osaka|otsu|saitama|sakai|sapporo|sendai|shizuoka|takamatsu|tokio|tokyo|toquio|toyama|utsunomiya|wakayama|yokohama|yono|京都|仙台|名古屋|大阪|広島|札幌|東京|横浜|神戸|福岡
KE=Africa/Nairobi:nairobi
KG=Asia/Bishkek:bishkek
KH=Asia/Phnom_Penh:phnom penh
KI=Pacific/Tarawa
KM=Indian/Comoro
KN=America/St_Kitts
KP=Asia/Pyongyang:pyongyang
KR=Asia/Seoul:busan|daegu|daejeon|gwangju|incheon|seoul|suwon
KW=Asia/Kuwait
KY=America/Cayman
KZ=Asia/Almaty:almaty
LA=Asia/Vientiane
LB=Asia/Beirut:beirut
LC=America/St_Lucia
LI=Europe/Vaduz
LK=Asia/Colombo:colombo
LR=Africa/Monrovia:monrovia
LS=Africa/Maseru
LT=Europe/Vilnius:kaunas|klaipeda|panevezys|siauliai|vilnius
LU=Europe/Luxembourg:lussemburgo|luxembourg|luxemburg|luxemburgo
LV=Europe/Riga:daugavpils|liepaja|riga
LY=Africa/Tripoli:tripoli
MA=Africa/Casablanca:casablanca|rabat
MC=Europe/Monaco
MD=Europe/Chisinau:chisinau
ME=Europe/Podgorica
MF=America/Marigot
MG=Indian/Antananarivo:antananarivo
MH=Pacific/Majuro
MK=Europe/Skopje:skopje
ML=Africa/Bamako:bamako
MM=Asia/Yangon:mandalay|nay pyi taw|yangon
MN=Asia/Ulaanbaatar:ulan bator
MO=Asia/Macau:macau
MP=Pacific/Saipan
MQ=America/Martinique
MR=Africa/Nouakchott:nouakchott
MS=America/Montserrat
MT=Europe/Malta
MU=Indian/Mauritius
MV=Indian/Maldives
MW=Africa/Blantyre:lilongwe
MX~America/Mexico_City:cdmx|ciudad de mexico|guadalajara|iztapalapa|mexico city|mexico df|puebla|salamanca
MY=Asia/Kuala_Lumpur:kota bharu|kuala lumpur
MZ=Africa/Maputo:maputo
NA=Africa/Windhoek
NC=Pacific/Noumea
NE=Africa/Niamey:niamey
NF=Pacific/Norfolk
NG=Africa/Lagos:abuja|ibadan|kaduna|kano|lagos
NI=America/Managua:leon|managua
NL=Europe/Amsterdam:almere stad|amersfoort|amsterdam|apeldoorn|arnhem|breda|den haag|dordrecht|eindhoven|enschede|groningen|haarlem|hengelo|hoofddorp|l aia|la haya|la haye|leeuwarden|leiden|maastricht|nijmegen|rotterdam|s gravenhage|s hertogenbosch|the hague|tilburg|utrecht|venlo|zaanstad|zoetermeer|zwolle
NO=Europe/Oslo:bergen|drammen|oslo|stavanger|trondheim
NP=Asia/Kathmandu:kathmandu
NR=Pacific/Nauru
NU=Pacific/Niue
NZ=Pacific/Auckland:auckland|christchurch|hamilton|hastings|wellington
OM=Asia/Muscat:muscat
PA=America/Panama
PE=America/Lima:lima
PF=Pacific/Tahiti
PG=Pacific/Port_Moresby
PH=Asia/Manila:cadiz|davao|manila|quezon city
PK=Asia/Karachi:faisalabad|hyderabad|islamabad|karachi|lahore|peshawar
PL=Europe/Warsaw:bialystok|bielany|bielsko biala|breslau|bydgoszcz|bytom|chorzow|cracovia|cracovie|cracow|czestochowa|dabrowa gornicza|elblag|gdansk|gdynia|gliwice|gorzow wielkopolski|jastrzebie zdroj|jaworzno|katowice|kielce|koszalin|krakau|krakow|lodz|lubin|lublin|mokotow|olsztyn|opole|ostrow wielkopolski|ostrowiec swietokrzyski|pila|piotrkow trybunalski|plock|poznan|praga poludnie|radom|ruda slaska|rybnik|rzeszow|siemianowice slaskie|slupsk|sosnowiec|srodmiescie|szczecin|targowek|tarnow|torun|tychy|ursynow|varsavia|varsovia|varsovie|walbrzych|warsaw|warschau|warszawa|wloclawek|wola|wroclaw|zabrze|zielona gora
PM=America/Miquelon
PN=Pacific/Pitcairn
PR=America/Puerto_Rico
PS=Asia/Hebron
PT=Europe/Lisbon:amadora|braga|coimbra|lisboa|lisbon|lisbona|lisbonne|lissabon|oporto|porto|setubal
PT~Atlantic/Madeira:funchal
PW=Pacific/Palau
PY=America/Asuncion:asuncion
QA=Asia/Qatar
RE=Indian/Reunion
RO=Europe/Bucharest:arad|bacau|baia mare|bistrita|boekarest|botosani|braila|brasov|bucarest|bucharest|bucuresti|bukarest|buzau|cluj napoca|constanta|craiova|drobeta turnu severin|focsani|galati|iasi|oradea|piatra neamt|pitesti|ploiesti|ramnicu valcea|resita|satu mare|sibiu|slatina|suceava|targoviste|targu jiu|targu mures|timisoara|tulcea
RS=Europe/Belgrade:belgrad|belgrade|belgrado|beograd
RU~Asia/Novosibirsk:novosibirsk
RU~Asia/Yekaterinburg:yekaterinburg
RU~Europe/Moscow:mosca|moscou|moscow|moscu|moskau|moskou|moskva|nizhniy novgorod|saint petersbourg|saint petersburg|san petersburgo|san pietroburgo|sankt peterburg
RW=Africa/Kigali:kigali
SA=Asia/Riyadh:jeddah|mecca|medina|riyadh
SB=Pacific/Guadalcanal
SC=Indian/Mahe
SD=Africa/Khartoum:khartoum
SE=Europe/Stockholm:estocolmo|gavle|goteborg|gothenburg|helsingborg|huddinge|jonkoping|linkoping|lund|malmo|norrkoping|orebro|sollentuna|stoccolma|stockholm|umea|uppsala|vasteras
SG=Asia/Singapore:singapore|singapour|singapur|singapura
SH=Atlantic/St_Helena
SI=Europe/Ljubljana:laibach|ljubljana|maribor
SJ=Arctic/Longyearbyen
SK=Europe/Bratislava:banska bystrica|bratislava|kosice|nitra|presov|pressburg|zilina
SL=Africa/Freetown:freetown
SM=Europe/San_Marino
SN=Africa/Dakar:dakar
SO=Africa/Mogadishu:mogadishu
SR=America/Paramaribo
SS=Africa/Juba:juba
ST=Africa/Sao_Tome
SV=America/El_Salvador:san salvador
SX=America/Lower_Princes
SY=Asia/Damascus:aleppo|damascus
SZ=Africa/Mbabane
TC=America/Grand_Turk
TD=Africa/Ndjamena:n djamena
TF=Indian/Kerguelen
TG=Africa/Lome:lome
TH=Asia/Bangkok:bangkok
TJ=Asia/Dushanbe:dushanbe
TK=Pacific/Fakaofo
TL=Asia/Dili
TM=Asia/Ashgabat:ashgabat
TN=Africa/Tunis:tunis
TO=Pacific/Tongatapu
TR=Europe/Istanbul:adana|ankara|bursa|estambul|istambul|istanbul|izmir
TT=America/Port_of_Spain
TV=Pacific/Funafuti
TW=Asia/Taipei:kaohsiung|taipei
TZ=Africa/Dar_es_Salaam:dar es salaam
UA=Europe/Kyiv:kharkiv|kiev|kiew|kyiv|kyjiw
UG=Africa/Kampala:kampala
US-AK=America/Anchorage
US-AL=America/Chicago
US-AR=America/Chicago
US-AZ=America/Phoenix:mesa|phoenix|tucson
US-CA=America/Los_Angeles:fresno|long beach|los angeles|sacramento|san diego|san francisco|san jose
US-CO=America/Denver:brighton|colorado springs|denver
US-CT=America/New_York
US-DC=America/New_York:washington|washington d c|washington dc
US-DE=America/New_York
US-FL=America/New_York:jacksonville|miami|venice
US-GA=America/New_York:atlanta
US-HI=Pacific/Honolulu:honolulu
US-IA=America/Chicago
US-IL=America/Chicago:chicago
US-IN~America/Indiana/Indianapolis:indianapolis
US-KS=America/Chicago
US-LA=America/Chicago
US-MA=America/New_York:boston|cambridge|chelmsford|wakefield
US-MD=America/New_York:baltimore
US-ME=America/New_York
US-MI=America/Detroit:detroit
US-MN=America/Chicago:plymouth
US-MO=America/Chicago:chesterfield|kansas city|saint peters
US-MS=America/Chicago
US-MT=America/Denver
US-NC=America/New_York:charlotte|raleigh
US-NE=America/Chicago:omaha
US-NH=America/New_York:derry|manchester
US-NJ=America/New_York
US-NM=America/Denver:albuquerque
US-NV=America/Los_Angeles:las vegas
US-NY=America/New_York:brighton|brooklyn|manhattan|new york|new york city|nova iorque|nueva york|nyc|queens|staten island|the bronx|wakefield
US-OH=America/New_York:columbus|mansfield|parma
US-OK=America/Chicago:oklahoma city
US-OR=America/Los_Angeles:portland
US-PA=America/New_York:chester|philadelphia|reading|york
US-RI=America/New_York
US-SC=America/New_York
US-TN~America/Chicago:memphis|nashville
US-TX=America/Chicago:austin|bedford|dallas|fort worth|houston|mansfield|san antonio
US-TX~America/Denver:el paso
US-UT=America/Denver
US-VA=America/New_York:portsmouth|virginia beach
US-VT=America/New_York
US-WA=America/Los_Angeles:seattle
US-WI=America/Chicago:milwaukee
US-WV=America/New_York
US-WY=America/Denver
UY=America/Montevideo:montevideo
UZ=Asia/Tashkent:tashkent
VA=Europe/Vatican:citta del vaticano|vatican city
VC=America/St_Vincent
VE=America/Caracas:caracas|maracaibo|maracay|valencia
VG=America/Tortola
VI=America/St_Thomas
VN=Asia/Ho_Chi_Minh:ho chi minh city
VN~Asia/Saigon:hanoi
VU=Pacific/Efate
WF=Pacific/Wallis
WS=Pacific/Apia
YE=Asia/Aden:sanaa
YT=Indian/Mayotte
ZA=Africa/Johannesburg:cape town|durban|johannesburg|pretoria
ZM=Africa/Lusaka:lusaka
ZW=Africa/Harare:harare
`

/** Postal codes and names of the regions. */
const REGION_NAMES = `
US:AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming
CA:AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon|NT Northwest Territories|NU Nunavut
AU:ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia
`

export const TOWN_TABLE: PlaceTable = { places: PLACES, regionNames: REGION_NAMES }
