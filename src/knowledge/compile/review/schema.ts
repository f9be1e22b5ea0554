import Ajv from "ajv";

/** The ways in which a value is not as its JSON Schema says: "claims/12/direction must be equal to one of …". */
export function checkSchema(name: string, schema: object, value: unknown): readonly string[] {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "", params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
