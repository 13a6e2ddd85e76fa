/** Microseconds of this process's CPU, user and system, that one request takes: the mean of so many, one after another. */
export const cpuPerRequest = async (request: () => Promise<unknown>, requests: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let sent = 0; sent < requests; sent += 1) await request();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
};
