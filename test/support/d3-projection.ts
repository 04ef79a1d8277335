import { geoConicEqualArea, type GeoProjection } from "d3-geo";
import projection from "../../src/catalog/projection.json";
import { MAP_HEIGHT, MAP_WIDTH } from "../../src/map/frame";

/** The map's projection by d3 as a whole: with its clipping, resampling and fitting. */
export function d3Projection(): GeoProjection {
  return geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .fitExtent(
      [
        [60, 60],
        [MAP_WIDTH - 60, MAP_HEIGHT - 20],
      ],
      { type: "MultiPoint", coordinates: projection.mainFit.coordinates },
    );
}
