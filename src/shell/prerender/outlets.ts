import type { Component } from "svelte";
import { render } from "svelte/server";
import { loadStory, storyIds } from "../../catalog/stories";
import { mapCard } from "../../export/map-picture";
import { escapeXml } from "../../export/picture-text";
import { LANG_FOLDERS } from "../../formats/page-address";
import { storyParams } from "../../formats/story-query";
import { loadMessages } from "../../i18n/load-messages";
import type { ChinaTopology } from "../../map/base-map";
import type { Story } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { vocabulary } from "../../state/vocabulary";
import type { AppContext } from "../../views/context";
import { cardPath, linkTags, type LinkCard } from "./link-tags";
import type { MadeFile, SiteFacts } from "./made-file";
import { oembed } from "./oembed";
import { atChoices, stillApp, stillData, type StillData } from "./still-app";
import { stillOf, stills } from "./stills";
import StoryPage from "./StoryPage.svelte";
import TablePage from "./TablePage.svelte";

const CARD_STYLE = { scheme: "light" } as const;

/** Everything that stands without scripts: cards, pictures of views, the table, pages of stories, oEmbed. */
export async function renderOutlets(
  langs: readonly Lang[],
  panelCsv: string,
  topology: unknown,
  facts: SiteFacts,
): Promise<MadeFile[]> {
  const data = stillData(panelCsv, topology as ChinaTopology, true);
  const stories = await Promise.all(storyIds.map(loadStory));
  const made = await Promise.all(
    langs.map((lang) =>
      outletsIn(
        lang,
        data,
        stories.filter((story) => story !== null),
        facts,
      ),
    ),
  );
  return made.flat();
}

async function outletsIn(
  lang: Lang,
  data: StillData,
  stories: readonly Story[],
  facts: SiteFacts,
): Promise<MadeFile[]> {
  const app = stillApp(lang, await loadMessages(lang), data);
  const { t } = app.locale;
  const folder = LANG_FOLDERS[lang];
  const style = { ...CARD_STYLE, lang };
  const own = stillOf(app, facts.site);
  const card = mapCard(own.picture, own.words, t("app.name"), style);
  const pictures = Object.entries(stills(app, facts.site)).map(([name, content]): MadeFile => ({
    path: stillPath(lang, name),
    kind: "picture",
    content,
  }));
  const table = plainPage(TablePage, { app, pictures: stillLinks(app) }, facts, {
    path: `${folder}table.html`,
    card: linkCard(app, t("embed.table"), "", facts),
  });
  return [
    { path: cardPath(lang), kind: "picture", content: card },
    ...pictures,
    table,
    ...oembedFile(app, t("app.title"), null, facts),
    ...stories.flatMap((story) => storyFiles(app, story, facts)),
  ];
}

/** The pictures by the names of their views, the map first; what is a scenario is called one. */
function stillLinks({ locale: { lang, t } }: AppContext): { path: string; text: string }[] {
  const views = ["map", "regions", "rank", "scatter", "check"] as const;
  return [
    ...views.map((view) => ({ path: stillPath(lang, view), text: t(`tab.${view}`) })),
    {
      path: stillPath(lang, "diffusion"),
      text: `${t("tab.diffusion")} · ${t("diffusion.lead.badge")}`,
    },
  ];
}

const stillPath = (lang: Lang, name: string): string => `still/${lang}/${name}.png`;

function storyFiles(app: AppContext, story: Story, facts: SiteFacts): MadeFile[] {
  const { lang, t, text } = app.locale;
  const title = text(story.title);
  const picture = cardPath(lang, story.id);
  // The first step that shows the map: its measure and its province stand for the story.
  const { params } = storyParams(story.steps[0]?.query ?? "", vocabulary, app.params.current);
  const { picture: map, words } = stillOf(
    atChoices(app, { ind: params.ind, kind: params.kind, select: params.select }),
    facts.site,
  );
  const card = mapCard(map, { ...words, title }, t("app.name"), { ...CARD_STYLE, lang });
  const path = `${LANG_FOLDERS[lang]}stories/${story.id}/`;
  const page = plainPage(StoryPage, { app, story, picture }, facts, {
    path: `${path}index.html`,
    card: linkCard(app, title, story.id, facts),
    forward: `?story=${story.id}`,
  });
  return [
    { path: picture, kind: "picture", content: card },
    page,
    ...oembedFile(app, title, story, facts),
  ];
}

function linkCard(app: AppContext, title: string, story: string, { site }: SiteFacts): LinkCard {
  const { lang, t } = app.locale;
  const folder = LANG_FOLDERS[lang] + (story && `stories/${story}/`);
  return {
    lang,
    site,
    title,
    description: t("app.description"),
    page: folder,
    picture: cardPath(lang, story),
    oembed: `${folder}oembed.json`,
  };
}

/** None where the site does not know its own address: an oEmbed answer holds absolute ones. */
function oembedFile(
  app: AppContext,
  title: string,
  story: Story | null,
  { site }: SiteFacts,
): MadeFile[] {
  if (site === "") return [];
  const { lang, t } = app.locale;
  const folder = LANG_FOLDERS[lang];
  const content = oembed(
    {
      title,
      provider: t("app.name"),
      folder,
      query: story ? `story=${story.id}` : "",
      picture: cardPath(lang, story?.id),
    },
    site,
  );
  const path = `${folder}${story ? `stories/${story.id}/` : ""}oembed.json`;
  return [{ path, kind: "text", content }];
}

/** A page that is read as it is: no script, the styles of the site. */
function plainPage<Props extends Record<string, unknown>>(
  body: Component<Props & { up: string }>,
  props: Props,
  { styles }: SiteFacts,
  page: { readonly path: string; readonly card: LinkCard; readonly forward?: string },
): MadeFile {
  const up = "../".repeat(page.path.split("/").length - 1) || "./";
  const { card, forward } = page;
  const rendered = render(body, { props: { ...props, up } });
  const title = escapeXml(card.title);
  const content = [
    "<!doctype html>",
    `<html lang="${card.lang}">`,
    "<head>",
    `<meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'" />`,
    `<title>${title}</title>`,
    `<meta name="description" content="${escapeXml(card.description)}" />`,
    ...linkTags(card),
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />`,
    styles.replace('href="', `href="${up}`),
    `<link rel="stylesheet" href="${up}plain.css" />`,
    ...(forward === undefined
      ? []
      : [
          `<meta http-equiv="refresh" content="0; url=${up}${LANG_FOLDERS[card.lang]}${forward}" />`,
        ]),
    "</head>",
    `<body>${rendered.body}</body>`,
    "</html>",
    "",
  ].join("\n");
  return { path: page.path, kind: "text", content };
}
