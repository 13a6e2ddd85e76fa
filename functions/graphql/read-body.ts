import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { HttpRefusal } from './http-refusal.ts';

/** Bytes of a request's body, after base64 is undone. */
export const largestBody = 1_048_576;

const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new HttpRefusal(400, 'The request body is not JSON in UTF-8.');
  }
};

/** The JSON of a POST; refused with 415 for another type or encoding, 413 above {@link largestBody}, 400 if malformed. */
export const readBody = ({ headers, body = '', isBase64Encoded }: APIGatewayProxyEventV2): unknown => {
  if (!jsonType.test(headers['content-type']?.trim() ?? '')) {
    throw new HttpRefusal(415, 'Send the request as "Content-Type: application/json", in UTF-8.');
  }
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) {
    throw new HttpRefusal(415, 'Send the request without a content encoding.', 'BAD_REQUEST', {
      'accept-encoding': 'identity',
    });
  }
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largestBody) throw new HttpRefusal(413, `The request body is larger than ${largestBody} bytes.`);
  return parse(bytes);
};
