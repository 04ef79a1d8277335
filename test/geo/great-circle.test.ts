import { expect, it } from "vitest";
import { lineKm } from "../../geo/great-circle";

it("measures a degree of the equator and of a meridian as a 360th of the circle", () => {
  const degree = (2 * Math.PI * 6371.0088) / 360;
  expect(
    lineKm([
      [10, 0],
      [11, 0],
    ]),
  ).toBeCloseTo(degree, 6);
  expect(
    lineKm([
      [120, 30],
      [120, 31],
      [120, 33],
    ]),
  ).toBeCloseTo(3 * degree, 6);
});

it("measures by the haversine formula", () => {
  const rad = Math.PI / 180;
  const [lon1, lat1, lon2, lat2] = [116.41, 39.9, 121.47, 31.23].map((x) => x * rad);
  const h =
    Math.sin((lat2! - lat1!) / 2) ** 2 +
    Math.cos(lat1!) * Math.cos(lat2!) * Math.sin((lon2! - lon1!) / 2) ** 2;
  const km = 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  expect(
    lineKm([
      [116.41, 39.9],
      [121.47, 31.23],
    ]),
  ).toBeCloseTo(km, 6);
});
