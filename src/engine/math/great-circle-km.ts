/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/**
 * Great-circle distance of two places [longitude, latitude] in degrees, km, on a sphere of mean
 * radius (haversine, so that short distances keep their digits).
 */
export function greatCircleKm(a: readonly [number, number], b: readonly [number, number]): number {
  const [halfLon, halfLat] = [((b[0] - a[0]) * RADIANS) / 2, ((b[1] - a[1]) * RADIANS) / 2];
  const parallels = Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS);
  const chord = Math.sin(halfLat) ** 2 + parallels * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}
