const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of the names of bodies. */
export const bodyHeads = list(`
  Ministry Ministries Department Police Group Party University Bank Council Committee Subcommittee Commission Association Agency Authority Authorities Union Corporation Company Companies Foundation Institute Institution Institutions Center Centre Court Courts Force Forces Army Navy Guard Guards Service Services Office Bureau Board Federation League Alliance Movement Organization Organisation Organizations
  Embassy Consulate Mission Senate Parliament Congress Assembly House Cabinet Government Fund Trust Society Network News Times Post Daily Journal Tribune Herald Gazette Telegraph Guardian Observer Mirror Media Press Radio TV Television Broadcasting Airlines Airways Airline Motors Motor Holdings Holding Industries Technologies Technology Systems Partners Partnership Securities Club Team College School Academy Hospital Church
  Campaign Coalition Front Brigade Battalion Tribunal Secretariat Directorate Observatory Watch Monitor International Initiative Project Programme Program Cooperation Exchange Studios Records Inc Inc. Ltd Ltd. Corp Corp. Co Co. LLC LLP PLC Plc SA AG GmbH NV Bhd Limited Laboratory Laboratories Labs Museum Library Orchestra Choir Theatre Theater Rangers United FC Administration Staff Legislature Caucus Conference
  Reserve Treasury Chamber Cross Crescent Nations Forum Clinic Consortium Confederation Congregation Ventures Capital Management Investments Insurance Entertainment Pictures Enterprises Enterprise Resources Petroleum Oil Gas Energy Electric Steel Mining Pharmaceuticals Foods Stores Hotels Casino Resort Airport-Authority Command Corps Legion Militia State-Department Intelligence Division Unit Taskforce Lab Express Chronicle Globe Star Sun Standard Reporter Review Weekly Magazine Today Online Institute-
  Voice Telecom Telecommunications Communications Logistics Trading Construction Properties Bundesbank Bundestag Knesset Duma Politburo Diet Lords Commons Representatives Registry Inspectorate Prosecution Lab. Associates Brothers Bros Sons Fund. Jr-College Faculty
`);
/** First words of names like "Ministry of …", whose complement belongs to them. */
export const bodyOf = list(`
  Ministry Department Bank University Commission Committee Council Association Office Bureau Institute Institution Centre Center Court House Board Secretariat Organization Organisation Union League Federation Society Alliance Chamber Academy Agency Directorate Division Faculty School College Church Confederation Congress Coalition Movement Network Party Army Foundation Fund Front Museum Library General-Department Administration Authority Citizens Doctors Reporters Friends Mothers Students Assembly Embassy Consulate Campaign Organisation-
`);
/** Bodies that are known by one or two words without a head. */
export const knownBodies = list(`
  Reuters Bloomberg Facebook Google Twitter YouTube Instagram TikTok WhatsApp Telegram WeChat Weibo Skype Netflix Amazon Apple Microsoft Meta Tesla Boeing Airbus Toyota Honda Nissan Mazda Hyundai Samsung Sony Huawei Tencent Alibaba Uber Lyft Walmart Starbucks McDonald Pfizer Moderna AstraZeneca Novartis Siemens Volkswagen BMW Gazprom Rosneft Shell Exxon Chevron Citigroup Goldman JPMorgan Barclays
  Interpol Europol Eurojust Frontex Unicef Unesco UNICEF UNESCO UNHCR UNODC NATO Nato ASEAN Asean OPEC Opec Mercosur Hezbollah Hizbollah Hamas Taliban Fatah Hezb Houthi Houthis Boko Al-Qaeda al-Qaeda al-Qaida Kremlin Pentagon Congress Senate Parliament Bundestag Knesset Duma Westminster Politico Breitbart Xinhua Kyodo Yonhap AFP AP BBC CNN CNBC MSNBC NBC CBS ABC NPR PBS Fox Nikkei Greenpeace Oxfam Amnesty Medecins Binance Tether Coinbase Huione
  WHO ICE Harvard Yale Stanford Princeton Oxford-University MIT Gallup YouGov Ipsos Nielsen PolitiFact Wikipedia WikiLeaks Wikileaks Licadho Adhoc Europarl Al-Jazeera Aljazeera
`);
/** Bodies whose names are ordinary words, known by their capital inside a sentence. */
export const plainBodies = list('House Senate Commons Lords Treasury Cabinet Fed Army Navy Marines Church Bundesrat');
/** Bodies of several words that no head shows. */
export const knownPhrases: ReadonlySet<string> = new Set([
  'White House',
  'Supreme Court',
  'European Union',
  'United Nations',
  'Red Cross',
  'World Bank',
  'Amnesty International',
  'Wall Street Journal',
  'Associated Press',
  'Islamic State',
  'Boko Haram',
  'Al Jazeera',
  'Deutsche Welle',
  'Radio Free Asia',
  'Goldman Sachs',
  'Morgan Stanley',
  'Planned Parenthood',
  'Big Tech',
  'Khmer Rouge',
  'Viet Cong',
  'Deutsche Bank',
  'Black Lives Matter',
  'Transparency International',
  'Der Spiegel',
  'Le Monde',
  'El Pais',
  'Scotland Yard',
  'Human Rights Watch',
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Save the Children',
  'Fox News',
  'New York Times',
  'Washington Post',
  'USA TODAY',
  'USA Today',
  'Free Syrian Army',
  'Sinn Fein',
  'Likud',
  'Labour Party',
  'House of Representatives',
  'House of Commons',
  'House of Lords',
]);
/** Small nouns before a body's name. */
export const bodyNouns = list(`
  outlet group company firm platform app website broadcaster newspaper magazine agency watchdog media party bank network organisation organization conglomerate giant union charity nonprofit think-tank tank channel daily militia carrier airline manufacturer maker retailer operator developer contractor publisher startup brand exchange cartel gang movement
`);
/** Small nouns after a name that show a body before them. */
export const bodyAfter = list(`
  spokesman spokeswoman spokesperson officials official headquarters executive executives employees employee staff chief executive-director lawmakers members member shares researchers researcher reporter correspondent militants fighters group project subsidiary users employee
`);
/** Words after which a capitalised phrase with "'s" goes on: "People's Party". */
export const possessiveParts = list(
  'People Women Children Workers Farmers Teachers Men Veterans Citizens Journalists Students Lloyd Moody McDonald Levi Macy Sotheby Christie St King Queen Physicians Prisoners',
);
/** Capitals that are no body: titles, units, technical terms. */
export const noAcronyms = list(`
  AI TV IT CEO CFO COO CTO PM MP MPs GDP DNA RNA HIV AIDS FAQ PDF VIP ID IDs UFO ATM SUV NGO NGOs USD EUR GBP RMB KHR EST EDT GMT PST BST UTC AM PM CCTV SIM VPN GPS COVID SMS PHD WMD LGBT LGBTQ MW KM KG II III IV VI VII VIII IX XI XII DVD CD PC USB URL API HR PR OK VS TBA BC AD MBA BA MA PTSD CO SOS DIY B2B Q1 Q2 Q3 Q4 AR-15 AK-47 IQ EV EVs GOP-led POTUS FLOTUS IPO SARS WWII WWI NO YES NOT THE AND STEM R D DOB POB AKA FKA VND THB MMK LAK PHP MYR SGD CNY HKD JPY AUD INR IDR TWD CHF
`);
