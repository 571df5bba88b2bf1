const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations that stand before a name, so that no sentence ends with them. */
export const titleAbbreviations = list(
  'Mr Mrs Ms Mx Dr Drs Prof Profs Gen Gens Lt Col Cols Maj Capt Sgt Cpl Pvt Brig Adm Vice-Adm Cmdr Cmd Sen Sens Rep Reps Gov Govs Rev Hon Fr Br St Ste Mt Ft Pres Supt Insp Det Amb Atty Messrs Mme Mlle M Del Asst Assoc Spc Pfc Sr. H.E Ph.D. vs v e.g i.e cf viz ca approx est incl esp Ven Oknha Tel',
);

/** Abbreviations that stand before a number. */
export const numberAbbreviations = list(
  'No Nos no nos Art Arts Sec Secs sec p pp Vol Vols vol Fig Figs fig Ch ch para paras Ex ed Eq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec c Rs Tk',
);

/** Abbreviations that may end a sentence or stand inside it. */
export const otherAbbreviations = list(
  'Inc Ltd Co Cos Corp Bros Jr Sr Esq etc al Dept Depts Univ Assn Intl Natl Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Que Ont Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun hrs hr min mins kg km lb lbs ft sq oz Mgr Gov’t Govt',
);

/** Words that begin a sentence far more often than they stand capitalised inside one. */
export const sentenceStarters = list(
  'The A An He She It They We I You This That These Those There Here In On At By For From With Without Within But And Or Nor So Yet If When Whenever While Whereas As After Before Since Until Although Though Because However Meanwhile Moreover Furthermore Nevertheless Instead Otherwise Among According Its His Her Their Our My Your Some Many Most Several Few Both Each Every All Any No Not None Now Then Last Next Later Earlier Also Another Other Others Such To What Who Which Whose How Why Where Asked Under Over Despite During Between Behind Beyond About Above Across Against Along Around Once Only Just Even Still Perhaps Maybe Indeed Rather Like Unlike Through Throughout Upon Police Officials Authorities Critics Experts Analysts Residents People Today Yesterday Tomorrow One Two Three Four Five More Less Much Thus Therefore Hence Consequently Additionally Similarly Finally Recently Currently Previously Eventually Already Again Speaking Following Including Given Based',
);
