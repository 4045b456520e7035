import { lifeOf, Stack } from "./real";
import { describeVendor } from "./vendor";
import { DatabricksAccountApi } from "./vendors/databricks";

const standIn = () => {
  const it = new DatabricksAccountApi();
  return { it, vendors: it.vendors(), left: () => [...it.apps.keys()] };
};

describeVendor("databricks", standIn, (place) => {
  test("without offline access and with it", async () => {
    const change = (stack: Stack) => {
      place().prepare(stack);
      stack.offlineAccess = false;
    };
    const later = (stack: Stack) => {
      stack.offlineAccess = true;
    };
    await lifeOf(place().workplace, { example: "databricks-azure.yaml", form: "JSON", change, later });
  });
});
