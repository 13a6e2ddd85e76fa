import { CloseCode, MessageType } from 'graphql-ws';
import { connect } from './connect.ts';
import { endConnection } from './end-connection.ts';
import { endOperation } from './end-operation.ts';
import { hangUp } from './hang-up.ts';
import { introduce } from './introduce.ts';
import { readMessage, writeMessage } from './message.ts';
import type { DoorParts } from './realtime-parts.ts';
import { runOperation } from './run-operation.ts';
import type { Remaining, SocketEvent, SocketHandler } from './socket-event.ts';

const receive = async (parts: DoorParts, { requestContext, body = '' }: SocketEvent, lambda: Remaining) => {
  const { connectionId: connection, requestId, identity } = requestContext;
  const message = readMessage(body);
  switch (message?.type) {
    case MessageType.ConnectionInit:
      return introduce(parts, { connection, requestId }, message.payload);
    case MessageType.Ping: {
      const { payload } = message;
      await parts.sockets.post(connection, writeMessage({ type: MessageType.Pong, ...(payload && { payload }) }));
      return;
    }
    case MessageType.Pong:
      return;
    case MessageType.Subscribe: {
      const { id, payload } = message;
      return runOperation(parts, {
        operation: { connection, id, run: requestId },
        payload,
        requestId,
        sourceIp: identity.sourceIp,
        lambda,
      });
    }
    case MessageType.Complete:
      return endOperation(parts, { connection, id: message.id });
    default:
      return hangUp(parts, connection, CloseCode.BadRequest);
  }
};

/**
 * The door for sockets: graphql-transport-ws over API Gateway, one invocation a message, in whatever order. What broke on
 * our side ends the connection, for a client comes back and goes on from where it was; the gateway's own frame it would
 * not understand.
 */
export const createSocketHandler =
  (parts: DoorParts): SocketHandler =>
  async (event, lambda) => {
    const { routeKey, connectionId, requestId } = event.requestContext;
    if (routeKey === '$connect') return connect(parts, event);
    try {
      if (routeKey === '$disconnect') await endConnection(parts, connectionId);
      else await receive(parts, event, lambda);
    } catch (error) {
      parts.logger.error('A message failed on our side', error, { requestId });
      if (routeKey !== '$disconnect') await hangUp(parts, connectionId, CloseCode.InternalServerError);
    }
    return { statusCode: 200 };
  };
