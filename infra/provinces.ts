import type { Issuer } from '../functions/platform/issuer.ts';
import type { ProvinceDeployment } from './province-deployment.ts';

/** A placeholder to edit: no token of it verifies until its host is the province's real issuer. */
const exampleIssuer = (host: string): Issuer => ({
  issuer: `https://${host}`,
  audience: 'wushe',
  jwksUri: `https://${host}/.well-known/jwks.json`,
  algorithms: ['RS256', 'ES256'],
  typ: 'at+jwt',
  claims: { county: 'county' },
});

const everywhere = {
  runtime: 'nodejs24.x',
  logRetentionDays: 365,
  logLevel: 'INFO',
  throttling: { ratePerSecond: 200, burst: 400 },
} as const;

/**
 * Every deployment, side by side, by the name that `-c province=` takes.
 * An administrator edits the hosts under example.org, the bootstrap subject, and adds the account.
 */
export const provinces: Readonly<Record<string, ProvinceDeployment>> = {
  shandong: {
    ...everywhere,
    name: 'shandong',
    env: { region: 'cn-north-1' },
    provinceCodes: ['370000'],
    issuers: [exampleIssuer('login.shandong.example.org')],
    bootstrap: { issuer: 'https://login.shandong.example.org', subject: 'bootstrap-administrator' },
    corsOrigins: ['https://console.shandong.example.org'],
  },
  zhejiang: {
    ...everywhere,
    name: 'zhejiang',
    env: { region: 'cn-northwest-1' },
    provinceCodes: ['330000'],
    issuers: [exampleIssuer('login.zhejiang.example.org')],
    bootstrap: { issuer: 'https://login.zhejiang.example.org', subject: 'bootstrap-administrator' },
    corsOrigins: ['https://console.zhejiang.example.org'],
  },
  guangxi: {
    ...everywhere,
    name: 'guangxi',
    env: { region: 'cn-northwest-1' },
    provinceCodes: ['450000'],
    issuers: [exampleIssuer('login.guangxi.example.org')],
    bootstrap: { issuer: 'https://login.guangxi.example.org', subject: 'bootstrap-administrator' },
    corsOrigins: ['https://console.guangxi.example.org'],
  },
  // Synthetic people only: a record of a real person must not leave mainland China (PIPL, article 36).
  demo: {
    ...everywhere,
    name: 'demo',
    env: { region: 'ap-southeast-1' },
    provinceCodes: ['370000', '330000', '450000'],
    issuers: [exampleIssuer('login.demo.example.org')],
    bootstrap: { issuer: 'https://login.demo.example.org', subject: 'bootstrap-administrator' },
    corsOrigins: ['https://console.demo.example.org'],
    logRetentionDays: 30,
  },
};
