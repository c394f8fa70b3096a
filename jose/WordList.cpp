#include "jose/WordList.h"

#include <array>
#include <bitset>
#include <cmath>
#include <unordered_map>

namespace jwtlint::jose {

namespace {

constexpr std::string_view SecretWords =
    "secret secrets secretkey key keys jwt jwts token tokens auth authentication "
    "authenticate authenticated authorization authorize oauth oidc login logon signin "
    "sign signed signing signature verify encrypt encrypted encryption decrypt decryption "
    "crypto hash hashing hmac sha salt pepper cipher base encode encoded encoding rsa "
    "password passwd passphrase passwort pass pwd private public shared master admin "
    "administrator root user username test testing tests tester demo default sample "
    "example examples development dev develop local localhost staging stage prod production "
    "release debug super very strong strongest secure secured security safe insecure "
    "unsafe unsecure weak simple random generated long longer short minimum least "
    "characters character chars bits bit bytes byte string value text change changed "
    "changeme changeit replace replaced update please your my mine our own this here "
    "api app apps application backend frontend server service services client web "
    "website site session sessions cookie cookies access refresh bearer json issuer "
    "audience config configuration env environment variable project company system "
    "hello world foo bar baz qux todo temp temporary placeholder dummy fake mock none "
    "null undefined never share commit store only local internal hidden top ultra mega "
    "little big great unique custom must should need needs hardcoded fallback microservice "
    "gateway node express spring boot django flask laravel docker kubernetes java python "
    "golang rust cpp";

constexpr std::string_view CommonWords =
    "the be to of and a in that have i it for not on with he as you do at by but his "
    "from they we say her she or an will one all would there their what so up out if "
    "about who get which go me when make can like time no just him know take people "
    "into year good some could them see other than then now look come its over "
    "think also back after use two how work first well way even new want because any "
    "these give day most us is are was were been has had did done made more many much "
    "such too again always may might shall every each both few those where why while "
    "before between under without within through during until against off down same "
    "another still last next old high low right left small large own ever yes per via "
    "used using uses keep kept put set let be bee sure enough really something anything "
    "nothing everything someone anyone everyone else instead than";

constexpr std::string_view MoreWords =
    "able account across action active activity actual add address advance adventure age "
    "agent ago agree air alarm album alert alien alive allow almost alone along already "
    "although amazing america american among amount ancient angel anger angle animal animals "
    "ankle annual answer apart apple april area arm army around arrive arrow art article "
    "artist asset attack attempt august author autumn avenue average avoid award aware "
    "awesome baby bacon bad badge bag balance ball banana band bank banner barrel basic "
    "basket bat battery battle bay beach bean bear beast beat beautiful beauty become bed "
    "beef been beer began begin behind believe bell below belt bench best better beyond bike "
    "bill bingo bird birth bitter black blade blank blast blaze blend bless blind block blog "
    "blood bloom blow blue board boat body bold bolt bomb bond bone bonus book border born "
    "boss bottle bottom bounce bound bow bowl box boy brain brake branch brand brave bread "
    "break breath breeze brick bridge brief bright bring broad broken bronze brother brown "
    "brush bubble bucket budget buffer build builder building bull bullet bundle burn burst "
    "bus business busy butter butterfly button buy buzz cabin cable cache cake call called "
    "calm camel camera camp campus candle candy cap capital captain car carbon card care "
    "career cargo carpet carry cart case cash castle casual cat catch cause cave cell center "
    "central century ceo certain chain chair chance channel chapter charge charles chart "
    "chase chat cheap check cheese chef cherry chess chest chicken chief child children "
    "china chip chocolate choice choose chrome church cinema circle citizen city civil claim "
    "class classic clean clear clever click cliff climb clock clone close cloud clown club "
    "coach coast coat code coder coding coffee coin cold collect college color column "
    "combat combo comet comic command comment common community compact compare complete "
    "complex compute computer concept concert connect connection console contact contain "
    "content contest context control cook cookie cool copper copy coral core corn corner "
    "corp correct cosmic cost cotton couch count counter country county couple course court "
    "cover cow crack craft crash crazy cream create created creation creative credit crew "
    "cricket crime crimson crisp cross crowd crown cruise crush cry crystal cube cup cure "
    "current curve cute cyber cycle dad daily damage dance danger dare dark data database "
    "date daughter dave david dawn days dead deal dear death december decide deck deep deer "
    "defense degree delay delete deliver delta demand demon dense deploy depth desert design "
    "desire desk detail device devil diamond dice diet digital dinner direct direction "
    "director dirt disc discover disk display distance dive divide dock doctor document dog "
    "dollar dolphin domain donkey door dose double dove dragon drama draw dream dress drift "
    "drill drink drive driver drop drum dry duck dust duty eager eagle early earn earth "
    "easily east easter easy eat echo edge edit editor education effect egg eight either "
    "elastic electric electron element elephant eleven elite email emerald emotion empire "
    "employee empty enable end endpoint enemy energy engine engineer english enjoy enter "
    "enterprise entire entry equal error escape estate europe evening event evil exact exam "
    "excellent except exchange excite exist exit expert expire explore extra eye fabric face "
    "facebook fact factor factory fail fair faith falcon fall false fame family famous fan "
    "fancy fantasy far farm farmer fashion fast father favorite fear feature february fee "
    "feed feel feet fellow female fence festival fiber fiction field fifteen fifty fight "
    "figure file fill film filter final finance find fine finger finish fire firefox "
    "firewall firm fish fit five fix flag flame flash flat flavor fleet flex flight float "
    "flood floor flow flower fluid fly focus fog folder follow food fool foot football force "
    "foreign forest forever forget fork form format former fort fortune forty forum forward "
    "found four fox frame france free freedom french fresh friday friend friends frog front "
    "frost fruit fuel full fun function fund funny fusion future galaxy gallery game gamer "
    "games gamma gang garage garden gas gate gear gem general genius gentle george german "
    "ghost giant gift giraffe girl git github glad glass global glory glove goal goat god "
    "gold golden golf gone goodbye google govern grab grace grade grain grand grant graph "
    "grass gravity gray green grey grid ground group grow growth guard guess guest guide "
    "guitar gun guy gym habit hack hacker hair half hall ham hammer hand handle handler "
    "happen happy harbor hard harry harvest hat hate hawk head health heart heat heaven heavy "
    "hedge height hell help hero hidden hide hill hint hip hire history hit hockey hold hole "
    "holiday holy home honest honey honor hope horizon horn horse hospital host hot hotel "
    "hour house however huge human humble humor hundred hungry hunt hunter hurry hybrid ice "
    "icon idea ideal identity idle iloveyou image impact import important inch include "
    "income index india indigo industry infinite infinity info initial inner input inside "
    "install insurance intel interest internet invest invite iron island issue item ivory "
    "jack jacket jackson jaguar james january japan jazz jelly jesus jet jewel job john "
    "johnson join joke jordan journey joy judge juice july jump june jungle junior jupiter "
    "justice karma kernel kick kid kids kill kind king kingdom kiss kit kitchen kitten kiwi "
    "knife knight knock knowledge lab label labs lady lake lamp land language laptop laser "
    "late later laugh launch laundry law layer lead leader leaf league learn leather leave "
    "legal legend lemon length leopard less lesson letter letmein level liberty library "
    "license life lift light lightning lily lime limit line link linux lion lip liquid list "
    "listen live lizard load loan lock logic london lonely loop lord lose lost lot loud love "
    "lover lovely lower loyal lucky lucy lunar lunch machine magic magnet mail main major "
    "maker mall man manage manager mango map maple marble march margin maria marine mario "
    "mark market marriage mars martin mask mass match material matrix matter max maximum "
    "meadow meal mean measure meat media medical medium meet melody member memory menu "
    "mercury mercy merge merry mesh message metal meter method metro michael micro "
    "microsoft middle midnight mike military milk million mind mini minor mint minute "
    "miracle mirror miss mission mistake mix mobile mode model modern module mom moment "
    "monday money monitor monkey monster month moon moral morning mother motion motor mount "
    "mountain mouse mouth move movie museum music mustang mustard myself mystery name nation "
    "native nature near neck negative neon network neutral news nginx nice night nine ninja "
    "noble noise normal north nose notable note notebook notice nova november number nurse "
    "object ocean october offer office often oil olive omega once onion online open opera "
    "operator option orange orbit order orders organ origin original orion other outer owner "
    "oxygen pack package page paint pair palace panda panel panic panther paper parade "
    "parent paris park part partner party passion past patch path patient patrol pattern "
    "paul pause pay payload payment payments peace peach peanut pearl pen pencil penguin "
    "pepper perfect perhaps period permit person peter phoenix phone photo piano pick "
    "picture pie piece pig pilot pink pioneer pipe pirate pixel pizza place plain plan plane "
    "planet plant plastic plate platform play player plaza plus pocket poem poet point poker "
    "polar police policy polish politics polo pony pool poor pop popular portal position "
    "positive possible post postgres potato powder power powerful practice present press "
    "pretty prevent price pride prime prince princess print printer prior prison prize pro "
    "problem process produce product profile profit program programmer promise proof proper "
    "property protect proud provide proxy pulse pump punch puppy purple purpose push puzzle "
    "quality quantum quarter queen question queue quick quiet quit quiz quote rabbit race "
    "radar radio rain rainbow raise random range rapid rare rate rather raven razor reach "
    "react read reader ready real reality reason receive recipe record red reduce region "
    "regular relax remain remember remote remove repair repeat reply report repository "
    "request rescue research reset resource response rest result return reveal review reward "
    "rhythm ribbon rice rich ride rifle ring river road robert robin robot rock rocket role "
    "roll room rose round route router row royal ruby rule run runner runtime rush russia "
    "saas sad saddle sail salad salary sale sales salmon salute same samsung samurai sand "
    "saturday sauce save say scale scan scene schedule schema school science scissors score "
    "scout screen script sea search season seat second section sector seed seek segment self "
    "sell send senior sense sentence september series serious seven shadow shake shape shark "
    "sharp sheep sheet shell shelter sheriff shield shift shine ship shirt shock shoe shoot "
    "shop shopping shore shot shoulder shout show shuffle side sierra signal silent silk "
    "silly silver similar simon since single sir sister six size skill skin sky slack sleep "
    "slice slide slow smart smile smith smoke smooth snack snake snow soap soccer social "
    "socket soda soft software solar soldier solid solo solution solve song sonic soon sorry "
    "sort soul sound soup source south space spark speak special speed spell spend sphere "
    "spice spider spike spirit split sport spot spray spread spy sql squad square squirrel "
    "stable stack staff stage stairs stamp stand star stars start startup state station "
    "status stay steady steak steam steel step steven stick stock stone stop storm story "
    "stranger strategy stream street strike strong student studio study stuff style subject "
    "submit subway success sudden sugar suggest suit summer sun sunday sunny sunrise sunset "
    "sunshine superman support supreme surf surface surge surprise survey swan sweet swift "
    "swim swing switch sword symbol sync system table tackle tag tail talent talk tango tank "
    "tape target task taste tax taxi tea teach teacher team tech technology tell temple ten "
    "tennis tent term terminal terror texas thank thanks theme theory thing things thirty "
    "thomas thought thousand thread three throne thunder thursday ticket tide tiger tight "
    "timber tiny tip tired title toast today together toilet tomato tomorrow tone tongue "
    "tonight tool tools tooth tornado total touch tough tour tower town toy track trade "
    "tradition traffic train transfer travel treasure treat tree trend trial tribe trick "
    "trinity trip tropical trouble truck true trumpet trust trusted truth try tube tuesday "
    "tunnel turbo turn turtle twelve twenty twice twin twist twitter type ubuntu umbrella "
    "uncle uniform union unit unity universe university unix unknown unlock upgrade upon "
    "upper urban usual vacation vader valid valley van vault vector velvet vendor version "
    "vessel veteran victory video view village vintage violin viper virtual virus visa vision "
    "visit visual vital vivid vocal voice volcano volume vote voyage wagon wait walk wall "
    "wallet walnut wander war warm warrior wash waste watch water wave weapon wear weather "
    "wedding wednesday week weekend weird welcome west whale wheat wheel whatever white whole "
    "wide wife wild william win wind window windows wine wing winner winter wire wisdom wise "
    "wish witch wizard wolf woman women wonder wood word words workflow working workshop "
    "worry worth wrap wrestle wrist write writer wrong yard yellow yesterday yoga young zebra "
    "zero zone zoo "
    "abc abcd abcdef qwerty qwertz azerty asdf asdfgh zxcvbn admins guest trustno princess "
    "iloveu starwars pokemon naruto batman spiderman superuser sysadmin manager mysql redis "
    "mongo mongodb oracle nacos jenkins gitlab hunter monkey dragon shadow michelle jennifer "
    "jessica ashley daniel thomas andrew joshua matthew anthony nicole amanda hannah "
    "alexander charlie maggie buster ginger pepper cookie summer winter acme corp inc ltd "
    "geheim geheimnis schluessel passwort sicher sicherheit mein secreto secreta clave "
    "contrasena contrasenha segura cambiar cambiame segredo senha chave mudar trocar segreto "
    "chiave motdepasse secretement cle mima miyao sekret klucz haslo parola anahtar gizli "
    "rahasia kunci tajny heslo shhh shhhh shhhhh shhhhhh keyboard batteries staple horse "
    "lazy jumps nobody lorem ipsum dolor sit amet consectetur adipiscing elit sed tempor "
    "correct ctx cfg conf svc mgr num idx str func util utils lib libs repo blog cms crm erp "
    "shopify wordpress drupal magento nextjs react vue angular svelte nest fastapi gin rails";

constexpr double SecretWordBits = 5;
constexpr double CommonWordBits = 6;
constexpr double MoreWordBits = 11;

/// Calls \p Visit for each blank-separated word.
template <typename Function> void forEachWord(std::string_view Words, Function Visit) {
  while (!Words.empty()) {
    const size_t Blank = Words.find(' ');
    if (Blank != 0)
      Visit(Words.substr(0, Blank));
    if (Blank == std::string_view::npos)
      return;
    Words.remove_prefix(Blank + 1);
  }
}

using Dictionary = std::unordered_map<std::string_view, double>;

const Dictionary &dictionary() {
  static const Dictionary Words = [] {
    Dictionary Result;
    Result.reserve(4096);
    const auto AddAll = [&](std::string_view List, double Bits) {
      forEachWord(List, [&](std::string_view Word) { Result.try_emplace(Word, Bits); });
    };
    AddAll(SecretWords, SecretWordBits);
    AddAll(CommonWords, CommonWordBits);
    AddAll(MoreWords, MoreWordBits);
    return Result;
  }();
  return Words;
}

using LetterTable = std::array<std::array<double, 26>, 26>;

const LetterTable &letterTable() {
  static const LetterTable Bits = [] {
    LetterTable Count;
    for (auto &Row : Count)
      Row.fill(0.5); // a pair that the list happens not to have is rare, not impossible
    const auto AddPairs = [&](std::string_view Word) {
      for (size_t I = 1; I < Word.size(); ++I)
        ++Count[static_cast<size_t>(Word[I - 1] - 'a')][static_cast<size_t>(Word[I] - 'a')];
    };
    for (std::string_view List : {SecretWords, CommonWords, MoreWords})
      forEachWord(List, AddPairs);
    for (auto &Row : Count) {
      double Total = 0;
      for (double Value : Row)
        Total += Value;
      for (double &Value : Row)
        Value = std::log2(Total / Value);
    }
    return Count;
  }();
  return Bits;
}

bool isLowerLetter(char C) { return C >= 'a' && C <= 'z'; }

using Beginnings = std::bitset<26 * 26 * 26>;

std::optional<size_t> beginningOf(std::string_view Word) {
  if (Word.size() < 3)
    return std::nullopt;
  size_t Index = 0;
  for (char C : Word.substr(0, 3)) {
    if (!isLowerLetter(C))
      return std::nullopt;
    Index = Index * 26 + static_cast<size_t>(C - 'a');
  }
  return Index;
}

const Beginnings &beginnings() {
  static const Beginnings Known = [] {
    Beginnings Result;
    for (const auto &Entry : dictionary())
      if (const std::optional<size_t> Index = beginningOf(Entry.first))
        Result.set(*Index);
    return Result;
  }();
  return Known;
}

} // namespace

std::optional<double> wordBits(std::string_view Word) {
  const auto It = dictionary().find(Word);
  return It == dictionary().end() ? std::nullopt : std::optional(It->second);
}

bool beginsWord(std::string_view Three) {
  const std::optional<size_t> Index = beginningOf(Three);
  return Index && beginnings().test(*Index);
}

bool isSecretWord(std::string_view Word) {
  const std::optional<double> Bits = wordBits(Word);
  return Bits && *Bits <= SecretWordBits;
}

double letterBits(char Previous, char Next) {
  constexpr double Impossible = 8;
  if (!isLowerLetter(Previous) || !isLowerLetter(Next))
    return Impossible;
  return letterTable()[static_cast<size_t>(Previous - 'a')][static_cast<size_t>(Next - 'a')];
}

} // namespace jwtlint::jose
