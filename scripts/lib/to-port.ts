import { UserError } from './cli.ts';

/** A port from the command line; 4321 where none is given. */
export function toPort(text: string | undefined): number {
  const port = Number(text ?? 4321);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UserError(`\`--port ${text}\` is no port.`, 'Expected a whole number from 0 to 65535, e.g. `--port 8080`.');
}
