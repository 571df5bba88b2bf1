/** Where the site tells of its editions, below its root. */
export const versionsUrl = '/versions/';
/** The editions for programs (RFC 7089). */
export const timeMapUrl = '/versions/timemap.link';
/** The style sheet by which a kept page, whose own bytes never change, names the edition that is current. */
export const currentNameUrl = '/versions/current.css';
/** Folder of the kept editions. */
export const keptUrl = '/v/';
