import { DARK, LIGHT, type Ramp } from "../map/palette";

/** The page's colours where no stylesheet reaches: in pictures that leave the site. */
export interface PictureColours {
  readonly page: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly control: string;
  readonly line: string;
  /** Under the hatch of units without data. */
  readonly ground: string;
  /** Land where groups stand in the place of values. */
  readonly neutral: string;
  /** The five areas, by id. */
  readonly groups: Readonly<Record<string, string>>;
  readonly ramp: Ramp;
  /** Colours of text on the steps of the ramp. */
  readonly onRamp: readonly string[];
}

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Copies of the tokens; a test holds them together. */
export const PICTURE_COLOURS: Readonly<Record<Scheme, PictureColours>> = {
  light: {
    page: "#fcfcfa",
    ink: "#10151c",
    ink2: "#414954",
    ink3: "#626a75",
    control: "#7b828b",
    line: "#d9d9d2",
    ground: "#f6f6f2",
    neutral: "#ecece6",
    groups: {
      "pole-pan-prd": "#b55508",
      "pole-yrd": "#038871",
      "pole-bohai": "#895bb8",
      east: "#243e5f",
      "central-south": "#5d3328",
    },
    ramp: LIGHT,
    onRamp: ["#10151c", "#10151c", "#10151c", "#0b0e13", "#ffffff", "#ffffff", "#ffffff"],
  },
  dark: {
    page: "#14181e",
    ink: "#f1f3f5",
    ink2: "#bcc3cb",
    ink3: "#959da8",
    control: "#7d8691",
    line: "#343b45",
    ground: "#1b2027",
    neutral: "#272d36",
    groups: {
      "pole-pan-prd": "#f0955a",
      "pole-yrd": "#35c4a6",
      "pole-bohai": "#bf97ee",
      east: "#d4e6ff",
      "central-south": "#eae8ba",
    },
    ramp: DARK,
    onRamp: ["#ffffff", "#ffffff", "#ffffff", "#0b0e13", "#0b0e13", "#0b0e13", "#0b0e13"],
  },
};
