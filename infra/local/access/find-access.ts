import { dataFolder, defaultData } from '../system/data-folder.ts';
import { findRunning } from '../system/running.ts';
import { createTokenSigner } from '../token-signer.ts';
import { type Access, createAccess } from './access.ts';

/** Access to the start that runs on a data folder; throws one sentence where none does. */
export const findAccess = async (folder: string = defaultData): Promise<Access> => {
  const data = dataFolder(folder);
  const running = await findRunning(data);
  return createAccess(running, await createTokenSigner({ keyFile: data.issuerKeys, issuer: running.issuer }));
};
