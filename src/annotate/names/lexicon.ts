const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised words before a person's name. */
export const titles = list(`
  Mr Mr. Mrs Mrs. Ms Ms. Mx Miss Mister Madam Madame Mme Monsieur Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baron Baroness Sheikh Sheik Sultan King Queen Prince Princess Duke Duchess Emperor Empress
  President Premier Chancellor Minister Governor Gov Gov. Senator Sen Sen. Sens Sens. Representative Committeeman Committeewoman Rep Rep. Reps Reps. Congressman Congresswoman Assemblyman Councilman Councilwoman Councillor Mayor Ambassador Envoy Consul Secretary Undersecretary Speaker
  Justice Judge Magistrate Prosecutor Attorney Solicitor Ombudsman Commissioner Superintendent Inspector Detective Sheriff Constable Officer Agent Marshal General Gen Gen. Lieutenant Lt Lt. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Sergeant Sgt Sgt. Corporal
  Private Brigadier Brig Brig. Admiral Adm Adm. Commander Commodore Chief Director Chairman Chairwoman Chairperson Chair CEO CFO Manager Head
  Spokesman Spokeswoman Spokesperson Leader Coach Pope Bishop Archbishop Cardinal Rabbi Imam Ayatollah Father Fr Sister Brother Rev Rev. Reverend Venerable Ven Del Del. Comrade Judge Delegate Whip
  H.E H.E. Excellency Samdech Moha Borvor Thipadei Techo Oknha Neak Lok Chumteav Akka Santepundit Kittipritt Kittisangahapundit Bandit Datuk Dato Tun Datin Haji U Daw Ko Khun Pak Ibu Shri Smt Don Dona Doña
  Correspondent Reporter Editor Anchor Host Columnist Strategist Adviser Advisor Counsel Counselor Ex-President Attorney-General Secretary-General Director-General Vice-President Vice-Chairman Co-founder Founder Journalist Analyst Economist Pastor Nurse Actor Actress Singer Author Historian Trustee Treasurer Archdeacon Undersecretary-General Lieutenant-General Major-General
`);
/** Capitalised words before a title: "Senior Minister", "Deputy Police Chief". */
export const titleModifiers = list(`
  Deputy Vice Acting Interim Senior Permanent Prime Former Ex-Prime Late Investigative Political Legal Economic Diplomatic Military Financial Technical Crown Majority Minority Republican Democratic Democrat Assistant Associate Executive Managing First Grand Supreme National Provincial District Editorial Operations
`);
/** Titles that lead to a person even alone with one capitalised word after them. */
export const strongTitles = list(`
  Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Dame President Premier Chancellor Minister Governor Gov Gov. Senator Sen Sen. Rep Rep. Congressman Congresswoman Mayor Ambassador Justice Judge Commissioner Inspector Detective Sheriff Lieutenant Lt Lt. Colonel Col Col. Major Maj. Captain Capt Capt. Sergeant Sgt. Gen Gen. Admiral Adm.
  Secretary Speaker Chairman Chairwoman Spokesman Spokeswoman Spokesperson Pope Bishop Archbishop Cardinal Imam Ayatollah Rev Rev. H.E H.E. Samdech Oknha Thipadei Techo Santepundit King Queen Sheikh Del Del. Brig. Secretary-General Director-General Vice-President Datuk Daw
`);
/** Fields that follow "Minister of", "Secretary of" and the like. */
export const portfolios = list(`
  State Interior Defence Defense Justice Finance Treasury Foreign Affairs Information Labour Labor Health Education Commerce Trade Tourism Environment Agriculture Energy Transport Transportation Staff Police Security Homeland Economy Economic Culture Youth Sport Sports Planning Development Cooperation International Religion Cults Mines Posts Telecommunications Water Rural Women War Industry Science Technology Social Public Works Immigration
`);
/** Last words of the names of bodies. */
export const bodyHeads = list(`
  Ministry Ministries Department Police Group Party University Bank Council Committee Subcommittee Commission Association Agency Authority Authorities Union Corporation Company Companies Foundation Institute Institution Institutions Center Centre Court Courts Force Forces Army Navy Guard Guards Service Services Office Bureau Board Federation League Alliance Movement Organization Organisation Organizations
  Embassy Consulate Mission Senate Parliament Congress Assembly House Cabinet Government Fund Trust Society Network News Times Post Daily Journal Tribune Herald Gazette Telegraph Guardian Observer Mirror Media Press Radio TV Television Broadcasting Airlines Airways Airline Motors Motor Holdings Holding Industries Technologies Technology Systems Partners Partnership Securities Club Team College School Academy Hospital Church
  Campaign Coalition Front Brigade Battalion Tribunal Secretariat Directorate Observatory Watch Monitor International Initiative Project Programme Program Cooperation Exchange Studios Records Inc Inc. Ltd Ltd. Corp Corp. Co Co. LLC LLP PLC Plc SA AG GmbH NV Bhd Limited Laboratory Laboratories Labs Museum Library Orchestra Choir Theatre Theater Rangers United FC Administration Staff Legislature Caucus Conference
  Reserve Treasury Chamber Cross Crescent Nations Forum Clinic Consortium Confederation Congregation Ventures Capital Management Investments Insurance Entertainment Pictures Enterprises Enterprise Resources Petroleum Oil Gas Energy Electric Steel Mining Pharmaceuticals Foods Stores Hotels Casino Resort Airport-Authority Command Corps Legion Militia State-Department Intelligence Division Unit Taskforce Lab Express Chronicle Globe Star Sun Standard Reporter Review Weekly Magazine Today Online Institute-
  Bundesbank Bundestag Knesset Duma Politburo Diet Lords Commons Representatives Registry Inspectorate Prosecution Lab. Associates Brothers Bros Sons Fund. Jr-College Faculty
`);
/** First words of names like "Ministry of …", whose complement belongs to them. */
export const bodyOf = list(`
  Ministry Department Bank University Commission Committee Council Association Office Bureau Institute Institution Centre Center Court House Board Secretariat Organization Organisation Union League Federation Society Alliance Chamber Academy Agency Directorate Division Faculty School College Church Confederation Congress Coalition Movement Network Party Army Foundation Fund Front Museum Library General-Department Administration Authority Citizens Doctors Reporters Friends Mothers Students Assembly Embassy Consulate Campaign Organisation-
`);
/** Last words of the names of places. */
export const placeHeads = list(`
  Province District City County River Lake Sea Ocean Island Islands Bay Gulf Mountain Mountains Street Avenue Road Boulevard Square Park Airport Bridge Valley Peninsula Strait Straits Beach Port Village Town Commune Region Republic Kingdom Emirates Territory Territories Desert Forest Hill Hills Heights Plaza Tower Towers Temple Palace Stadium Canal Coast Harbour Harbor Base Zone Compound Delta Highway Station Prison Plateau Basin Reef Springs Falls Canyon Creek Garden Gardens Arena Prefecture Oblast Governorate Cathedral Mosque Pagoda Borough Crossing Camp Ranch Farm Mall Market Dam Cemetery Rocks Archipelago Checkpoint
`);
/** First words of the names of places. */
export const placeFirst = list('Lake Mount Mt Mt. Fort Ft. Cape Port San Santa Saint St St. Los Las El Rio Puerto Ciudad Kampong Kompong Koh Phnom Prey Svay Preah Banteay Siem Wat Kuala Nakhon Chiang Udon Ban Ho Nha Hai Nova New North South East West Northern Southern Eastern Western Central Upper Lower Great Isle Gulf Bay Republic Kingdom Strait');
/** Last words of capitalised phrases that are no person, body or place. */
export const otherHeads = list(`
  Act Law Laws Bill Treaty Accord Accords Agreement Convention Constitution Amendment Plan War Wars Revolution Day Week Month Year Eve Award Awards Prize Medal Cup Bowl Games Olympics Championship Championships Festival Summit Protocol Directive Policy Report Resolution Crisis Deal Order Code Bible Show Section Era Index Season Series Tour Open Prix Marathon Election Elections Primary Primaries Debate Spring Uprising Rights Letter Letters Strategy Charter Declaration Doctrine Decree Indictment Case Trial Inquiry Study Survey Poll Question Questions Answer Guide Book Song Album Film Virus Disease Syndrome Age Christmas Easter Ramadan Halloween Thanksgiving Tweet Facts Fund-raiser Super Tuesday Visa Tax Test Exam Language Dream Angel Century Millennium Fame Honor Honour Budget Stimulus Pact Framework Roadmap Programme-
`);
/** Capitalised words that are no names by themselves. */
export const noNames = list(`
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  I I'm I've I'd I'll God Internet Web English Covid COVID COVID-19 Covid-19 Brexit Christmas Easter Ramadan Islam Christianity Buddhism Hinduism Judaism Catholicism Communism Nazism Olympics Earth Moon Mars Sun Constitution Bible Koran Quran Reuters-poll Twitter-user Mom Dad Ms Mr Jr Sr Jr. Sr. Ph.D Ph.D. PhD OK Okay TV HIV AIDS
  Oscar Oscars Emmy Grammy Nobel Pulitzer Holocaust Cold Depression Renaissance Android Windows iPhone iPad Bitcoin Ethereum Zoom GMT EST EDT PST BST UTC Kingdom
`);
/** Capitals that are no body: titles, units, technical terms. */
export const noAcronyms = list(`
  AI TV IT CEO CFO COO CTO PM MP MPs GDP DNA RNA HIV AIDS FAQ PDF VIP ID IDs UFO ATM SUV NGO NGOs USD EUR GBP RMB KHR EST EDT GMT PST BST UTC AM PM CCTV SIM VPN GPS COVID SMS PHD WMD LGBT LGBTQ MW KM KG II III IV VI VII VIII IX XI XII DVD CD PC USB URL API HR PR OK VS TBA BC AD MBA BA MA PTSD CO SOS DIY B2B Q1 Q2 Q3 Q4 AR-15 AK-47 IQ EV EVs GOP-led POTUS FLOTUS IPO SARS WWII WWI NO YES NOT THE AND STEM R D
`);
/** Bodies that are known by one or two words without a head. */
export const knownBodies = list(`
  Reuters Bloomberg Facebook Google Twitter YouTube Instagram TikTok WhatsApp Telegram WeChat Weibo Skype Netflix Amazon Apple Microsoft Meta Tesla Boeing Airbus Toyota Honda Nissan Mazda Hyundai Samsung Sony Huawei Tencent Alibaba Uber Lyft Walmart Starbucks McDonald Pfizer Moderna AstraZeneca Novartis Siemens Volkswagen BMW Gazprom Rosneft Shell Exxon Chevron Citigroup Goldman JPMorgan Barclays
  Interpol Europol Eurojust Frontex Unicef Unesco UNICEF UNESCO UNHCR UNODC NATO Nato ASEAN Asean OPEC Opec Mercosur Hezbollah Hizbollah Hamas Taliban Fatah Hezb Houthi Houthis Boko Al-Qaeda al-Qaeda al-Qaida Kremlin Pentagon Congress Senate Parliament Bundestag Knesset Duma Westminster Politico Breitbart Xinhua Kyodo Yonhap AFP AP BBC CNN CNBC MSNBC NBC CBS ABC NPR PBS Fox Nikkei Greenpeace Oxfam Amnesty Medecins Binance Tether Coinbase Huione
  WHO ICE Harvard Yale Stanford Princeton Oxford-University MIT Gallup YouGov Ipsos Nielsen PolitiFact Wikipedia WikiLeaks Wikileaks Licadho Adhoc Europarl Al-Jazeera Aljazeera
`);
/** Bodies whose names are ordinary words, known by their capital inside a sentence. */
export const plainBodies = list('House Senate Commons Lords Treasury Cabinet Fed Army Navy Marines Church Bundesrat');
/** Titles that are family names as well. */
export const surnameTitles = list('King Pope Judge Major Bishop Marshal Cardinal Prince Duke Chancellor Justice Nurse Dean Shah Sheikh Baron Lord Father Brother General Page Author Head Officer Private Queen Sultan');
/** Bodies of several words that no head shows. */
export const knownPhrases: readonly string[] = [
  'White House','Supreme Court', 'European Union', 'United Nations', 'Red Cross', 'World Bank', 'Amnesty International', 'Wall Street Journal', 'Associated Press', 'Islamic State', 'Boko Haram', 'Al Jazeera', 'Deutsche Welle', 'Radio Free Asia', 'Goldman Sachs', 'Morgan Stanley', 'Planned Parenthood', 'Big Tech', 'Khmer Rouge', 'Viet Cong', 'Deutsche Bank', 'Black Lives Matter', 'Transparency International', 'Der Spiegel', 'Le Monde', 'El Pais', 'Scotland Yard', 'Human Rights Watch', 'Doctors Without Borders', 'Reporters Without Borders', 'Save the Children', 'Fox News', 'New York Times', 'Washington Post', 'USA TODAY', 'USA Today', 'Free Syrian Army', 'Sinn Fein', 'Likud', 'Labour Party', 'House of Representatives', 'House of Commons', 'House of Lords',
];
/** Small nouns before a body's name. */
export const bodyNouns = list(`
  outlet group company firm platform app website broadcaster newspaper magazine agency watchdog media party bank network organisation organization conglomerate giant union charity nonprofit think-tank tank channel daily militia carrier airline manufacturer maker retailer operator developer contractor publisher startup brand exchange cartel gang movement
`);
/** Small nouns after a name that show a body before them. */
export const bodyAfter = list(`
  spokesman spokeswoman spokesperson officials official headquarters executive executives employees employee staff chief executive-director lawmakers members member shares researchers researcher reporter correspondent militants fighters group project subsidiary users employee
`);
/** Small nouns before a person's name: what somebody is. */
export const personNouns = list(`
  committeeman committeewoman   spokesman spokeswoman spokesperson director president chairman chairwoman chairperson chair chief leader minister secretary governor mayor senator lawyer attorney analyst expert economist professor researcher scientist activist journalist reporter editor author writer actor actress singer coach captain player striker goalkeeper manager commander general officer detective sergeant inspector prosecutor judge ambassador envoy diplomat politician lawmaker candidate nominee rival cousin brother sister son daughter wife husband father mother uncle aunt nephew niece friend colleague partner aide adviser advisor founder co-founder owner tycoon businessman businesswoman billionaire kingpin suspect victim resident farmer teacher student worker survivor witness protester critic blogger founder host star legend king queen prince princess pope bishop monk chef artist designer photographer filmmaker historian philosopher novelist poet psychologist doctor nurse engineer developer commissioner superintendent hopeful incumbent predecessor successor deputy congressman congresswoman strategist pollster guitarist drummer namesake lady
`);
/** Verbs after which or before which a person or body stands. */
export const agentVerbs = list(`
  said says told tells added adds noted notes asked asks wrote writes argued argues insisted insists explained explains claimed claims warned warns tweeted replied acknowledged admitted denied declined called urged stressed emphasised emphasized thinks believes believed hopes wants met visited arrived resigned died was has had will is
`);
/** Prepositions before places. */
export const locatives = list('in at near from across outside inside throughout around into toward towards through to between');
/** Small nouns after the name of a place. */
export const placeAfter = list('province district city county commune village town region border capital area suburb neighbourhood neighborhood governorate municipality airport prefecture island river lake peninsula coast state township street');
/** Small nouns before the name of a place. */
export const placeBefore = list('province provinces district districts city cities county town towns village villages commune capital island islands border suburb port region state states country countries neighbourhood neighborhood');
/** Words after which a capitalised phrase with "'s" goes on: "People's Party". */
export const possessiveParts = list("People Women Children Workers Farmers Teachers Men Veterans Citizens Journalists Students Lloyd Moody McDonald Levi Macy Sotheby Christie St King Queen Physicians Prisoners");
/** Small words inside personal names. */
export const particles = list('de da di del della van von der den bin ibn bint al el la le dos das du ter ten zu y');
