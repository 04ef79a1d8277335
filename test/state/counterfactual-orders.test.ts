import { expect, test, vi } from "vitest";
import { printScenario } from "../../src/formats/scenario-choices";
import { CounterfactualOrders } from "../../src/state/counterfactual-orders.svelte";
import { Diffusion } from "../../src/state/diffusion.svelte";
import { switched } from "../../src/state/counterfactual";
import { analysisHere } from "../support/analysis-here";
import { atlasApp } from "../support/atlas-app";

test("asks for nothing while nothing is switched, and runs each switch by itself", async () => {
  const { app } = await atlasApp({ tab: "diffusion" }, { level: "lite" });
  const run = new Diffusion(app, analysisHere());
  const orders = new CounterfactualOrders(run, analysisHere());
  orders.follow();
  expect(orders.found).toBeNull();

  const choices = switched(switched(run.choices, "no-growth", true), "no-lines", true);
  app.params.current = { ...app.params.current, scenario: printScenario(choices) };
  orders.follow();
  await vi.waitFor(() => {
    expect(orders.found).not.toBeNull();
  });
  const { times, others, emits } = orders.found!;
  expect(others.map(({ which }) => which)).toEqual(["no-growth", "no-lines"]);
  // Arrival counts what the poles do: local growth is no part of it.
  expect(others[0]!.times).toEqual(times);
  expect(others[1]!.times).not.toEqual(times);
  expect(emits).toContain(true);
  expect(emits).toContain(false);
});

test("says nothing where the runs fail", async () => {
  const { app } = await atlasApp({ scenario: "g:0" }, { level: "lite" });
  const orders = new CounterfactualOrders(
    new Diffusion(app),
    analysisHere(() => "fail"),
  );
  orders.follow();
  await new Promise((done) => setTimeout(done, 20));
  expect(orders.found).toBeNull();
});
