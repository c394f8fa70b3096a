// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Two thousand else-ifs, as a generated dispatcher has them.

#include <jwt-cpp/jwt.h>

int dispatch(const std::string &name, const std::string &token) {
  if (name == "command0")
    return 0;
  else if (name == "command1")
    return 1;
  else if (name == "command2")
    return 2;
  else if (name == "command3")
    return 3;
  else if (name == "command4")
    return 4;
  else if (name == "command5")
    return 5;
  else if (name == "command6")
    return 6;
  else if (name == "command7")
    return 7;
  else if (name == "command8")
    return 8;
  else if (name == "command9")
    return 9;
  else if (name == "command10")
    return 10;
  else if (name == "command11")
    return 11;
  else if (name == "command12")
    return 12;
  else if (name == "command13")
    return 13;
  else if (name == "command14")
    return 14;
  else if (name == "command15")
    return 15;
  else if (name == "command16")
    return 16;
  else if (name == "command17")
    return 17;
  else if (name == "command18")
    return 18;
  else if (name == "command19")
    return 19;
  else if (name == "command20")
    return 20;
  else if (name == "command21")
    return 21;
  else if (name == "command22")
    return 22;
  else if (name == "command23")
    return 23;
  else if (name == "command24")
    return 24;
  else if (name == "command25")
    return 25;
  else if (name == "command26")
    return 26;
  else if (name == "command27")
    return 27;
  else if (name == "command28")
    return 28;
  else if (name == "command29")
    return 29;
  else if (name == "command30")
    return 30;
  else if (name == "command31")
    return 31;
  else if (name == "command32")
    return 32;
  else if (name == "command33")
    return 33;
  else if (name == "command34")
    return 34;
  else if (name == "command35")
    return 35;
  else if (name == "command36")
    return 36;
  else if (name == "command37")
    return 37;
  else if (name == "command38")
    return 38;
  else if (name == "command39")
    return 39;
  else if (name == "command40")
    return 40;
  else if (name == "command41")
    return 41;
  else if (name == "command42")
    return 42;
  else if (name == "command43")
    return 43;
  else if (name == "command44")
    return 44;
  else if (name == "command45")
    return 45;
  else if (name == "command46")
    return 46;
  else if (name == "command47")
    return 47;
  else if (name == "command48")
    return 48;
  else if (name == "command49")
    return 49;
  else if (name == "command50")
    return 50;
  else if (name == "command51")
    return 51;
  else if (name == "command52")
    return 52;
  else if (name == "command53")
    return 53;
  else if (name == "command54")
    return 54;
  else if (name == "command55")
    return 55;
  else if (name == "command56")
    return 56;
  else if (name == "command57")
    return 57;
  else if (name == "command58")
    return 58;
  else if (name == "command59")
    return 59;
  else if (name == "command60")
    return 60;
  else if (name == "command61")
    return 61;
  else if (name == "command62")
    return 62;
  else if (name == "command63")
    return 63;
  else if (name == "command64")
    return 64;
  else if (name == "command65")
    return 65;
  else if (name == "command66")
    return 66;
  else if (name == "command67")
    return 67;
  else if (name == "command68")
    return 68;
  else if (name == "command69")
    return 69;
  else if (name == "command70")
    return 70;
  else if (name == "command71")
    return 71;
  else if (name == "command72")
    return 72;
  else if (name == "command73")
    return 73;
  else if (name == "command74")
    return 74;
  else if (name == "command75")
    return 75;
  else if (name == "command76")
    return 76;
  else if (name == "command77")
    return 77;
  else if (name == "command78")
    return 78;
  else if (name == "command79")
    return 79;
  else if (name == "command80")
    return 80;
  else if (name == "command81")
    return 81;
  else if (name == "command82")
    return 82;
  else if (name == "command83")
    return 83;
  else if (name == "command84")
    return 84;
  else if (name == "command85")
    return 85;
  else if (name == "command86")
    return 86;
  else if (name == "command87")
    return 87;
  else if (name == "command88")
    return 88;
  else if (name == "command89")
    return 89;
  else if (name == "command90")
    return 90;
  else if (name == "command91")
    return 91;
  else if (name == "command92")
    return 92;
  else if (name == "command93")
    return 93;
  else if (name == "command94")
    return 94;
  else if (name == "command95")
    return 95;
  else if (name == "command96")
    return 96;
  else if (name == "command97")
    return 97;
  else if (name == "command98")
    return 98;
  else if (name == "command99")
    return 99;
  else if (name == "command100")
    return 100;
  else if (name == "command101")
    return 101;
  else if (name == "command102")
    return 102;
  else if (name == "command103")
    return 103;
  else if (name == "command104")
    return 104;
  else if (name == "command105")
    return 105;
  else if (name == "command106")
    return 106;
  else if (name == "command107")
    return 107;
  else if (name == "command108")
    return 108;
  else if (name == "command109")
    return 109;
  else if (name == "command110")
    return 110;
  else if (name == "command111")
    return 111;
  else if (name == "command112")
    return 112;
  else if (name == "command113")
    return 113;
  else if (name == "command114")
    return 114;
  else if (name == "command115")
    return 115;
  else if (name == "command116")
    return 116;
  else if (name == "command117")
    return 117;
  else if (name == "command118")
    return 118;
  else if (name == "command119")
    return 119;
  else if (name == "command120")
    return 120;
  else if (name == "command121")
    return 121;
  else if (name == "command122")
    return 122;
  else if (name == "command123")
    return 123;
  else if (name == "command124")
    return 124;
  else if (name == "command125")
    return 125;
  else if (name == "command126")
    return 126;
  else if (name == "command127")
    return 127;
  else if (name == "command128")
    return 128;
  else if (name == "command129")
    return 129;
  else if (name == "command130")
    return 130;
  else if (name == "command131")
    return 131;
  else if (name == "command132")
    return 132;
  else if (name == "command133")
    return 133;
  else if (name == "command134")
    return 134;
  else if (name == "command135")
    return 135;
  else if (name == "command136")
    return 136;
  else if (name == "command137")
    return 137;
  else if (name == "command138")
    return 138;
  else if (name == "command139")
    return 139;
  else if (name == "command140")
    return 140;
  else if (name == "command141")
    return 141;
  else if (name == "command142")
    return 142;
  else if (name == "command143")
    return 143;
  else if (name == "command144")
    return 144;
  else if (name == "command145")
    return 145;
  else if (name == "command146")
    return 146;
  else if (name == "command147")
    return 147;
  else if (name == "command148")
    return 148;
  else if (name == "command149")
    return 149;
  else if (name == "command150")
    return 150;
  else if (name == "command151")
    return 151;
  else if (name == "command152")
    return 152;
  else if (name == "command153")
    return 153;
  else if (name == "command154")
    return 154;
  else if (name == "command155")
    return 155;
  else if (name == "command156")
    return 156;
  else if (name == "command157")
    return 157;
  else if (name == "command158")
    return 158;
  else if (name == "command159")
    return 159;
  else if (name == "command160")
    return 160;
  else if (name == "command161")
    return 161;
  else if (name == "command162")
    return 162;
  else if (name == "command163")
    return 163;
  else if (name == "command164")
    return 164;
  else if (name == "command165")
    return 165;
  else if (name == "command166")
    return 166;
  else if (name == "command167")
    return 167;
  else if (name == "command168")
    return 168;
  else if (name == "command169")
    return 169;
  else if (name == "command170")
    return 170;
  else if (name == "command171")
    return 171;
  else if (name == "command172")
    return 172;
  else if (name == "command173")
    return 173;
  else if (name == "command174")
    return 174;
  else if (name == "command175")
    return 175;
  else if (name == "command176")
    return 176;
  else if (name == "command177")
    return 177;
  else if (name == "command178")
    return 178;
  else if (name == "command179")
    return 179;
  else if (name == "command180")
    return 180;
  else if (name == "command181")
    return 181;
  else if (name == "command182")
    return 182;
  else if (name == "command183")
    return 183;
  else if (name == "command184")
    return 184;
  else if (name == "command185")
    return 185;
  else if (name == "command186")
    return 186;
  else if (name == "command187")
    return 187;
  else if (name == "command188")
    return 188;
  else if (name == "command189")
    return 189;
  else if (name == "command190")
    return 190;
  else if (name == "command191")
    return 191;
  else if (name == "command192")
    return 192;
  else if (name == "command193")
    return 193;
  else if (name == "command194")
    return 194;
  else if (name == "command195")
    return 195;
  else if (name == "command196")
    return 196;
  else if (name == "command197")
    return 197;
  else if (name == "command198")
    return 198;
  else if (name == "command199")
    return 199;
  else if (name == "command200")
    return 200;
  else if (name == "command201")
    return 201;
  else if (name == "command202")
    return 202;
  else if (name == "command203")
    return 203;
  else if (name == "command204")
    return 204;
  else if (name == "command205")
    return 205;
  else if (name == "command206")
    return 206;
  else if (name == "command207")
    return 207;
  else if (name == "command208")
    return 208;
  else if (name == "command209")
    return 209;
  else if (name == "command210")
    return 210;
  else if (name == "command211")
    return 211;
  else if (name == "command212")
    return 212;
  else if (name == "command213")
    return 213;
  else if (name == "command214")
    return 214;
  else if (name == "command215")
    return 215;
  else if (name == "command216")
    return 216;
  else if (name == "command217")
    return 217;
  else if (name == "command218")
    return 218;
  else if (name == "command219")
    return 219;
  else if (name == "command220")
    return 220;
  else if (name == "command221")
    return 221;
  else if (name == "command222")
    return 222;
  else if (name == "command223")
    return 223;
  else if (name == "command224")
    return 224;
  else if (name == "command225")
    return 225;
  else if (name == "command226")
    return 226;
  else if (name == "command227")
    return 227;
  else if (name == "command228")
    return 228;
  else if (name == "command229")
    return 229;
  else if (name == "command230")
    return 230;
  else if (name == "command231")
    return 231;
  else if (name == "command232")
    return 232;
  else if (name == "command233")
    return 233;
  else if (name == "command234")
    return 234;
  else if (name == "command235")
    return 235;
  else if (name == "command236")
    return 236;
  else if (name == "command237")
    return 237;
  else if (name == "command238")
    return 238;
  else if (name == "command239")
    return 239;
  else if (name == "command240")
    return 240;
  else if (name == "command241")
    return 241;
  else if (name == "command242")
    return 242;
  else if (name == "command243")
    return 243;
  else if (name == "command244")
    return 244;
  else if (name == "command245")
    return 245;
  else if (name == "command246")
    return 246;
  else if (name == "command247")
    return 247;
  else if (name == "command248")
    return 248;
  else if (name == "command249")
    return 249;
  else if (name == "command250")
    return 250;
  else if (name == "command251")
    return 251;
  else if (name == "command252")
    return 252;
  else if (name == "command253")
    return 253;
  else if (name == "command254")
    return 254;
  else if (name == "command255")
    return 255;
  else if (name == "command256")
    return 256;
  else if (name == "command257")
    return 257;
  else if (name == "command258")
    return 258;
  else if (name == "command259")
    return 259;
  else if (name == "command260")
    return 260;
  else if (name == "command261")
    return 261;
  else if (name == "command262")
    return 262;
  else if (name == "command263")
    return 263;
  else if (name == "command264")
    return 264;
  else if (name == "command265")
    return 265;
  else if (name == "command266")
    return 266;
  else if (name == "command267")
    return 267;
  else if (name == "command268")
    return 268;
  else if (name == "command269")
    return 269;
  else if (name == "command270")
    return 270;
  else if (name == "command271")
    return 271;
  else if (name == "command272")
    return 272;
  else if (name == "command273")
    return 273;
  else if (name == "command274")
    return 274;
  else if (name == "command275")
    return 275;
  else if (name == "command276")
    return 276;
  else if (name == "command277")
    return 277;
  else if (name == "command278")
    return 278;
  else if (name == "command279")
    return 279;
  else if (name == "command280")
    return 280;
  else if (name == "command281")
    return 281;
  else if (name == "command282")
    return 282;
  else if (name == "command283")
    return 283;
  else if (name == "command284")
    return 284;
  else if (name == "command285")
    return 285;
  else if (name == "command286")
    return 286;
  else if (name == "command287")
    return 287;
  else if (name == "command288")
    return 288;
  else if (name == "command289")
    return 289;
  else if (name == "command290")
    return 290;
  else if (name == "command291")
    return 291;
  else if (name == "command292")
    return 292;
  else if (name == "command293")
    return 293;
  else if (name == "command294")
    return 294;
  else if (name == "command295")
    return 295;
  else if (name == "command296")
    return 296;
  else if (name == "command297")
    return 297;
  else if (name == "command298")
    return 298;
  else if (name == "command299")
    return 299;
  else if (name == "command300")
    return 300;
  else if (name == "command301")
    return 301;
  else if (name == "command302")
    return 302;
  else if (name == "command303")
    return 303;
  else if (name == "command304")
    return 304;
  else if (name == "command305")
    return 305;
  else if (name == "command306")
    return 306;
  else if (name == "command307")
    return 307;
  else if (name == "command308")
    return 308;
  else if (name == "command309")
    return 309;
  else if (name == "command310")
    return 310;
  else if (name == "command311")
    return 311;
  else if (name == "command312")
    return 312;
  else if (name == "command313")
    return 313;
  else if (name == "command314")
    return 314;
  else if (name == "command315")
    return 315;
  else if (name == "command316")
    return 316;
  else if (name == "command317")
    return 317;
  else if (name == "command318")
    return 318;
  else if (name == "command319")
    return 319;
  else if (name == "command320")
    return 320;
  else if (name == "command321")
    return 321;
  else if (name == "command322")
    return 322;
  else if (name == "command323")
    return 323;
  else if (name == "command324")
    return 324;
  else if (name == "command325")
    return 325;
  else if (name == "command326")
    return 326;
  else if (name == "command327")
    return 327;
  else if (name == "command328")
    return 328;
  else if (name == "command329")
    return 329;
  else if (name == "command330")
    return 330;
  else if (name == "command331")
    return 331;
  else if (name == "command332")
    return 332;
  else if (name == "command333")
    return 333;
  else if (name == "command334")
    return 334;
  else if (name == "command335")
    return 335;
  else if (name == "command336")
    return 336;
  else if (name == "command337")
    return 337;
  else if (name == "command338")
    return 338;
  else if (name == "command339")
    return 339;
  else if (name == "command340")
    return 340;
  else if (name == "command341")
    return 341;
  else if (name == "command342")
    return 342;
  else if (name == "command343")
    return 343;
  else if (name == "command344")
    return 344;
  else if (name == "command345")
    return 345;
  else if (name == "command346")
    return 346;
  else if (name == "command347")
    return 347;
  else if (name == "command348")
    return 348;
  else if (name == "command349")
    return 349;
  else if (name == "command350")
    return 350;
  else if (name == "command351")
    return 351;
  else if (name == "command352")
    return 352;
  else if (name == "command353")
    return 353;
  else if (name == "command354")
    return 354;
  else if (name == "command355")
    return 355;
  else if (name == "command356")
    return 356;
  else if (name == "command357")
    return 357;
  else if (name == "command358")
    return 358;
  else if (name == "command359")
    return 359;
  else if (name == "command360")
    return 360;
  else if (name == "command361")
    return 361;
  else if (name == "command362")
    return 362;
  else if (name == "command363")
    return 363;
  else if (name == "command364")
    return 364;
  else if (name == "command365")
    return 365;
  else if (name == "command366")
    return 366;
  else if (name == "command367")
    return 367;
  else if (name == "command368")
    return 368;
  else if (name == "command369")
    return 369;
  else if (name == "command370")
    return 370;
  else if (name == "command371")
    return 371;
  else if (name == "command372")
    return 372;
  else if (name == "command373")
    return 373;
  else if (name == "command374")
    return 374;
  else if (name == "command375")
    return 375;
  else if (name == "command376")
    return 376;
  else if (name == "command377")
    return 377;
  else if (name == "command378")
    return 378;
  else if (name == "command379")
    return 379;
  else if (name == "command380")
    return 380;
  else if (name == "command381")
    return 381;
  else if (name == "command382")
    return 382;
  else if (name == "command383")
    return 383;
  else if (name == "command384")
    return 384;
  else if (name == "command385")
    return 385;
  else if (name == "command386")
    return 386;
  else if (name == "command387")
    return 387;
  else if (name == "command388")
    return 388;
  else if (name == "command389")
    return 389;
  else if (name == "command390")
    return 390;
  else if (name == "command391")
    return 391;
  else if (name == "command392")
    return 392;
  else if (name == "command393")
    return 393;
  else if (name == "command394")
    return 394;
  else if (name == "command395")
    return 395;
  else if (name == "command396")
    return 396;
  else if (name == "command397")
    return 397;
  else if (name == "command398")
    return 398;
  else if (name == "command399")
    return 399;
  else if (name == "command400")
    return 400;
  else if (name == "command401")
    return 401;
  else if (name == "command402")
    return 402;
  else if (name == "command403")
    return 403;
  else if (name == "command404")
    return 404;
  else if (name == "command405")
    return 405;
  else if (name == "command406")
    return 406;
  else if (name == "command407")
    return 407;
  else if (name == "command408")
    return 408;
  else if (name == "command409")
    return 409;
  else if (name == "command410")
    return 410;
  else if (name == "command411")
    return 411;
  else if (name == "command412")
    return 412;
  else if (name == "command413")
    return 413;
  else if (name == "command414")
    return 414;
  else if (name == "command415")
    return 415;
  else if (name == "command416")
    return 416;
  else if (name == "command417")
    return 417;
  else if (name == "command418")
    return 418;
  else if (name == "command419")
    return 419;
  else if (name == "command420")
    return 420;
  else if (name == "command421")
    return 421;
  else if (name == "command422")
    return 422;
  else if (name == "command423")
    return 423;
  else if (name == "command424")
    return 424;
  else if (name == "command425")
    return 425;
  else if (name == "command426")
    return 426;
  else if (name == "command427")
    return 427;
  else if (name == "command428")
    return 428;
  else if (name == "command429")
    return 429;
  else if (name == "command430")
    return 430;
  else if (name == "command431")
    return 431;
  else if (name == "command432")
    return 432;
  else if (name == "command433")
    return 433;
  else if (name == "command434")
    return 434;
  else if (name == "command435")
    return 435;
  else if (name == "command436")
    return 436;
  else if (name == "command437")
    return 437;
  else if (name == "command438")
    return 438;
  else if (name == "command439")
    return 439;
  else if (name == "command440")
    return 440;
  else if (name == "command441")
    return 441;
  else if (name == "command442")
    return 442;
  else if (name == "command443")
    return 443;
  else if (name == "command444")
    return 444;
  else if (name == "command445")
    return 445;
  else if (name == "command446")
    return 446;
  else if (name == "command447")
    return 447;
  else if (name == "command448")
    return 448;
  else if (name == "command449")
    return 449;
  else if (name == "command450")
    return 450;
  else if (name == "command451")
    return 451;
  else if (name == "command452")
    return 452;
  else if (name == "command453")
    return 453;
  else if (name == "command454")
    return 454;
  else if (name == "command455")
    return 455;
  else if (name == "command456")
    return 456;
  else if (name == "command457")
    return 457;
  else if (name == "command458")
    return 458;
  else if (name == "command459")
    return 459;
  else if (name == "command460")
    return 460;
  else if (name == "command461")
    return 461;
  else if (name == "command462")
    return 462;
  else if (name == "command463")
    return 463;
  else if (name == "command464")
    return 464;
  else if (name == "command465")
    return 465;
  else if (name == "command466")
    return 466;
  else if (name == "command467")
    return 467;
  else if (name == "command468")
    return 468;
  else if (name == "command469")
    return 469;
  else if (name == "command470")
    return 470;
  else if (name == "command471")
    return 471;
  else if (name == "command472")
    return 472;
  else if (name == "command473")
    return 473;
  else if (name == "command474")
    return 474;
  else if (name == "command475")
    return 475;
  else if (name == "command476")
    return 476;
  else if (name == "command477")
    return 477;
  else if (name == "command478")
    return 478;
  else if (name == "command479")
    return 479;
  else if (name == "command480")
    return 480;
  else if (name == "command481")
    return 481;
  else if (name == "command482")
    return 482;
  else if (name == "command483")
    return 483;
  else if (name == "command484")
    return 484;
  else if (name == "command485")
    return 485;
  else if (name == "command486")
    return 486;
  else if (name == "command487")
    return 487;
  else if (name == "command488")
    return 488;
  else if (name == "command489")
    return 489;
  else if (name == "command490")
    return 490;
  else if (name == "command491")
    return 491;
  else if (name == "command492")
    return 492;
  else if (name == "command493")
    return 493;
  else if (name == "command494")
    return 494;
  else if (name == "command495")
    return 495;
  else if (name == "command496")
    return 496;
  else if (name == "command497")
    return 497;
  else if (name == "command498")
    return 498;
  else if (name == "command499")
    return 499;
  else if (name == "command500")
    return 500;
  else if (name == "command501")
    return 501;
  else if (name == "command502")
    return 502;
  else if (name == "command503")
    return 503;
  else if (name == "command504")
    return 504;
  else if (name == "command505")
    return 505;
  else if (name == "command506")
    return 506;
  else if (name == "command507")
    return 507;
  else if (name == "command508")
    return 508;
  else if (name == "command509")
    return 509;
  else if (name == "command510")
    return 510;
  else if (name == "command511")
    return 511;
  else if (name == "command512")
    return 512;
  else if (name == "command513")
    return 513;
  else if (name == "command514")
    return 514;
  else if (name == "command515")
    return 515;
  else if (name == "command516")
    return 516;
  else if (name == "command517")
    return 517;
  else if (name == "command518")
    return 518;
  else if (name == "command519")
    return 519;
  else if (name == "command520")
    return 520;
  else if (name == "command521")
    return 521;
  else if (name == "command522")
    return 522;
  else if (name == "command523")
    return 523;
  else if (name == "command524")
    return 524;
  else if (name == "command525")
    return 525;
  else if (name == "command526")
    return 526;
  else if (name == "command527")
    return 527;
  else if (name == "command528")
    return 528;
  else if (name == "command529")
    return 529;
  else if (name == "command530")
    return 530;
  else if (name == "command531")
    return 531;
  else if (name == "command532")
    return 532;
  else if (name == "command533")
    return 533;
  else if (name == "command534")
    return 534;
  else if (name == "command535")
    return 535;
  else if (name == "command536")
    return 536;
  else if (name == "command537")
    return 537;
  else if (name == "command538")
    return 538;
  else if (name == "command539")
    return 539;
  else if (name == "command540")
    return 540;
  else if (name == "command541")
    return 541;
  else if (name == "command542")
    return 542;
  else if (name == "command543")
    return 543;
  else if (name == "command544")
    return 544;
  else if (name == "command545")
    return 545;
  else if (name == "command546")
    return 546;
  else if (name == "command547")
    return 547;
  else if (name == "command548")
    return 548;
  else if (name == "command549")
    return 549;
  else if (name == "command550")
    return 550;
  else if (name == "command551")
    return 551;
  else if (name == "command552")
    return 552;
  else if (name == "command553")
    return 553;
  else if (name == "command554")
    return 554;
  else if (name == "command555")
    return 555;
  else if (name == "command556")
    return 556;
  else if (name == "command557")
    return 557;
  else if (name == "command558")
    return 558;
  else if (name == "command559")
    return 559;
  else if (name == "command560")
    return 560;
  else if (name == "command561")
    return 561;
  else if (name == "command562")
    return 562;
  else if (name == "command563")
    return 563;
  else if (name == "command564")
    return 564;
  else if (name == "command565")
    return 565;
  else if (name == "command566")
    return 566;
  else if (name == "command567")
    return 567;
  else if (name == "command568")
    return 568;
  else if (name == "command569")
    return 569;
  else if (name == "command570")
    return 570;
  else if (name == "command571")
    return 571;
  else if (name == "command572")
    return 572;
  else if (name == "command573")
    return 573;
  else if (name == "command574")
    return 574;
  else if (name == "command575")
    return 575;
  else if (name == "command576")
    return 576;
  else if (name == "command577")
    return 577;
  else if (name == "command578")
    return 578;
  else if (name == "command579")
    return 579;
  else if (name == "command580")
    return 580;
  else if (name == "command581")
    return 581;
  else if (name == "command582")
    return 582;
  else if (name == "command583")
    return 583;
  else if (name == "command584")
    return 584;
  else if (name == "command585")
    return 585;
  else if (name == "command586")
    return 586;
  else if (name == "command587")
    return 587;
  else if (name == "command588")
    return 588;
  else if (name == "command589")
    return 589;
  else if (name == "command590")
    return 590;
  else if (name == "command591")
    return 591;
  else if (name == "command592")
    return 592;
  else if (name == "command593")
    return 593;
  else if (name == "command594")
    return 594;
  else if (name == "command595")
    return 595;
  else if (name == "command596")
    return 596;
  else if (name == "command597")
    return 597;
  else if (name == "command598")
    return 598;
  else if (name == "command599")
    return 599;
  else if (name == "command600")
    return 600;
  else if (name == "command601")
    return 601;
  else if (name == "command602")
    return 602;
  else if (name == "command603")
    return 603;
  else if (name == "command604")
    return 604;
  else if (name == "command605")
    return 605;
  else if (name == "command606")
    return 606;
  else if (name == "command607")
    return 607;
  else if (name == "command608")
    return 608;
  else if (name == "command609")
    return 609;
  else if (name == "command610")
    return 610;
  else if (name == "command611")
    return 611;
  else if (name == "command612")
    return 612;
  else if (name == "command613")
    return 613;
  else if (name == "command614")
    return 614;
  else if (name == "command615")
    return 615;
  else if (name == "command616")
    return 616;
  else if (name == "command617")
    return 617;
  else if (name == "command618")
    return 618;
  else if (name == "command619")
    return 619;
  else if (name == "command620")
    return 620;
  else if (name == "command621")
    return 621;
  else if (name == "command622")
    return 622;
  else if (name == "command623")
    return 623;
  else if (name == "command624")
    return 624;
  else if (name == "command625")
    return 625;
  else if (name == "command626")
    return 626;
  else if (name == "command627")
    return 627;
  else if (name == "command628")
    return 628;
  else if (name == "command629")
    return 629;
  else if (name == "command630")
    return 630;
  else if (name == "command631")
    return 631;
  else if (name == "command632")
    return 632;
  else if (name == "command633")
    return 633;
  else if (name == "command634")
    return 634;
  else if (name == "command635")
    return 635;
  else if (name == "command636")
    return 636;
  else if (name == "command637")
    return 637;
  else if (name == "command638")
    return 638;
  else if (name == "command639")
    return 639;
  else if (name == "command640")
    return 640;
  else if (name == "command641")
    return 641;
  else if (name == "command642")
    return 642;
  else if (name == "command643")
    return 643;
  else if (name == "command644")
    return 644;
  else if (name == "command645")
    return 645;
  else if (name == "command646")
    return 646;
  else if (name == "command647")
    return 647;
  else if (name == "command648")
    return 648;
  else if (name == "command649")
    return 649;
  else if (name == "command650")
    return 650;
  else if (name == "command651")
    return 651;
  else if (name == "command652")
    return 652;
  else if (name == "command653")
    return 653;
  else if (name == "command654")
    return 654;
  else if (name == "command655")
    return 655;
  else if (name == "command656")
    return 656;
  else if (name == "command657")
    return 657;
  else if (name == "command658")
    return 658;
  else if (name == "command659")
    return 659;
  else if (name == "command660")
    return 660;
  else if (name == "command661")
    return 661;
  else if (name == "command662")
    return 662;
  else if (name == "command663")
    return 663;
  else if (name == "command664")
    return 664;
  else if (name == "command665")
    return 665;
  else if (name == "command666")
    return 666;
  else if (name == "command667")
    return 667;
  else if (name == "command668")
    return 668;
  else if (name == "command669")
    return 669;
  else if (name == "command670")
    return 670;
  else if (name == "command671")
    return 671;
  else if (name == "command672")
    return 672;
  else if (name == "command673")
    return 673;
  else if (name == "command674")
    return 674;
  else if (name == "command675")
    return 675;
  else if (name == "command676")
    return 676;
  else if (name == "command677")
    return 677;
  else if (name == "command678")
    return 678;
  else if (name == "command679")
    return 679;
  else if (name == "command680")
    return 680;
  else if (name == "command681")
    return 681;
  else if (name == "command682")
    return 682;
  else if (name == "command683")
    return 683;
  else if (name == "command684")
    return 684;
  else if (name == "command685")
    return 685;
  else if (name == "command686")
    return 686;
  else if (name == "command687")
    return 687;
  else if (name == "command688")
    return 688;
  else if (name == "command689")
    return 689;
  else if (name == "command690")
    return 690;
  else if (name == "command691")
    return 691;
  else if (name == "command692")
    return 692;
  else if (name == "command693")
    return 693;
  else if (name == "command694")
    return 694;
  else if (name == "command695")
    return 695;
  else if (name == "command696")
    return 696;
  else if (name == "command697")
    return 697;
  else if (name == "command698")
    return 698;
  else if (name == "command699")
    return 699;
  else if (name == "command700")
    return 700;
  else if (name == "command701")
    return 701;
  else if (name == "command702")
    return 702;
  else if (name == "command703")
    return 703;
  else if (name == "command704")
    return 704;
  else if (name == "command705")
    return 705;
  else if (name == "command706")
    return 706;
  else if (name == "command707")
    return 707;
  else if (name == "command708")
    return 708;
  else if (name == "command709")
    return 709;
  else if (name == "command710")
    return 710;
  else if (name == "command711")
    return 711;
  else if (name == "command712")
    return 712;
  else if (name == "command713")
    return 713;
  else if (name == "command714")
    return 714;
  else if (name == "command715")
    return 715;
  else if (name == "command716")
    return 716;
  else if (name == "command717")
    return 717;
  else if (name == "command718")
    return 718;
  else if (name == "command719")
    return 719;
  else if (name == "command720")
    return 720;
  else if (name == "command721")
    return 721;
  else if (name == "command722")
    return 722;
  else if (name == "command723")
    return 723;
  else if (name == "command724")
    return 724;
  else if (name == "command725")
    return 725;
  else if (name == "command726")
    return 726;
  else if (name == "command727")
    return 727;
  else if (name == "command728")
    return 728;
  else if (name == "command729")
    return 729;
  else if (name == "command730")
    return 730;
  else if (name == "command731")
    return 731;
  else if (name == "command732")
    return 732;
  else if (name == "command733")
    return 733;
  else if (name == "command734")
    return 734;
  else if (name == "command735")
    return 735;
  else if (name == "command736")
    return 736;
  else if (name == "command737")
    return 737;
  else if (name == "command738")
    return 738;
  else if (name == "command739")
    return 739;
  else if (name == "command740")
    return 740;
  else if (name == "command741")
    return 741;
  else if (name == "command742")
    return 742;
  else if (name == "command743")
    return 743;
  else if (name == "command744")
    return 744;
  else if (name == "command745")
    return 745;
  else if (name == "command746")
    return 746;
  else if (name == "command747")
    return 747;
  else if (name == "command748")
    return 748;
  else if (name == "command749")
    return 749;
  else if (name == "command750")
    return 750;
  else if (name == "command751")
    return 751;
  else if (name == "command752")
    return 752;
  else if (name == "command753")
    return 753;
  else if (name == "command754")
    return 754;
  else if (name == "command755")
    return 755;
  else if (name == "command756")
    return 756;
  else if (name == "command757")
    return 757;
  else if (name == "command758")
    return 758;
  else if (name == "command759")
    return 759;
  else if (name == "command760")
    return 760;
  else if (name == "command761")
    return 761;
  else if (name == "command762")
    return 762;
  else if (name == "command763")
    return 763;
  else if (name == "command764")
    return 764;
  else if (name == "command765")
    return 765;
  else if (name == "command766")
    return 766;
  else if (name == "command767")
    return 767;
  else if (name == "command768")
    return 768;
  else if (name == "command769")
    return 769;
  else if (name == "command770")
    return 770;
  else if (name == "command771")
    return 771;
  else if (name == "command772")
    return 772;
  else if (name == "command773")
    return 773;
  else if (name == "command774")
    return 774;
  else if (name == "command775")
    return 775;
  else if (name == "command776")
    return 776;
  else if (name == "command777")
    return 777;
  else if (name == "command778")
    return 778;
  else if (name == "command779")
    return 779;
  else if (name == "command780")
    return 780;
  else if (name == "command781")
    return 781;
  else if (name == "command782")
    return 782;
  else if (name == "command783")
    return 783;
  else if (name == "command784")
    return 784;
  else if (name == "command785")
    return 785;
  else if (name == "command786")
    return 786;
  else if (name == "command787")
    return 787;
  else if (name == "command788")
    return 788;
  else if (name == "command789")
    return 789;
  else if (name == "command790")
    return 790;
  else if (name == "command791")
    return 791;
  else if (name == "command792")
    return 792;
  else if (name == "command793")
    return 793;
  else if (name == "command794")
    return 794;
  else if (name == "command795")
    return 795;
  else if (name == "command796")
    return 796;
  else if (name == "command797")
    return 797;
  else if (name == "command798")
    return 798;
  else if (name == "command799")
    return 799;
  else if (name == "command800")
    return 800;
  else if (name == "command801")
    return 801;
  else if (name == "command802")
    return 802;
  else if (name == "command803")
    return 803;
  else if (name == "command804")
    return 804;
  else if (name == "command805")
    return 805;
  else if (name == "command806")
    return 806;
  else if (name == "command807")
    return 807;
  else if (name == "command808")
    return 808;
  else if (name == "command809")
    return 809;
  else if (name == "command810")
    return 810;
  else if (name == "command811")
    return 811;
  else if (name == "command812")
    return 812;
  else if (name == "command813")
    return 813;
  else if (name == "command814")
    return 814;
  else if (name == "command815")
    return 815;
  else if (name == "command816")
    return 816;
  else if (name == "command817")
    return 817;
  else if (name == "command818")
    return 818;
  else if (name == "command819")
    return 819;
  else if (name == "command820")
    return 820;
  else if (name == "command821")
    return 821;
  else if (name == "command822")
    return 822;
  else if (name == "command823")
    return 823;
  else if (name == "command824")
    return 824;
  else if (name == "command825")
    return 825;
  else if (name == "command826")
    return 826;
  else if (name == "command827")
    return 827;
  else if (name == "command828")
    return 828;
  else if (name == "command829")
    return 829;
  else if (name == "command830")
    return 830;
  else if (name == "command831")
    return 831;
  else if (name == "command832")
    return 832;
  else if (name == "command833")
    return 833;
  else if (name == "command834")
    return 834;
  else if (name == "command835")
    return 835;
  else if (name == "command836")
    return 836;
  else if (name == "command837")
    return 837;
  else if (name == "command838")
    return 838;
  else if (name == "command839")
    return 839;
  else if (name == "command840")
    return 840;
  else if (name == "command841")
    return 841;
  else if (name == "command842")
    return 842;
  else if (name == "command843")
    return 843;
  else if (name == "command844")
    return 844;
  else if (name == "command845")
    return 845;
  else if (name == "command846")
    return 846;
  else if (name == "command847")
    return 847;
  else if (name == "command848")
    return 848;
  else if (name == "command849")
    return 849;
  else if (name == "command850")
    return 850;
  else if (name == "command851")
    return 851;
  else if (name == "command852")
    return 852;
  else if (name == "command853")
    return 853;
  else if (name == "command854")
    return 854;
  else if (name == "command855")
    return 855;
  else if (name == "command856")
    return 856;
  else if (name == "command857")
    return 857;
  else if (name == "command858")
    return 858;
  else if (name == "command859")
    return 859;
  else if (name == "command860")
    return 860;
  else if (name == "command861")
    return 861;
  else if (name == "command862")
    return 862;
  else if (name == "command863")
    return 863;
  else if (name == "command864")
    return 864;
  else if (name == "command865")
    return 865;
  else if (name == "command866")
    return 866;
  else if (name == "command867")
    return 867;
  else if (name == "command868")
    return 868;
  else if (name == "command869")
    return 869;
  else if (name == "command870")
    return 870;
  else if (name == "command871")
    return 871;
  else if (name == "command872")
    return 872;
  else if (name == "command873")
    return 873;
  else if (name == "command874")
    return 874;
  else if (name == "command875")
    return 875;
  else if (name == "command876")
    return 876;
  else if (name == "command877")
    return 877;
  else if (name == "command878")
    return 878;
  else if (name == "command879")
    return 879;
  else if (name == "command880")
    return 880;
  else if (name == "command881")
    return 881;
  else if (name == "command882")
    return 882;
  else if (name == "command883")
    return 883;
  else if (name == "command884")
    return 884;
  else if (name == "command885")
    return 885;
  else if (name == "command886")
    return 886;
  else if (name == "command887")
    return 887;
  else if (name == "command888")
    return 888;
  else if (name == "command889")
    return 889;
  else if (name == "command890")
    return 890;
  else if (name == "command891")
    return 891;
  else if (name == "command892")
    return 892;
  else if (name == "command893")
    return 893;
  else if (name == "command894")
    return 894;
  else if (name == "command895")
    return 895;
  else if (name == "command896")
    return 896;
  else if (name == "command897")
    return 897;
  else if (name == "command898")
    return 898;
  else if (name == "command899")
    return 899;
  else if (name == "command900")
    return 900;
  else if (name == "command901")
    return 901;
  else if (name == "command902")
    return 902;
  else if (name == "command903")
    return 903;
  else if (name == "command904")
    return 904;
  else if (name == "command905")
    return 905;
  else if (name == "command906")
    return 906;
  else if (name == "command907")
    return 907;
  else if (name == "command908")
    return 908;
  else if (name == "command909")
    return 909;
  else if (name == "command910")
    return 910;
  else if (name == "command911")
    return 911;
  else if (name == "command912")
    return 912;
  else if (name == "command913")
    return 913;
  else if (name == "command914")
    return 914;
  else if (name == "command915")
    return 915;
  else if (name == "command916")
    return 916;
  else if (name == "command917")
    return 917;
  else if (name == "command918")
    return 918;
  else if (name == "command919")
    return 919;
  else if (name == "command920")
    return 920;
  else if (name == "command921")
    return 921;
  else if (name == "command922")
    return 922;
  else if (name == "command923")
    return 923;
  else if (name == "command924")
    return 924;
  else if (name == "command925")
    return 925;
  else if (name == "command926")
    return 926;
  else if (name == "command927")
    return 927;
  else if (name == "command928")
    return 928;
  else if (name == "command929")
    return 929;
  else if (name == "command930")
    return 930;
  else if (name == "command931")
    return 931;
  else if (name == "command932")
    return 932;
  else if (name == "command933")
    return 933;
  else if (name == "command934")
    return 934;
  else if (name == "command935")
    return 935;
  else if (name == "command936")
    return 936;
  else if (name == "command937")
    return 937;
  else if (name == "command938")
    return 938;
  else if (name == "command939")
    return 939;
  else if (name == "command940")
    return 940;
  else if (name == "command941")
    return 941;
  else if (name == "command942")
    return 942;
  else if (name == "command943")
    return 943;
  else if (name == "command944")
    return 944;
  else if (name == "command945")
    return 945;
  else if (name == "command946")
    return 946;
  else if (name == "command947")
    return 947;
  else if (name == "command948")
    return 948;
  else if (name == "command949")
    return 949;
  else if (name == "command950")
    return 950;
  else if (name == "command951")
    return 951;
  else if (name == "command952")
    return 952;
  else if (name == "command953")
    return 953;
  else if (name == "command954")
    return 954;
  else if (name == "command955")
    return 955;
  else if (name == "command956")
    return 956;
  else if (name == "command957")
    return 957;
  else if (name == "command958")
    return 958;
  else if (name == "command959")
    return 959;
  else if (name == "command960")
    return 960;
  else if (name == "command961")
    return 961;
  else if (name == "command962")
    return 962;
  else if (name == "command963")
    return 963;
  else if (name == "command964")
    return 964;
  else if (name == "command965")
    return 965;
  else if (name == "command966")
    return 966;
  else if (name == "command967")
    return 967;
  else if (name == "command968")
    return 968;
  else if (name == "command969")
    return 969;
  else if (name == "command970")
    return 970;
  else if (name == "command971")
    return 971;
  else if (name == "command972")
    return 972;
  else if (name == "command973")
    return 973;
  else if (name == "command974")
    return 974;
  else if (name == "command975")
    return 975;
  else if (name == "command976")
    return 976;
  else if (name == "command977")
    return 977;
  else if (name == "command978")
    return 978;
  else if (name == "command979")
    return 979;
  else if (name == "command980")
    return 980;
  else if (name == "command981")
    return 981;
  else if (name == "command982")
    return 982;
  else if (name == "command983")
    return 983;
  else if (name == "command984")
    return 984;
  else if (name == "command985")
    return 985;
  else if (name == "command986")
    return 986;
  else if (name == "command987")
    return 987;
  else if (name == "command988")
    return 988;
  else if (name == "command989")
    return 989;
  else if (name == "command990")
    return 990;
  else if (name == "command991")
    return 991;
  else if (name == "command992")
    return 992;
  else if (name == "command993")
    return 993;
  else if (name == "command994")
    return 994;
  else if (name == "command995")
    return 995;
  else if (name == "command996")
    return 996;
  else if (name == "command997")
    return 997;
  else if (name == "command998")
    return 998;
  else if (name == "command999")
    return 999;
  else if (name == "command1000")
    return 1000;
  else if (name == "command1001")
    return 1001;
  else if (name == "command1002")
    return 1002;
  else if (name == "command1003")
    return 1003;
  else if (name == "command1004")
    return 1004;
  else if (name == "command1005")
    return 1005;
  else if (name == "command1006")
    return 1006;
  else if (name == "command1007")
    return 1007;
  else if (name == "command1008")
    return 1008;
  else if (name == "command1009")
    return 1009;
  else if (name == "command1010")
    return 1010;
  else if (name == "command1011")
    return 1011;
  else if (name == "command1012")
    return 1012;
  else if (name == "command1013")
    return 1013;
  else if (name == "command1014")
    return 1014;
  else if (name == "command1015")
    return 1015;
  else if (name == "command1016")
    return 1016;
  else if (name == "command1017")
    return 1017;
  else if (name == "command1018")
    return 1018;
  else if (name == "command1019")
    return 1019;
  else if (name == "command1020")
    return 1020;
  else if (name == "command1021")
    return 1021;
  else if (name == "command1022")
    return 1022;
  else if (name == "command1023")
    return 1023;
  else if (name == "command1024")
    return 1024;
  else if (name == "command1025")
    return 1025;
  else if (name == "command1026")
    return 1026;
  else if (name == "command1027")
    return 1027;
  else if (name == "command1028")
    return 1028;
  else if (name == "command1029")
    return 1029;
  else if (name == "command1030")
    return 1030;
  else if (name == "command1031")
    return 1031;
  else if (name == "command1032")
    return 1032;
  else if (name == "command1033")
    return 1033;
  else if (name == "command1034")
    return 1034;
  else if (name == "command1035")
    return 1035;
  else if (name == "command1036")
    return 1036;
  else if (name == "command1037")
    return 1037;
  else if (name == "command1038")
    return 1038;
  else if (name == "command1039")
    return 1039;
  else if (name == "command1040")
    return 1040;
  else if (name == "command1041")
    return 1041;
  else if (name == "command1042")
    return 1042;
  else if (name == "command1043")
    return 1043;
  else if (name == "command1044")
    return 1044;
  else if (name == "command1045")
    return 1045;
  else if (name == "command1046")
    return 1046;
  else if (name == "command1047")
    return 1047;
  else if (name == "command1048")
    return 1048;
  else if (name == "command1049")
    return 1049;
  else if (name == "command1050")
    return 1050;
  else if (name == "command1051")
    return 1051;
  else if (name == "command1052")
    return 1052;
  else if (name == "command1053")
    return 1053;
  else if (name == "command1054")
    return 1054;
  else if (name == "command1055")
    return 1055;
  else if (name == "command1056")
    return 1056;
  else if (name == "command1057")
    return 1057;
  else if (name == "command1058")
    return 1058;
  else if (name == "command1059")
    return 1059;
  else if (name == "command1060")
    return 1060;
  else if (name == "command1061")
    return 1061;
  else if (name == "command1062")
    return 1062;
  else if (name == "command1063")
    return 1063;
  else if (name == "command1064")
    return 1064;
  else if (name == "command1065")
    return 1065;
  else if (name == "command1066")
    return 1066;
  else if (name == "command1067")
    return 1067;
  else if (name == "command1068")
    return 1068;
  else if (name == "command1069")
    return 1069;
  else if (name == "command1070")
    return 1070;
  else if (name == "command1071")
    return 1071;
  else if (name == "command1072")
    return 1072;
  else if (name == "command1073")
    return 1073;
  else if (name == "command1074")
    return 1074;
  else if (name == "command1075")
    return 1075;
  else if (name == "command1076")
    return 1076;
  else if (name == "command1077")
    return 1077;
  else if (name == "command1078")
    return 1078;
  else if (name == "command1079")
    return 1079;
  else if (name == "command1080")
    return 1080;
  else if (name == "command1081")
    return 1081;
  else if (name == "command1082")
    return 1082;
  else if (name == "command1083")
    return 1083;
  else if (name == "command1084")
    return 1084;
  else if (name == "command1085")
    return 1085;
  else if (name == "command1086")
    return 1086;
  else if (name == "command1087")
    return 1087;
  else if (name == "command1088")
    return 1088;
  else if (name == "command1089")
    return 1089;
  else if (name == "command1090")
    return 1090;
  else if (name == "command1091")
    return 1091;
  else if (name == "command1092")
    return 1092;
  else if (name == "command1093")
    return 1093;
  else if (name == "command1094")
    return 1094;
  else if (name == "command1095")
    return 1095;
  else if (name == "command1096")
    return 1096;
  else if (name == "command1097")
    return 1097;
  else if (name == "command1098")
    return 1098;
  else if (name == "command1099")
    return 1099;
  else if (name == "command1100")
    return 1100;
  else if (name == "command1101")
    return 1101;
  else if (name == "command1102")
    return 1102;
  else if (name == "command1103")
    return 1103;
  else if (name == "command1104")
    return 1104;
  else if (name == "command1105")
    return 1105;
  else if (name == "command1106")
    return 1106;
  else if (name == "command1107")
    return 1107;
  else if (name == "command1108")
    return 1108;
  else if (name == "command1109")
    return 1109;
  else if (name == "command1110")
    return 1110;
  else if (name == "command1111")
    return 1111;
  else if (name == "command1112")
    return 1112;
  else if (name == "command1113")
    return 1113;
  else if (name == "command1114")
    return 1114;
  else if (name == "command1115")
    return 1115;
  else if (name == "command1116")
    return 1116;
  else if (name == "command1117")
    return 1117;
  else if (name == "command1118")
    return 1118;
  else if (name == "command1119")
    return 1119;
  else if (name == "command1120")
    return 1120;
  else if (name == "command1121")
    return 1121;
  else if (name == "command1122")
    return 1122;
  else if (name == "command1123")
    return 1123;
  else if (name == "command1124")
    return 1124;
  else if (name == "command1125")
    return 1125;
  else if (name == "command1126")
    return 1126;
  else if (name == "command1127")
    return 1127;
  else if (name == "command1128")
    return 1128;
  else if (name == "command1129")
    return 1129;
  else if (name == "command1130")
    return 1130;
  else if (name == "command1131")
    return 1131;
  else if (name == "command1132")
    return 1132;
  else if (name == "command1133")
    return 1133;
  else if (name == "command1134")
    return 1134;
  else if (name == "command1135")
    return 1135;
  else if (name == "command1136")
    return 1136;
  else if (name == "command1137")
    return 1137;
  else if (name == "command1138")
    return 1138;
  else if (name == "command1139")
    return 1139;
  else if (name == "command1140")
    return 1140;
  else if (name == "command1141")
    return 1141;
  else if (name == "command1142")
    return 1142;
  else if (name == "command1143")
    return 1143;
  else if (name == "command1144")
    return 1144;
  else if (name == "command1145")
    return 1145;
  else if (name == "command1146")
    return 1146;
  else if (name == "command1147")
    return 1147;
  else if (name == "command1148")
    return 1148;
  else if (name == "command1149")
    return 1149;
  else if (name == "command1150")
    return 1150;
  else if (name == "command1151")
    return 1151;
  else if (name == "command1152")
    return 1152;
  else if (name == "command1153")
    return 1153;
  else if (name == "command1154")
    return 1154;
  else if (name == "command1155")
    return 1155;
  else if (name == "command1156")
    return 1156;
  else if (name == "command1157")
    return 1157;
  else if (name == "command1158")
    return 1158;
  else if (name == "command1159")
    return 1159;
  else if (name == "command1160")
    return 1160;
  else if (name == "command1161")
    return 1161;
  else if (name == "command1162")
    return 1162;
  else if (name == "command1163")
    return 1163;
  else if (name == "command1164")
    return 1164;
  else if (name == "command1165")
    return 1165;
  else if (name == "command1166")
    return 1166;
  else if (name == "command1167")
    return 1167;
  else if (name == "command1168")
    return 1168;
  else if (name == "command1169")
    return 1169;
  else if (name == "command1170")
    return 1170;
  else if (name == "command1171")
    return 1171;
  else if (name == "command1172")
    return 1172;
  else if (name == "command1173")
    return 1173;
  else if (name == "command1174")
    return 1174;
  else if (name == "command1175")
    return 1175;
  else if (name == "command1176")
    return 1176;
  else if (name == "command1177")
    return 1177;
  else if (name == "command1178")
    return 1178;
  else if (name == "command1179")
    return 1179;
  else if (name == "command1180")
    return 1180;
  else if (name == "command1181")
    return 1181;
  else if (name == "command1182")
    return 1182;
  else if (name == "command1183")
    return 1183;
  else if (name == "command1184")
    return 1184;
  else if (name == "command1185")
    return 1185;
  else if (name == "command1186")
    return 1186;
  else if (name == "command1187")
    return 1187;
  else if (name == "command1188")
    return 1188;
  else if (name == "command1189")
    return 1189;
  else if (name == "command1190")
    return 1190;
  else if (name == "command1191")
    return 1191;
  else if (name == "command1192")
    return 1192;
  else if (name == "command1193")
    return 1193;
  else if (name == "command1194")
    return 1194;
  else if (name == "command1195")
    return 1195;
  else if (name == "command1196")
    return 1196;
  else if (name == "command1197")
    return 1197;
  else if (name == "command1198")
    return 1198;
  else if (name == "command1199")
    return 1199;
  else if (name == "command1200")
    return 1200;
  else if (name == "command1201")
    return 1201;
  else if (name == "command1202")
    return 1202;
  else if (name == "command1203")
    return 1203;
  else if (name == "command1204")
    return 1204;
  else if (name == "command1205")
    return 1205;
  else if (name == "command1206")
    return 1206;
  else if (name == "command1207")
    return 1207;
  else if (name == "command1208")
    return 1208;
  else if (name == "command1209")
    return 1209;
  else if (name == "command1210")
    return 1210;
  else if (name == "command1211")
    return 1211;
  else if (name == "command1212")
    return 1212;
  else if (name == "command1213")
    return 1213;
  else if (name == "command1214")
    return 1214;
  else if (name == "command1215")
    return 1215;
  else if (name == "command1216")
    return 1216;
  else if (name == "command1217")
    return 1217;
  else if (name == "command1218")
    return 1218;
  else if (name == "command1219")
    return 1219;
  else if (name == "command1220")
    return 1220;
  else if (name == "command1221")
    return 1221;
  else if (name == "command1222")
    return 1222;
  else if (name == "command1223")
    return 1223;
  else if (name == "command1224")
    return 1224;
  else if (name == "command1225")
    return 1225;
  else if (name == "command1226")
    return 1226;
  else if (name == "command1227")
    return 1227;
  else if (name == "command1228")
    return 1228;
  else if (name == "command1229")
    return 1229;
  else if (name == "command1230")
    return 1230;
  else if (name == "command1231")
    return 1231;
  else if (name == "command1232")
    return 1232;
  else if (name == "command1233")
    return 1233;
  else if (name == "command1234")
    return 1234;
  else if (name == "command1235")
    return 1235;
  else if (name == "command1236")
    return 1236;
  else if (name == "command1237")
    return 1237;
  else if (name == "command1238")
    return 1238;
  else if (name == "command1239")
    return 1239;
  else if (name == "command1240")
    return 1240;
  else if (name == "command1241")
    return 1241;
  else if (name == "command1242")
    return 1242;
  else if (name == "command1243")
    return 1243;
  else if (name == "command1244")
    return 1244;
  else if (name == "command1245")
    return 1245;
  else if (name == "command1246")
    return 1246;
  else if (name == "command1247")
    return 1247;
  else if (name == "command1248")
    return 1248;
  else if (name == "command1249")
    return 1249;
  else if (name == "command1250")
    return 1250;
  else if (name == "command1251")
    return 1251;
  else if (name == "command1252")
    return 1252;
  else if (name == "command1253")
    return 1253;
  else if (name == "command1254")
    return 1254;
  else if (name == "command1255")
    return 1255;
  else if (name == "command1256")
    return 1256;
  else if (name == "command1257")
    return 1257;
  else if (name == "command1258")
    return 1258;
  else if (name == "command1259")
    return 1259;
  else if (name == "command1260")
    return 1260;
  else if (name == "command1261")
    return 1261;
  else if (name == "command1262")
    return 1262;
  else if (name == "command1263")
    return 1263;
  else if (name == "command1264")
    return 1264;
  else if (name == "command1265")
    return 1265;
  else if (name == "command1266")
    return 1266;
  else if (name == "command1267")
    return 1267;
  else if (name == "command1268")
    return 1268;
  else if (name == "command1269")
    return 1269;
  else if (name == "command1270")
    return 1270;
  else if (name == "command1271")
    return 1271;
  else if (name == "command1272")
    return 1272;
  else if (name == "command1273")
    return 1273;
  else if (name == "command1274")
    return 1274;
  else if (name == "command1275")
    return 1275;
  else if (name == "command1276")
    return 1276;
  else if (name == "command1277")
    return 1277;
  else if (name == "command1278")
    return 1278;
  else if (name == "command1279")
    return 1279;
  else if (name == "command1280")
    return 1280;
  else if (name == "command1281")
    return 1281;
  else if (name == "command1282")
    return 1282;
  else if (name == "command1283")
    return 1283;
  else if (name == "command1284")
    return 1284;
  else if (name == "command1285")
    return 1285;
  else if (name == "command1286")
    return 1286;
  else if (name == "command1287")
    return 1287;
  else if (name == "command1288")
    return 1288;
  else if (name == "command1289")
    return 1289;
  else if (name == "command1290")
    return 1290;
  else if (name == "command1291")
    return 1291;
  else if (name == "command1292")
    return 1292;
  else if (name == "command1293")
    return 1293;
  else if (name == "command1294")
    return 1294;
  else if (name == "command1295")
    return 1295;
  else if (name == "command1296")
    return 1296;
  else if (name == "command1297")
    return 1297;
  else if (name == "command1298")
    return 1298;
  else if (name == "command1299")
    return 1299;
  else if (name == "command1300")
    return 1300;
  else if (name == "command1301")
    return 1301;
  else if (name == "command1302")
    return 1302;
  else if (name == "command1303")
    return 1303;
  else if (name == "command1304")
    return 1304;
  else if (name == "command1305")
    return 1305;
  else if (name == "command1306")
    return 1306;
  else if (name == "command1307")
    return 1307;
  else if (name == "command1308")
    return 1308;
  else if (name == "command1309")
    return 1309;
  else if (name == "command1310")
    return 1310;
  else if (name == "command1311")
    return 1311;
  else if (name == "command1312")
    return 1312;
  else if (name == "command1313")
    return 1313;
  else if (name == "command1314")
    return 1314;
  else if (name == "command1315")
    return 1315;
  else if (name == "command1316")
    return 1316;
  else if (name == "command1317")
    return 1317;
  else if (name == "command1318")
    return 1318;
  else if (name == "command1319")
    return 1319;
  else if (name == "command1320")
    return 1320;
  else if (name == "command1321")
    return 1321;
  else if (name == "command1322")
    return 1322;
  else if (name == "command1323")
    return 1323;
  else if (name == "command1324")
    return 1324;
  else if (name == "command1325")
    return 1325;
  else if (name == "command1326")
    return 1326;
  else if (name == "command1327")
    return 1327;
  else if (name == "command1328")
    return 1328;
  else if (name == "command1329")
    return 1329;
  else if (name == "command1330")
    return 1330;
  else if (name == "command1331")
    return 1331;
  else if (name == "command1332")
    return 1332;
  else if (name == "command1333")
    return 1333;
  else if (name == "command1334")
    return 1334;
  else if (name == "command1335")
    return 1335;
  else if (name == "command1336")
    return 1336;
  else if (name == "command1337")
    return 1337;
  else if (name == "command1338")
    return 1338;
  else if (name == "command1339")
    return 1339;
  else if (name == "command1340")
    return 1340;
  else if (name == "command1341")
    return 1341;
  else if (name == "command1342")
    return 1342;
  else if (name == "command1343")
    return 1343;
  else if (name == "command1344")
    return 1344;
  else if (name == "command1345")
    return 1345;
  else if (name == "command1346")
    return 1346;
  else if (name == "command1347")
    return 1347;
  else if (name == "command1348")
    return 1348;
  else if (name == "command1349")
    return 1349;
  else if (name == "command1350")
    return 1350;
  else if (name == "command1351")
    return 1351;
  else if (name == "command1352")
    return 1352;
  else if (name == "command1353")
    return 1353;
  else if (name == "command1354")
    return 1354;
  else if (name == "command1355")
    return 1355;
  else if (name == "command1356")
    return 1356;
  else if (name == "command1357")
    return 1357;
  else if (name == "command1358")
    return 1358;
  else if (name == "command1359")
    return 1359;
  else if (name == "command1360")
    return 1360;
  else if (name == "command1361")
    return 1361;
  else if (name == "command1362")
    return 1362;
  else if (name == "command1363")
    return 1363;
  else if (name == "command1364")
    return 1364;
  else if (name == "command1365")
    return 1365;
  else if (name == "command1366")
    return 1366;
  else if (name == "command1367")
    return 1367;
  else if (name == "command1368")
    return 1368;
  else if (name == "command1369")
    return 1369;
  else if (name == "command1370")
    return 1370;
  else if (name == "command1371")
    return 1371;
  else if (name == "command1372")
    return 1372;
  else if (name == "command1373")
    return 1373;
  else if (name == "command1374")
    return 1374;
  else if (name == "command1375")
    return 1375;
  else if (name == "command1376")
    return 1376;
  else if (name == "command1377")
    return 1377;
  else if (name == "command1378")
    return 1378;
  else if (name == "command1379")
    return 1379;
  else if (name == "command1380")
    return 1380;
  else if (name == "command1381")
    return 1381;
  else if (name == "command1382")
    return 1382;
  else if (name == "command1383")
    return 1383;
  else if (name == "command1384")
    return 1384;
  else if (name == "command1385")
    return 1385;
  else if (name == "command1386")
    return 1386;
  else if (name == "command1387")
    return 1387;
  else if (name == "command1388")
    return 1388;
  else if (name == "command1389")
    return 1389;
  else if (name == "command1390")
    return 1390;
  else if (name == "command1391")
    return 1391;
  else if (name == "command1392")
    return 1392;
  else if (name == "command1393")
    return 1393;
  else if (name == "command1394")
    return 1394;
  else if (name == "command1395")
    return 1395;
  else if (name == "command1396")
    return 1396;
  else if (name == "command1397")
    return 1397;
  else if (name == "command1398")
    return 1398;
  else if (name == "command1399")
    return 1399;
  else if (name == "command1400")
    return 1400;
  else if (name == "command1401")
    return 1401;
  else if (name == "command1402")
    return 1402;
  else if (name == "command1403")
    return 1403;
  else if (name == "command1404")
    return 1404;
  else if (name == "command1405")
    return 1405;
  else if (name == "command1406")
    return 1406;
  else if (name == "command1407")
    return 1407;
  else if (name == "command1408")
    return 1408;
  else if (name == "command1409")
    return 1409;
  else if (name == "command1410")
    return 1410;
  else if (name == "command1411")
    return 1411;
  else if (name == "command1412")
    return 1412;
  else if (name == "command1413")
    return 1413;
  else if (name == "command1414")
    return 1414;
  else if (name == "command1415")
    return 1415;
  else if (name == "command1416")
    return 1416;
  else if (name == "command1417")
    return 1417;
  else if (name == "command1418")
    return 1418;
  else if (name == "command1419")
    return 1419;
  else if (name == "command1420")
    return 1420;
  else if (name == "command1421")
    return 1421;
  else if (name == "command1422")
    return 1422;
  else if (name == "command1423")
    return 1423;
  else if (name == "command1424")
    return 1424;
  else if (name == "command1425")
    return 1425;
  else if (name == "command1426")
    return 1426;
  else if (name == "command1427")
    return 1427;
  else if (name == "command1428")
    return 1428;
  else if (name == "command1429")
    return 1429;
  else if (name == "command1430")
    return 1430;
  else if (name == "command1431")
    return 1431;
  else if (name == "command1432")
    return 1432;
  else if (name == "command1433")
    return 1433;
  else if (name == "command1434")
    return 1434;
  else if (name == "command1435")
    return 1435;
  else if (name == "command1436")
    return 1436;
  else if (name == "command1437")
    return 1437;
  else if (name == "command1438")
    return 1438;
  else if (name == "command1439")
    return 1439;
  else if (name == "command1440")
    return 1440;
  else if (name == "command1441")
    return 1441;
  else if (name == "command1442")
    return 1442;
  else if (name == "command1443")
    return 1443;
  else if (name == "command1444")
    return 1444;
  else if (name == "command1445")
    return 1445;
  else if (name == "command1446")
    return 1446;
  else if (name == "command1447")
    return 1447;
  else if (name == "command1448")
    return 1448;
  else if (name == "command1449")
    return 1449;
  else if (name == "command1450")
    return 1450;
  else if (name == "command1451")
    return 1451;
  else if (name == "command1452")
    return 1452;
  else if (name == "command1453")
    return 1453;
  else if (name == "command1454")
    return 1454;
  else if (name == "command1455")
    return 1455;
  else if (name == "command1456")
    return 1456;
  else if (name == "command1457")
    return 1457;
  else if (name == "command1458")
    return 1458;
  else if (name == "command1459")
    return 1459;
  else if (name == "command1460")
    return 1460;
  else if (name == "command1461")
    return 1461;
  else if (name == "command1462")
    return 1462;
  else if (name == "command1463")
    return 1463;
  else if (name == "command1464")
    return 1464;
  else if (name == "command1465")
    return 1465;
  else if (name == "command1466")
    return 1466;
  else if (name == "command1467")
    return 1467;
  else if (name == "command1468")
    return 1468;
  else if (name == "command1469")
    return 1469;
  else if (name == "command1470")
    return 1470;
  else if (name == "command1471")
    return 1471;
  else if (name == "command1472")
    return 1472;
  else if (name == "command1473")
    return 1473;
  else if (name == "command1474")
    return 1474;
  else if (name == "command1475")
    return 1475;
  else if (name == "command1476")
    return 1476;
  else if (name == "command1477")
    return 1477;
  else if (name == "command1478")
    return 1478;
  else if (name == "command1479")
    return 1479;
  else if (name == "command1480")
    return 1480;
  else if (name == "command1481")
    return 1481;
  else if (name == "command1482")
    return 1482;
  else if (name == "command1483")
    return 1483;
  else if (name == "command1484")
    return 1484;
  else if (name == "command1485")
    return 1485;
  else if (name == "command1486")
    return 1486;
  else if (name == "command1487")
    return 1487;
  else if (name == "command1488")
    return 1488;
  else if (name == "command1489")
    return 1489;
  else if (name == "command1490")
    return 1490;
  else if (name == "command1491")
    return 1491;
  else if (name == "command1492")
    return 1492;
  else if (name == "command1493")
    return 1493;
  else if (name == "command1494")
    return 1494;
  else if (name == "command1495")
    return 1495;
  else if (name == "command1496")
    return 1496;
  else if (name == "command1497")
    return 1497;
  else if (name == "command1498")
    return 1498;
  else if (name == "command1499")
    return 1499;
  else if (name == "command1500")
    return 1500;
  else if (name == "command1501")
    return 1501;
  else if (name == "command1502")
    return 1502;
  else if (name == "command1503")
    return 1503;
  else if (name == "command1504")
    return 1504;
  else if (name == "command1505")
    return 1505;
  else if (name == "command1506")
    return 1506;
  else if (name == "command1507")
    return 1507;
  else if (name == "command1508")
    return 1508;
  else if (name == "command1509")
    return 1509;
  else if (name == "command1510")
    return 1510;
  else if (name == "command1511")
    return 1511;
  else if (name == "command1512")
    return 1512;
  else if (name == "command1513")
    return 1513;
  else if (name == "command1514")
    return 1514;
  else if (name == "command1515")
    return 1515;
  else if (name == "command1516")
    return 1516;
  else if (name == "command1517")
    return 1517;
  else if (name == "command1518")
    return 1518;
  else if (name == "command1519")
    return 1519;
  else if (name == "command1520")
    return 1520;
  else if (name == "command1521")
    return 1521;
  else if (name == "command1522")
    return 1522;
  else if (name == "command1523")
    return 1523;
  else if (name == "command1524")
    return 1524;
  else if (name == "command1525")
    return 1525;
  else if (name == "command1526")
    return 1526;
  else if (name == "command1527")
    return 1527;
  else if (name == "command1528")
    return 1528;
  else if (name == "command1529")
    return 1529;
  else if (name == "command1530")
    return 1530;
  else if (name == "command1531")
    return 1531;
  else if (name == "command1532")
    return 1532;
  else if (name == "command1533")
    return 1533;
  else if (name == "command1534")
    return 1534;
  else if (name == "command1535")
    return 1535;
  else if (name == "command1536")
    return 1536;
  else if (name == "command1537")
    return 1537;
  else if (name == "command1538")
    return 1538;
  else if (name == "command1539")
    return 1539;
  else if (name == "command1540")
    return 1540;
  else if (name == "command1541")
    return 1541;
  else if (name == "command1542")
    return 1542;
  else if (name == "command1543")
    return 1543;
  else if (name == "command1544")
    return 1544;
  else if (name == "command1545")
    return 1545;
  else if (name == "command1546")
    return 1546;
  else if (name == "command1547")
    return 1547;
  else if (name == "command1548")
    return 1548;
  else if (name == "command1549")
    return 1549;
  else if (name == "command1550")
    return 1550;
  else if (name == "command1551")
    return 1551;
  else if (name == "command1552")
    return 1552;
  else if (name == "command1553")
    return 1553;
  else if (name == "command1554")
    return 1554;
  else if (name == "command1555")
    return 1555;
  else if (name == "command1556")
    return 1556;
  else if (name == "command1557")
    return 1557;
  else if (name == "command1558")
    return 1558;
  else if (name == "command1559")
    return 1559;
  else if (name == "command1560")
    return 1560;
  else if (name == "command1561")
    return 1561;
  else if (name == "command1562")
    return 1562;
  else if (name == "command1563")
    return 1563;
  else if (name == "command1564")
    return 1564;
  else if (name == "command1565")
    return 1565;
  else if (name == "command1566")
    return 1566;
  else if (name == "command1567")
    return 1567;
  else if (name == "command1568")
    return 1568;
  else if (name == "command1569")
    return 1569;
  else if (name == "command1570")
    return 1570;
  else if (name == "command1571")
    return 1571;
  else if (name == "command1572")
    return 1572;
  else if (name == "command1573")
    return 1573;
  else if (name == "command1574")
    return 1574;
  else if (name == "command1575")
    return 1575;
  else if (name == "command1576")
    return 1576;
  else if (name == "command1577")
    return 1577;
  else if (name == "command1578")
    return 1578;
  else if (name == "command1579")
    return 1579;
  else if (name == "command1580")
    return 1580;
  else if (name == "command1581")
    return 1581;
  else if (name == "command1582")
    return 1582;
  else if (name == "command1583")
    return 1583;
  else if (name == "command1584")
    return 1584;
  else if (name == "command1585")
    return 1585;
  else if (name == "command1586")
    return 1586;
  else if (name == "command1587")
    return 1587;
  else if (name == "command1588")
    return 1588;
  else if (name == "command1589")
    return 1589;
  else if (name == "command1590")
    return 1590;
  else if (name == "command1591")
    return 1591;
  else if (name == "command1592")
    return 1592;
  else if (name == "command1593")
    return 1593;
  else if (name == "command1594")
    return 1594;
  else if (name == "command1595")
    return 1595;
  else if (name == "command1596")
    return 1596;
  else if (name == "command1597")
    return 1597;
  else if (name == "command1598")
    return 1598;
  else if (name == "command1599")
    return 1599;
  else if (name == "command1600")
    return 1600;
  else if (name == "command1601")
    return 1601;
  else if (name == "command1602")
    return 1602;
  else if (name == "command1603")
    return 1603;
  else if (name == "command1604")
    return 1604;
  else if (name == "command1605")
    return 1605;
  else if (name == "command1606")
    return 1606;
  else if (name == "command1607")
    return 1607;
  else if (name == "command1608")
    return 1608;
  else if (name == "command1609")
    return 1609;
  else if (name == "command1610")
    return 1610;
  else if (name == "command1611")
    return 1611;
  else if (name == "command1612")
    return 1612;
  else if (name == "command1613")
    return 1613;
  else if (name == "command1614")
    return 1614;
  else if (name == "command1615")
    return 1615;
  else if (name == "command1616")
    return 1616;
  else if (name == "command1617")
    return 1617;
  else if (name == "command1618")
    return 1618;
  else if (name == "command1619")
    return 1619;
  else if (name == "command1620")
    return 1620;
  else if (name == "command1621")
    return 1621;
  else if (name == "command1622")
    return 1622;
  else if (name == "command1623")
    return 1623;
  else if (name == "command1624")
    return 1624;
  else if (name == "command1625")
    return 1625;
  else if (name == "command1626")
    return 1626;
  else if (name == "command1627")
    return 1627;
  else if (name == "command1628")
    return 1628;
  else if (name == "command1629")
    return 1629;
  else if (name == "command1630")
    return 1630;
  else if (name == "command1631")
    return 1631;
  else if (name == "command1632")
    return 1632;
  else if (name == "command1633")
    return 1633;
  else if (name == "command1634")
    return 1634;
  else if (name == "command1635")
    return 1635;
  else if (name == "command1636")
    return 1636;
  else if (name == "command1637")
    return 1637;
  else if (name == "command1638")
    return 1638;
  else if (name == "command1639")
    return 1639;
  else if (name == "command1640")
    return 1640;
  else if (name == "command1641")
    return 1641;
  else if (name == "command1642")
    return 1642;
  else if (name == "command1643")
    return 1643;
  else if (name == "command1644")
    return 1644;
  else if (name == "command1645")
    return 1645;
  else if (name == "command1646")
    return 1646;
  else if (name == "command1647")
    return 1647;
  else if (name == "command1648")
    return 1648;
  else if (name == "command1649")
    return 1649;
  else if (name == "command1650")
    return 1650;
  else if (name == "command1651")
    return 1651;
  else if (name == "command1652")
    return 1652;
  else if (name == "command1653")
    return 1653;
  else if (name == "command1654")
    return 1654;
  else if (name == "command1655")
    return 1655;
  else if (name == "command1656")
    return 1656;
  else if (name == "command1657")
    return 1657;
  else if (name == "command1658")
    return 1658;
  else if (name == "command1659")
    return 1659;
  else if (name == "command1660")
    return 1660;
  else if (name == "command1661")
    return 1661;
  else if (name == "command1662")
    return 1662;
  else if (name == "command1663")
    return 1663;
  else if (name == "command1664")
    return 1664;
  else if (name == "command1665")
    return 1665;
  else if (name == "command1666")
    return 1666;
  else if (name == "command1667")
    return 1667;
  else if (name == "command1668")
    return 1668;
  else if (name == "command1669")
    return 1669;
  else if (name == "command1670")
    return 1670;
  else if (name == "command1671")
    return 1671;
  else if (name == "command1672")
    return 1672;
  else if (name == "command1673")
    return 1673;
  else if (name == "command1674")
    return 1674;
  else if (name == "command1675")
    return 1675;
  else if (name == "command1676")
    return 1676;
  else if (name == "command1677")
    return 1677;
  else if (name == "command1678")
    return 1678;
  else if (name == "command1679")
    return 1679;
  else if (name == "command1680")
    return 1680;
  else if (name == "command1681")
    return 1681;
  else if (name == "command1682")
    return 1682;
  else if (name == "command1683")
    return 1683;
  else if (name == "command1684")
    return 1684;
  else if (name == "command1685")
    return 1685;
  else if (name == "command1686")
    return 1686;
  else if (name == "command1687")
    return 1687;
  else if (name == "command1688")
    return 1688;
  else if (name == "command1689")
    return 1689;
  else if (name == "command1690")
    return 1690;
  else if (name == "command1691")
    return 1691;
  else if (name == "command1692")
    return 1692;
  else if (name == "command1693")
    return 1693;
  else if (name == "command1694")
    return 1694;
  else if (name == "command1695")
    return 1695;
  else if (name == "command1696")
    return 1696;
  else if (name == "command1697")
    return 1697;
  else if (name == "command1698")
    return 1698;
  else if (name == "command1699")
    return 1699;
  else if (name == "command1700")
    return 1700;
  else if (name == "command1701")
    return 1701;
  else if (name == "command1702")
    return 1702;
  else if (name == "command1703")
    return 1703;
  else if (name == "command1704")
    return 1704;
  else if (name == "command1705")
    return 1705;
  else if (name == "command1706")
    return 1706;
  else if (name == "command1707")
    return 1707;
  else if (name == "command1708")
    return 1708;
  else if (name == "command1709")
    return 1709;
  else if (name == "command1710")
    return 1710;
  else if (name == "command1711")
    return 1711;
  else if (name == "command1712")
    return 1712;
  else if (name == "command1713")
    return 1713;
  else if (name == "command1714")
    return 1714;
  else if (name == "command1715")
    return 1715;
  else if (name == "command1716")
    return 1716;
  else if (name == "command1717")
    return 1717;
  else if (name == "command1718")
    return 1718;
  else if (name == "command1719")
    return 1719;
  else if (name == "command1720")
    return 1720;
  else if (name == "command1721")
    return 1721;
  else if (name == "command1722")
    return 1722;
  else if (name == "command1723")
    return 1723;
  else if (name == "command1724")
    return 1724;
  else if (name == "command1725")
    return 1725;
  else if (name == "command1726")
    return 1726;
  else if (name == "command1727")
    return 1727;
  else if (name == "command1728")
    return 1728;
  else if (name == "command1729")
    return 1729;
  else if (name == "command1730")
    return 1730;
  else if (name == "command1731")
    return 1731;
  else if (name == "command1732")
    return 1732;
  else if (name == "command1733")
    return 1733;
  else if (name == "command1734")
    return 1734;
  else if (name == "command1735")
    return 1735;
  else if (name == "command1736")
    return 1736;
  else if (name == "command1737")
    return 1737;
  else if (name == "command1738")
    return 1738;
  else if (name == "command1739")
    return 1739;
  else if (name == "command1740")
    return 1740;
  else if (name == "command1741")
    return 1741;
  else if (name == "command1742")
    return 1742;
  else if (name == "command1743")
    return 1743;
  else if (name == "command1744")
    return 1744;
  else if (name == "command1745")
    return 1745;
  else if (name == "command1746")
    return 1746;
  else if (name == "command1747")
    return 1747;
  else if (name == "command1748")
    return 1748;
  else if (name == "command1749")
    return 1749;
  else if (name == "command1750")
    return 1750;
  else if (name == "command1751")
    return 1751;
  else if (name == "command1752")
    return 1752;
  else if (name == "command1753")
    return 1753;
  else if (name == "command1754")
    return 1754;
  else if (name == "command1755")
    return 1755;
  else if (name == "command1756")
    return 1756;
  else if (name == "command1757")
    return 1757;
  else if (name == "command1758")
    return 1758;
  else if (name == "command1759")
    return 1759;
  else if (name == "command1760")
    return 1760;
  else if (name == "command1761")
    return 1761;
  else if (name == "command1762")
    return 1762;
  else if (name == "command1763")
    return 1763;
  else if (name == "command1764")
    return 1764;
  else if (name == "command1765")
    return 1765;
  else if (name == "command1766")
    return 1766;
  else if (name == "command1767")
    return 1767;
  else if (name == "command1768")
    return 1768;
  else if (name == "command1769")
    return 1769;
  else if (name == "command1770")
    return 1770;
  else if (name == "command1771")
    return 1771;
  else if (name == "command1772")
    return 1772;
  else if (name == "command1773")
    return 1773;
  else if (name == "command1774")
    return 1774;
  else if (name == "command1775")
    return 1775;
  else if (name == "command1776")
    return 1776;
  else if (name == "command1777")
    return 1777;
  else if (name == "command1778")
    return 1778;
  else if (name == "command1779")
    return 1779;
  else if (name == "command1780")
    return 1780;
  else if (name == "command1781")
    return 1781;
  else if (name == "command1782")
    return 1782;
  else if (name == "command1783")
    return 1783;
  else if (name == "command1784")
    return 1784;
  else if (name == "command1785")
    return 1785;
  else if (name == "command1786")
    return 1786;
  else if (name == "command1787")
    return 1787;
  else if (name == "command1788")
    return 1788;
  else if (name == "command1789")
    return 1789;
  else if (name == "command1790")
    return 1790;
  else if (name == "command1791")
    return 1791;
  else if (name == "command1792")
    return 1792;
  else if (name == "command1793")
    return 1793;
  else if (name == "command1794")
    return 1794;
  else if (name == "command1795")
    return 1795;
  else if (name == "command1796")
    return 1796;
  else if (name == "command1797")
    return 1797;
  else if (name == "command1798")
    return 1798;
  else if (name == "command1799")
    return 1799;
  else if (name == "command1800")
    return 1800;
  else if (name == "command1801")
    return 1801;
  else if (name == "command1802")
    return 1802;
  else if (name == "command1803")
    return 1803;
  else if (name == "command1804")
    return 1804;
  else if (name == "command1805")
    return 1805;
  else if (name == "command1806")
    return 1806;
  else if (name == "command1807")
    return 1807;
  else if (name == "command1808")
    return 1808;
  else if (name == "command1809")
    return 1809;
  else if (name == "command1810")
    return 1810;
  else if (name == "command1811")
    return 1811;
  else if (name == "command1812")
    return 1812;
  else if (name == "command1813")
    return 1813;
  else if (name == "command1814")
    return 1814;
  else if (name == "command1815")
    return 1815;
  else if (name == "command1816")
    return 1816;
  else if (name == "command1817")
    return 1817;
  else if (name == "command1818")
    return 1818;
  else if (name == "command1819")
    return 1819;
  else if (name == "command1820")
    return 1820;
  else if (name == "command1821")
    return 1821;
  else if (name == "command1822")
    return 1822;
  else if (name == "command1823")
    return 1823;
  else if (name == "command1824")
    return 1824;
  else if (name == "command1825")
    return 1825;
  else if (name == "command1826")
    return 1826;
  else if (name == "command1827")
    return 1827;
  else if (name == "command1828")
    return 1828;
  else if (name == "command1829")
    return 1829;
  else if (name == "command1830")
    return 1830;
  else if (name == "command1831")
    return 1831;
  else if (name == "command1832")
    return 1832;
  else if (name == "command1833")
    return 1833;
  else if (name == "command1834")
    return 1834;
  else if (name == "command1835")
    return 1835;
  else if (name == "command1836")
    return 1836;
  else if (name == "command1837")
    return 1837;
  else if (name == "command1838")
    return 1838;
  else if (name == "command1839")
    return 1839;
  else if (name == "command1840")
    return 1840;
  else if (name == "command1841")
    return 1841;
  else if (name == "command1842")
    return 1842;
  else if (name == "command1843")
    return 1843;
  else if (name == "command1844")
    return 1844;
  else if (name == "command1845")
    return 1845;
  else if (name == "command1846")
    return 1846;
  else if (name == "command1847")
    return 1847;
  else if (name == "command1848")
    return 1848;
  else if (name == "command1849")
    return 1849;
  else if (name == "command1850")
    return 1850;
  else if (name == "command1851")
    return 1851;
  else if (name == "command1852")
    return 1852;
  else if (name == "command1853")
    return 1853;
  else if (name == "command1854")
    return 1854;
  else if (name == "command1855")
    return 1855;
  else if (name == "command1856")
    return 1856;
  else if (name == "command1857")
    return 1857;
  else if (name == "command1858")
    return 1858;
  else if (name == "command1859")
    return 1859;
  else if (name == "command1860")
    return 1860;
  else if (name == "command1861")
    return 1861;
  else if (name == "command1862")
    return 1862;
  else if (name == "command1863")
    return 1863;
  else if (name == "command1864")
    return 1864;
  else if (name == "command1865")
    return 1865;
  else if (name == "command1866")
    return 1866;
  else if (name == "command1867")
    return 1867;
  else if (name == "command1868")
    return 1868;
  else if (name == "command1869")
    return 1869;
  else if (name == "command1870")
    return 1870;
  else if (name == "command1871")
    return 1871;
  else if (name == "command1872")
    return 1872;
  else if (name == "command1873")
    return 1873;
  else if (name == "command1874")
    return 1874;
  else if (name == "command1875")
    return 1875;
  else if (name == "command1876")
    return 1876;
  else if (name == "command1877")
    return 1877;
  else if (name == "command1878")
    return 1878;
  else if (name == "command1879")
    return 1879;
  else if (name == "command1880")
    return 1880;
  else if (name == "command1881")
    return 1881;
  else if (name == "command1882")
    return 1882;
  else if (name == "command1883")
    return 1883;
  else if (name == "command1884")
    return 1884;
  else if (name == "command1885")
    return 1885;
  else if (name == "command1886")
    return 1886;
  else if (name == "command1887")
    return 1887;
  else if (name == "command1888")
    return 1888;
  else if (name == "command1889")
    return 1889;
  else if (name == "command1890")
    return 1890;
  else if (name == "command1891")
    return 1891;
  else if (name == "command1892")
    return 1892;
  else if (name == "command1893")
    return 1893;
  else if (name == "command1894")
    return 1894;
  else if (name == "command1895")
    return 1895;
  else if (name == "command1896")
    return 1896;
  else if (name == "command1897")
    return 1897;
  else if (name == "command1898")
    return 1898;
  else if (name == "command1899")
    return 1899;
  else if (name == "command1900")
    return 1900;
  else if (name == "command1901")
    return 1901;
  else if (name == "command1902")
    return 1902;
  else if (name == "command1903")
    return 1903;
  else if (name == "command1904")
    return 1904;
  else if (name == "command1905")
    return 1905;
  else if (name == "command1906")
    return 1906;
  else if (name == "command1907")
    return 1907;
  else if (name == "command1908")
    return 1908;
  else if (name == "command1909")
    return 1909;
  else if (name == "command1910")
    return 1910;
  else if (name == "command1911")
    return 1911;
  else if (name == "command1912")
    return 1912;
  else if (name == "command1913")
    return 1913;
  else if (name == "command1914")
    return 1914;
  else if (name == "command1915")
    return 1915;
  else if (name == "command1916")
    return 1916;
  else if (name == "command1917")
    return 1917;
  else if (name == "command1918")
    return 1918;
  else if (name == "command1919")
    return 1919;
  else if (name == "command1920")
    return 1920;
  else if (name == "command1921")
    return 1921;
  else if (name == "command1922")
    return 1922;
  else if (name == "command1923")
    return 1923;
  else if (name == "command1924")
    return 1924;
  else if (name == "command1925")
    return 1925;
  else if (name == "command1926")
    return 1926;
  else if (name == "command1927")
    return 1927;
  else if (name == "command1928")
    return 1928;
  else if (name == "command1929")
    return 1929;
  else if (name == "command1930")
    return 1930;
  else if (name == "command1931")
    return 1931;
  else if (name == "command1932")
    return 1932;
  else if (name == "command1933")
    return 1933;
  else if (name == "command1934")
    return 1934;
  else if (name == "command1935")
    return 1935;
  else if (name == "command1936")
    return 1936;
  else if (name == "command1937")
    return 1937;
  else if (name == "command1938")
    return 1938;
  else if (name == "command1939")
    return 1939;
  else if (name == "command1940")
    return 1940;
  else if (name == "command1941")
    return 1941;
  else if (name == "command1942")
    return 1942;
  else if (name == "command1943")
    return 1943;
  else if (name == "command1944")
    return 1944;
  else if (name == "command1945")
    return 1945;
  else if (name == "command1946")
    return 1946;
  else if (name == "command1947")
    return 1947;
  else if (name == "command1948")
    return 1948;
  else if (name == "command1949")
    return 1949;
  else if (name == "command1950")
    return 1950;
  else if (name == "command1951")
    return 1951;
  else if (name == "command1952")
    return 1952;
  else if (name == "command1953")
    return 1953;
  else if (name == "command1954")
    return 1954;
  else if (name == "command1955")
    return 1955;
  else if (name == "command1956")
    return 1956;
  else if (name == "command1957")
    return 1957;
  else if (name == "command1958")
    return 1958;
  else if (name == "command1959")
    return 1959;
  else if (name == "command1960")
    return 1960;
  else if (name == "command1961")
    return 1961;
  else if (name == "command1962")
    return 1962;
  else if (name == "command1963")
    return 1963;
  else if (name == "command1964")
    return 1964;
  else if (name == "command1965")
    return 1965;
  else if (name == "command1966")
    return 1966;
  else if (name == "command1967")
    return 1967;
  else if (name == "command1968")
    return 1968;
  else if (name == "command1969")
    return 1969;
  else if (name == "command1970")
    return 1970;
  else if (name == "command1971")
    return 1971;
  else if (name == "command1972")
    return 1972;
  else if (name == "command1973")
    return 1973;
  else if (name == "command1974")
    return 1974;
  else if (name == "command1975")
    return 1975;
  else if (name == "command1976")
    return 1976;
  else if (name == "command1977")
    return 1977;
  else if (name == "command1978")
    return 1978;
  else if (name == "command1979")
    return 1979;
  else if (name == "command1980")
    return 1980;
  else if (name == "command1981")
    return 1981;
  else if (name == "command1982")
    return 1982;
  else if (name == "command1983")
    return 1983;
  else if (name == "command1984")
    return 1984;
  else if (name == "command1985")
    return 1985;
  else if (name == "command1986")
    return 1986;
  else if (name == "command1987")
    return 1987;
  else if (name == "command1988")
    return 1988;
  else if (name == "command1989")
    return 1989;
  else if (name == "command1990")
    return 1990;
  else if (name == "command1991")
    return 1991;
  else if (name == "command1992")
    return 1992;
  else if (name == "command1993")
    return 1993;
  else if (name == "command1994")
    return 1994;
  else if (name == "command1995")
    return 1995;
  else if (name == "command1996")
    return 1996;
  else if (name == "command1997")
    return 1997;
  else if (name == "command1998")
    return 1998;
  else if (name == "command1999")
    return 1999;
  else if (jwt::decode(token).get_subject() == name) // EXPECT: error jwt-unverified-token
    return -1;
  return 0;
}
