/** Which entities belong to which: rows of a sparse table, by the numbers of the entities. */
export interface Memberships {
  /** The members of a group, ascending. */
  readonly membersOf: (entity: number) => readonly number[];
  /** The groups of a member, ascending. */
  readonly groupsOf: (entity: number) => readonly number[];
}

/** Packs the members of every entity, by number, as differences of variable length. */
export function encodeMembers(members: readonly (readonly number[])[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let previousGroup = 0;
  for (const [group, own] of members.entries()) {
    if (own.length === 0) continue;
    write(group - previousGroup);
    write(own.length);
    let previous = 0;
    for (const member of [...own].sort((a, b) => a - b)) {
      write(member - previous);
      previous = member;
    }
    previousGroup = group;
  }
  return Uint8Array.from(bytes);
}

/** Unpacks what `encodeMembers` packed, for `size` entities; the other direction when it is first asked for. */
export function decodeMembers(bytes: Uint8Array, size: number): Memberships {
  // Every value takes a byte at least, which bounds their number.
  const groups = new Uint32Array(bytes.length);
  const members = new Uint32Array(bytes.length);
  const spans = new Map<number, readonly [number, number]>();
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let group = 0;
  let count = 0;
  while (at < bytes.length) {
    group += read();
    const from = count;
    let member = 0;
    for (let left = read(); left > 0; left--) {
      member += read();
      groups[count] = group;
      members[count++] = member;
    }
    spans.set(group, [from, count]);
  }
  let groupsOf: Memberships["groupsOf"] | undefined;
  return {
    membersOf: (entity) => [...members.subarray(...(spans.get(entity) ?? [0, 0]))],
    groupsOf: (entity) => {
      groupsOf ??= rows(members.subarray(0, count), groups, size);
      return groupsOf(entity);
    },
  };
}

/** The values of each key; both lists are parallel. */
function rows(keys: Uint32Array, values: Uint32Array, size: number): (key: number) => readonly number[] {
  const starts = new Uint32Array(size + 1);
  for (const key of keys) starts[key + 1]!++;
  for (let key = 0; key < size; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const ordered = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) ordered[next[keys[i]!]!++] = values[i]!;
  return (key) => [...ordered.subarray(starts[key], starts[key + 1])];
}
