/** The partition key's attribute of each index, written down a second time so that no mistake in ours is shared. */
export const indexPartitionKeys: Readonly<Record<string, string>> = { gsi1: 'g1pk', gsi2: 'g2pk', gsi3: 'g3pk' };
