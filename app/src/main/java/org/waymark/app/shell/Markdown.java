package org.waymark.app.shell;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Markdown as HTML that may stand on a page: written HTML appears as text, addresses are of the
 * web, of mail or of this application, and whatever is left passes a list of what is allowed.
 */
public final class Markdown {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
  private static final Safelist ALLOWED = allowed();
  private static final Safelist WITH_PICTURES =
      allowed().addTags("img").addAttributes("img", "src", "alt");

  private Markdown() {}

  private static Safelist allowed() {
    return Safelist.basic()
        .addTags("h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td", "hr")
        .addProtocols("a", "href", "http", "https", "mailto")
        .preserveRelativeLinks(true);
  }

  /** What somebody wrote, without pictures. */
  public static String html(String text) {
    return clean(lower(text), ALLOWED);
  }

  /** What stands in our own files, with pictures that lie beside them and headings as they are. */
  public static String illustrated(String text) {
    return clean(text, WITH_PICTURES);
  }

  private static String clean(String text, Safelist allowed) {
    String rendered = RENDERER.render(PARSER.parse(text));
    return Jsoup.clean(
        rendered, "https://here.invalid/", allowed, new OutputSettings().prettyPrint(false));
  }

  /** The page has its own first heading, so the text's begin one further down. */
  private static String lower(String text) {
    return text.replaceAll("(?m)^(#{1,3}) ", "#$1 ");
  }
}
