import { connect, createServer } from 'node:net';
import { UserProblem } from './user-problem.ts';

/**
 * Makes sure that nobody listens on a port of this machine.
 * @param use what the port is for, and the variable that changes it
 * @throws UserProblem naming the port and the variable
 */
export async function checkPort(port: number, use: { name: string; variable: string }) {
  const isTaken = (await answers(port, '127.0.0.1')) || (await answers(port, '::1'));
  if (isTaken || !(await isBindable(port)))
    throw new UserProblem(
      `Port ${port}, which ${use.name} needs, is taken: stop the program that uses it, or choose another port with the environment variable ${use.variable}, such as ${use.variable}=${port + 1000} npm start.`,
    );
}

/** Where a program listens on all addresses, macOS still lets another bind to one of them. */
function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function isBindable(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)));
  });
}
