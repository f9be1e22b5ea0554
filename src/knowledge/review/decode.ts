/**
 * Decoders of untyped JSON. A decoder answers the value it was given, typed, or undefined, and then has written why
 * and where into `problems`: "entities[12].xrefs: must be an object".
 */
export type Decoder<T> = (value: unknown, path: string, problems: string[]) => T | undefined;

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

type Shape = Readonly<Record<string, Decoder<unknown>>>;

/** An object with the fields of R, and those of O where they are given. */
type Fields<R extends Shape, O extends Shape> = { readonly [K in keyof R]: Decoded<R[K]> } & {
  readonly [K in keyof O]?: Decoded<O[K]>;
};

function must<T>(what: string, is: (value: unknown) => value is T): Decoder<T> {
  return (value, path, problems) => {
    if (is(value)) return value;
    problems.push(`${path}: must be ${what}`);
    return undefined;
  };
}

export const string = must("a string", (value) => typeof value === "string");
export const boolean = must("true or false", (value) => typeof value === "boolean");
export const integer = must("a whole number", (value): value is number => Number.isInteger(value));

/** One of the given strings or numbers. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Decoder<T> {
  return must(`one of ${values.join(", ")}`, (value): value is T => values.includes(value as T));
}

export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path, problems) => (value === null ? null : decoder(value, path, problems));
}

export function array<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push(`${path}: must be an array`);
      return undefined;
    }
    return value.map((element, i) => item(element, `${path}[${i}]`, problems)) as T[];
  };
}

/** An object of any keys. */
export function record<T>(item: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push(`${path}: must be an object`);
      return undefined;
    }
    for (const [key, element] of Object.entries(value)) item(element, `${path}.${key}`, problems);
    return value as Record<string, T>;
  };
}

/** An object with these fields and no others. */
export function object<R extends Shape, O extends Shape>(required: R, optional: O): Decoder<Fields<R, O>> {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push(`${path}: must be an object`);
      return undefined;
    }
    for (const [key, decoder] of Object.entries(required)) {
      if (key in value) decoder(value[key], `${path}.${key}`, problems);
      else problems.push(`${path}.${key}: is missing`);
    }
    for (const [key, decoder] of Object.entries(optional)) {
      if (key in value) decoder(value[key], `${path}.${key}`, problems);
    }
    for (const key of Object.keys(value)) {
      if (!(key in required) && !(key in optional)) problems.push(`${path}.${key}: is not a field of it`);
    }
    return value as Fields<R, O>;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as the decoder types it. Throws an Error that lists every problem, with its place, a line each. */
export function decode<T>(file: string, decoder: Decoder<T>, json: unknown): T {
  const problems: string[] = [];
  const decoded = decoder(json, file, problems);
  if (decoded === undefined || problems.length > 0) throw new Error(problems.join("\n"));
  return decoded;
}
