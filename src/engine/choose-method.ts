import { EngineError } from "./engine-error";

/**
 * The method of a step by its name. The compiler keeps the registries complete; this answers for
 * methodologies that reached the engine without passing the schema.
 * @throws unknown-method with the step, the name, and the names there are.
 */
export function chooseMethod<Method>(
  step: string,
  methods: Readonly<Record<string, Method | undefined>>,
  name: string,
): Method {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined) {
    const known = Object.keys(methods).join(", ");
    throw new EngineError("unknown-method", `${step} knows ${known}: "${name}"`);
  }
  return method;
}
