import { orderAgreement } from "../../charts/order-agreement";
import type { Counterfactual } from "../../state/counterfactual";
import type { SwitchedOrders } from "../../state/counterfactual-orders.svelte";
import type { AppContext } from "../context";

/** What a switch that is on does to the order of arrival; null of one of which nothing is known. */
export function switchWords(
  orders: SwitchedOrders | null,
  which: Counterfactual,
  { locale: { t, number } }: AppContext,
): string | null {
  const other = orders?.others.find((one) => one.which === which);
  if (!orders || !other) return null;
  const all = orderAgreement(orders.times, other.times);
  if (all > 1 - 1e-12) return t("diffusion.control.order.same");
  const others = orderAgreement(orders.times, other.times, (unit) => !orders.emits[unit]);
  // What is not quite the same order is not rounded to it.
  const print = (r: number): string => number(r > 0.99 && r < 1 ? 0.99 : r, 2);
  return t("diffusion.control.order.other", { all: print(all), others: print(others) });
}
