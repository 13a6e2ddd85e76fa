import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Clock } from './clock.ts';

const cooldown = 60_000;
const freshFor = 10 * 60_000;
const usableFor = 60 * 60_000;
const timeout = 3_000;

/**
 * An issuer's public keys, by our clock: an unknown `kid` asks again at most once a minute, whether or not the issuer
 * answered; all callers share one request. Keys are renewed every 10 minutes, and used for an hour when that fails.
 * What cannot be fetched is thrown as it is (our failure); an unknown key is jose's `JWKSNoMatchingKey` (the token's).
 */
export const createRemoteKeySet = (uri: string, clock: Clock): JWTVerifyGetKey => {
  let held: { readonly find: JWTVerifyGetKey; readonly since: number } | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  let failure: unknown;
  let pending: Promise<void> | undefined;
  const now = () => clock.now().getTime();
  const cooling = () => now() < asked + cooldown;

  const request = async (): Promise<void> => {
    asked = now();
    try {
      const answer = await fetch(uri, { signal: AbortSignal.timeout(timeout), redirect: 'error' });
      if (!answer.ok) throw new Error(`The issuer answered ${answer.status} for its keys`);
      // jose checks the shape itself, and throws where it is none.
      held = { find: createLocalJWKSet((await answer.json()) as JSONWebKeySet), since: now() };
      failure = undefined;
    } catch (error) {
      failure = new Error('The keys of an issuer cannot be had', { cause: error });
      throw failure;
    } finally {
      pending = undefined;
    }
  };
  const renew = (): Promise<void> => {
    pending ??= request();
    return pending;
  };

  const current = async (): Promise<JWTVerifyGetKey> => {
    const age = held ? now() - held.since : Number.POSITIVE_INFINITY;
    if (age >= usableFor) await renew();
    // Keys that were good ten minutes ago beat an outage of ours because the issuer has one.
    else if (age >= freshFor && !cooling()) await renew().catch(() => undefined);
    if (!held) throw failure;
    return held.find;
  };

  return async (header, token) => {
    const find = await current();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (cooling()) throw failure ?? error;
      await renew();
      return (await current())(header, token);
    }
  };
};
