import { describe, expect, it } from "vitest";
import { faultLine, methodSchema, schemaFault, valueAt } from "../../src/formats/schema-fault";

const schema = {
  type: "object",
  properties: { rows: { type: "array", items: { type: "object", properties: { "a/b": { type: "number" } } } } }, // prettier-ignore
};

describe("schemaFault", () => {
  it("names the deepest place and its value", () => {
    const fault = schemaFault({ rows: [{}, { "a/b": "x" }] }, schema, []);
    expect(fault).toMatchObject({ path: "rows[1].a/b", value: "x" });
    expect(faultLine("file", fault!)).toMatch(/^rows\[1\]\.a\/b: .*: "x"$/);
  });

  it("finds nothing where nothing is wrong, and names the whole", () => {
    expect(schemaFault({ rows: [] }, schema, [])).toBeNull();
    expect(faultLine("file", schemaFault([], schema, [])!)).toMatch(/^file: [^\n]+$/);
  });
});

describe("methodSchema", () => {
  const branches = [{ properties: { method: { const: "a" } } }, { properties: { method: { const: "b" } } }]; // prettier-ignore

  it("is that of the method, else of the names", () => {
    expect(methodSchema(branches, { method: "b" })).toBe(branches[1]);
    expect(methodSchema(branches, { method: "c" })).toMatchObject({
      properties: { method: { enum: ["a", "b"] } },
    });
    expect(methodSchema(branches, null)).toHaveProperty("required");
  });
});

describe("valueAt", () => {
  it("follows a pointer as far as there is something", () => {
    expect(valueAt({ a: [{ "b/c": 1 }] }, "#/a/0/b~1c")).toBe(1);
    expect(valueAt({ a: null }, "#/a/b")).toBeUndefined();
  });
});
