// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Course;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Field;
import org.tarpswg.report.document.Fold;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Run;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Table;
import org.tarpswg.report.document.Tree;
import org.tarpswg.report.document.Weight;

/** Lays a document out as a page of HTML. Not thread-safe. */
final class HtmlLayout {
  private static final String NOTHING_FROM_OUTSIDE =
      "default-src 'none'; style-src 'unsafe-inline'";
  private static final int TOP_LEVEL = 2;
  private static final int LOWEST_HEADING = 6;

  private final Markup markup = new Markup();

  String lay(Document document) {
    markup.own("<!DOCTYPE html>\n").open("html", "lang", "en").own("\n").open("head");
    markup.empty("meta", "charset", "utf-8");
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE);
    markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.element("title", document.title() + " - " + document.subtitle());
    markup.open("style").own(style()).closeLine().closeLine();
    markup.open("body").own("\n").open("header");
    markup.element("h1", document.title()).element("p", document.subtitle()).closeLine();
    markup.open("main").own("\n");
    document.blocks().forEach(block -> block(block, 2));
    markup.closeLine().closeLine().closeLine();
    return markup.toString();
  }

  private static String style() {
    try {
      return Resources.toString(
          Resources.getResource(HtmlLayout.class, "report.css"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String detail(Weight weight) {
    return weight == Weight.DETAIL ? "detail" : "";
  }

  private void block(Block block, int level) {
    if (block instanceof Section section) {
      section(section, level);
    } else if (block instanceof Paragraph paragraph) {
      markup.open("p");
      line(paragraph.line());
      markup.closeLine();
    } else if (block instanceof Bullets bullets) {
      bullets(bullets);
    } else if (block instanceof Entry entry) {
      entry(entry, level);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Tree tree) {
      tree(tree.steps());
    } else if (block instanceof Fold fold) {
      markup.open("details", "class", "detail").element("summary", fold.summary());
      fold.blocks().forEach(each -> block(each, level));
      markup.closeLine();
    } else if (block instanceof Course course) {
      CourseSvg.draw(markup, course);
    } else {
      throw new IllegalStateException("Nobody lays out " + block.getClass());
    }
  }

  /** What a section under the title of the page is, for the style sheet: its first words. */
  private static String part(String title, int level) {
    return level > TOP_LEVEL ? "" : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private void section(Section section, int level) {
    markup.open(
        "section", "class", detail(section.weight()), "data-part", part(section.title(), level));
    markup.element("h" + Math.min(level, LOWEST_HEADING), section.title()).own("\n");
    section.blocks().forEach(each -> block(each, level + 1));
    markup.closeLine();
  }

  private void bullets(Bullets bullets) {
    markup.open(bullets.ordered() ? "ol" : "ul");
    for (Line line : bullets.lines()) {
      markup.open("li");
      line(line);
      markup.close();
    }
    markup.closeLine();
  }

  private void entry(Entry entry, int level) {
    boolean bare = entry.key().isEmpty();
    markup.open("div", "class", bare ? "entry bare" : "entry");
    if (!bare) {
      markup.open("p", "class", "head").element("strong", entry.key(), "class", "key").text(" ");
      line(entry.head());
      markup.close();
    }
    entry.fields().forEach(this::field);
    entry.within().forEach(block -> block(block, level));
    markup.closeLine();
  }

  private void field(Field field) {
    markup.open("p", "class", ("field " + detail(field.weight())).strip());
    if (!field.name().isEmpty()) {
      markup.element("span", field.name() + ":", "class", "name").text(" ");
    }
    line(field.line());
    markup.close();
  }

  private void table(Table table) {
    markup.open("table").element("caption", table.caption()).open("thead").open("tr");
    table.headers().forEach(header -> markup.element("th", header, "scope", "col"));
    markup.close().close().open("tbody").own("\n");
    for (List<Line> row : table.rows()) {
      markup.open("tr");
      for (int i = 0; i < row.size(); i++) {
        markup.open(i == 0 ? "th" : "td", "scope", i == 0 ? "row" : "");
        line(row.get(i));
        markup.close();
      }
      markup.closeLine();
    }
    markup.close().closeLine();
  }

  private void tree(List<Tree.Step> steps) {
    markup.open("ul", "class", "tree");
    for (Tree.Step step : steps) {
      String truth = step.truth().name().toLowerCase(Locale.ROOT);
      markup.open("li").element("span", truth, "class", "mark " + truth).text(" ");
      line(step.words());
      if (!step.below().isEmpty()) {
        tree(step.below());
      }
      markup.close();
    }
    markup.closeLine();
  }

  private void line(Line line) {
    line.runs().forEach(this::run);
  }

  private void run(Run run) {
    switch (run.style()) {
      case PLAIN -> markup.text(run.words());
      case STRONG -> markup.element("strong", run.words());
      case AGAINST -> markup.element("strong", run.words(), "class", "against");
      case QUIET -> markup.element("span", run.words(), "class", "quiet");
      case CODE -> markup.element("code", run.words());
    }
  }
}
