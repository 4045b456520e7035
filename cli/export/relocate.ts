import { relative, resolve, sep } from "node:path";
import { ByType, isObject, Json, JsonObject, StackJson } from "./stack-json";

/** A stack with the paths of local states, its own and those that it reads, as seen from another folder. */
export function relocated(stack: StackJson, from: string, to: string): StackJson {
  const moved = (path: Json) => (typeof path === "string" ? relative(resolve(to), resolve(from, path)).split(sep).join("/") : path);
  const withPath = (settings: JsonObject): JsonObject => ("path" in settings ? { ...settings, path: moved(settings.path) } : settings);
  return { ...stack, terraform: withLocalBackend(stack.terraform, withPath), data: withLocalStates(stack.data, withPath) };
}

type Change = (settings: JsonObject) => JsonObject;

function withLocalBackend(terraform: StackJson["terraform"], change: Change): StackJson["terraform"] {
  const { backend } = terraform;
  return isObject(backend?.local) ? { ...terraform, backend: { local: change(backend.local) } } : terraform;
}

function withLocalStates(data: ByType | undefined, change: Change): ByType | undefined {
  const states = Object.entries(data?.terraform_remote_state ?? {});
  if (states.length === 0) return data;
  const local = ({ backend, config }: JsonObject) => backend === "local" && isObject(config);
  const changed = states.map(([name, state]): [string, JsonObject] => [
    name,
    local(state) ? { ...state, config: change(state.config as JsonObject) } : state,
  ]);
  return { ...data, terraform_remote_state: Object.fromEntries(changed) };
}
