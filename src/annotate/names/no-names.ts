const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of capitalised phrases that are no person, body or place. */
export const otherHeads = list(`
  Act Law Laws Bill Treaty Accord Accords Agreement Convention Constitution Amendment Plan War Wars Revolution Day Week Month Year Eve Award Awards Prize Medal Cup Bowl Games Olympics Championship Championships Festival Summit Protocol Directive Policy Report Resolution Crisis Deal Order Code Bible Show Section Era Index Season Series Tour Open Prix Marathon Election Elections Primary Primaries Debate Spring Uprising Letter Letters Strategy Charter Declaration Doctrine Decree Indictment Case Trial Inquiry Study Survey Poll Question Questions Answer Guide Book Song Album Film Virus Disease Syndrome Age Christmas Easter Ramadan Halloween Thanksgiving Tweet Facts Fund-raiser Super Tuesday Visa Tax Test Exam Language Dream Angel Century Millennium Fame Honor Honour Budget Stimulus Pact Framework Roadmap Programme-
`);
/** Capitalised words that are no names by themselves. */
export const noNames = list(`
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  I I'm I've I'd I'll God Internet Web English Covid COVID COVID-19 Covid-19 Brexit Christmas Easter Ramadan Islam Christianity Buddhism Hinduism Judaism Catholicism Communism Nazism Olympics Earth Moon Mars Sun Constitution Bible Koran Quran Reuters-poll Twitter-user Mom Dad Ms Mr Jr Sr Jr. Sr. Ph.D Ph.D. PhD OK Okay TV HIV AIDS
  Oscar Oscars Emmy Grammy Nobel Pulitzer Holocaust Cold Depression Renaissance Android Windows iPhone iPad Bitcoin Ethereum Zoom GMT EST EDT PST BST UTC Kingdom
`);
