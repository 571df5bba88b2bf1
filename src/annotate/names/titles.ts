const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised words before a person's name. */
export const titles = list(`
  Mr Mr. Mrs Mrs. Ms Ms. Mx Miss Mister Madam Madame Mme Monsieur Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baron Baroness Sheikh Sheik Sultan King Queen Prince Princess Duke Duchess Emperor Empress
  President Premier Chancellor Minister Governor Gov Gov. Senator Sen Sen. Sens Sens. Representative Committeeman Committeewoman Rep Rep. Reps Reps. Congressman Congresswoman Assemblyman Councilman Councilwoman Councillor Mayor Ambassador Envoy Consul Secretary Undersecretary Speaker
  Justice Judge Magistrate Prosecutor Prosecutors Attorney Attorneys Senators Ministers Governors Solicitor Ombudsman Commissioner Superintendent Inspector Detective Sheriff Constable Officer Agent Marshal General Gen Gen. Lieutenant Lt Lt. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Sergeant Sgt Sgt. Corporal
  Private Brigadier Brig Brig. Admiral Adm Adm. Commander Commodore Chief Executive Director Chairman Chairwoman Chairperson Chair CEO CFO Manager Head
  Spokesman Spokeswoman Spokesperson Leader Coach Pope Bishop Archbishop Cardinal Rabbi Imam Ayatollah Father Fr Sister Brother Rev Rev. Reverend Venerable Ven Del Del. Comrade Judge Delegate Whip
  H.E H.E. Excellency Samdech Moha Borvor Thipadei Techo Oknha Neak Lok Chumteav Akka Santepundit Kittipritt Kittisangahapundit Bandit Datuk Dato Tun Datin Haji U Daw Ko Khun Pak Ibu Shri Smt Don Dona Doña
  Correspondent Reporter Editor Anchor Host Columnist Strategist Adviser Advisor Counsel Counselor Ex-President Attorney-General Secretary-General Director-General Vice-President Vice-Chairman Co-founder Founder Journalist Analyst Economist Pastor Nurse Actor Actress Singer Author Historian Trustee Treasurer Archdeacon Rapporteur Registrar Undersecretary-General Lieutenant-General Major-General
`);
/** Capitalised words before a title: "Senior Minister", "Deputy Police Chief". */
export const titleModifiers = list(`
  Deputy Vice Acting Interim Special Senior Permanent Prime Former Ex-Prime Late Investigative Political Legal Economic Diplomatic Military Financial Technical Crown Majority Minority Republican Democratic Democrat Assistant Associate Executive Managing First Grand Supreme National Provincial District Editorial Operations
`);
/** Titles that are family names as well. */
export const surnameTitles = list(
  'King Pope Judge Major Bishop Marshal Cardinal Prince Duke Chancellor Justice Nurse Dean Shah Sheikh Baron Lord Father Brother General Page Author Head Officer Private Queen Sultan',
);
/** Fields that follow "Minister of", "Secretary of" and the like. */
export const portfolios = list(`
  State Interior Defence Defense Justice Finance Treasury Foreign Affairs Information Labour Labor Health Education Commerce Trade Tourism Environment Agriculture Energy Transport Transportation Staff Police Security Homeland Economy Economic Culture Youth Sport Sports Planning Development Cooperation International Religion Cults Mines Posts Telecommunications Water Rural Women War Industry Science Technology Social Public Works Immigration
`);
/** Small nouns before a person's name: what somebody is. */
export const personNouns = list(`
  committeeman committeewoman   spokesman spokeswoman spokesperson director president chairman chairwoman chairperson chair chief leader minister secretary governor mayor senator lawyer attorney analyst expert economist professor researcher scientist activist journalist reporter editor author writer actor actress singer coach captain player striker goalkeeper manager commander general officer detective sergeant inspector prosecutor judge ambassador envoy diplomat politician lawmaker candidate nominee rival cousin brother sister son daughter wife husband father mother uncle aunt nephew niece friend colleague partner aide adviser advisor founder co-founder owner tycoon businessman businesswoman billionaire kingpin suspect victim resident farmer teacher student worker survivor witness protester critic blogger founder host star legend king queen prince princess pope bishop monk chef artist designer photographer filmmaker historian philosopher novelist poet psychologist doctor nurse engineer developer commissioner superintendent hopeful incumbent predecessor successor deputy congressman congresswoman strategist pollster guitarist drummer namesake lady
`);
/** Verbs after which or before which a person or body stands. */
export const agentVerbs = list(`
  said says told tells added adds noted notes asked asks wrote writes argued argues insisted insists explained explains claimed claims warned warns tweeted replied acknowledged admitted denied declined called urged stressed emphasised emphasized thinks believes believed hopes wants met visited arrived resigned died
`);
/** Small words inside personal names. */
export const particles = list('de da di del della van von der den bin ibn bint al el la le dos das du ter ten zu y');
