// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

/** Lays a document out as Markdown. Not thread-safe. */
final class MarkdownLayout {
  private static final int LOWEST_HEADING = 6;
  private static final String MARKUP = "\\`*_[]#|~";

  /** What would start a list or a rule where a line begins. */
  private static final Pattern LEADING = Pattern.compile("^(\\s*(?:\\d+(?=[.)]))?)([-+=.)])");

  private static final CharMatcher BREAKS =
      CharMatcher.javaIsoControl().or(CharMatcher.inRange('\u2028', '\u202e'));

  private final StringBuilder text = new StringBuilder();

  String lay(Document document) {
    text.append("# ").append(escape(document.title())).append("\n\n");
    text.append(escape(document.subtitle())).append('\n');
    document.blocks().forEach(block -> block(block, 2));
    return text.toString();
  }

  private void block(Block block, int level) {
    if (block instanceof Section section) {
      text.append('\n')
          .append("#".repeat(Math.min(level, LOWEST_HEADING)))
          .append(' ')
          .append(escape(section.title()))
          .append('\n');
      section.blocks().forEach(each -> block(each, level + 1));
    } else if (block instanceof Paragraph paragraph) {
      text.append('\n').append(line(paragraph.line())).append('\n');
    } else if (block instanceof Bullets bullets) {
      bullets(bullets);
    } else if (block instanceof Entry entry) {
      entry(entry, level);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Tree tree) {
      text.append('\n');
      tree(tree.steps(), "");
    } else if (block instanceof Course course) {
      course(course);
    } else if (!(block instanceof Fold)) {
      throw new IllegalStateException("Nobody lays out " + block.getClass());
    }
  }

  private void bullets(Bullets bullets) {
    text.append('\n');
    int number = 1;
    for (Line line : bullets.lines()) {
      item("", bullets.ordered() ? number++ + ". " : "- ", line(line));
    }
  }

  private void item(String indent, String bullet, String words) {
    text.append(indent).append(bullet).append(words).append('\n');
  }

  private void entry(Entry entry, int level) {
    text.append('\n');
    if (!entry.key().isEmpty()) {
      text.append(head(entry)).append("\n\n");
    }
    fields(entry, "");
    for (Block block : entry.within()) {
      if (block instanceof Entry part) {
        item("", "- ", head(part));
        fields(part, "  ");
      } else {
        block(block, level);
      }
    }
  }

  private static String head(Entry entry) {
    return "**" + escape(entry.key()) + "** " + line(entry.head());
  }

  private void fields(Entry entry, String indent) {
    for (Field field : entry.fields()) {
      String name = field.name().isEmpty() ? "" : "*" + escape(field.name()) + ":* ";
      item(indent, "- ", name + line(field.line()));
    }
  }

  private void table(Table table) {
    text.append("\n**").append(escape(table.caption())).append("**\n\n");
    row(table.headers().stream().map(MarkdownLayout::escape).toList());
    row(table.headers().stream().map(header -> "---").toList());
    table.rows().forEach(row -> row(row.stream().map(MarkdownLayout::line).toList()));
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void tree(List<Tree.Step> steps, String indent) {
    for (Tree.Step step : steps) {
      String truth = step.truth().name().toLowerCase(Locale.ROOT);
      item(indent, "- ", "**" + truth + "** " + line(step.words()));
      tree(step.below(), indent + "  ");
    }
  }

  private void course(Course course) {
    text.append("\n**").append(escape(course.title())).append("**\n\n");
    row(List.of("When", "What"));
    row(List.of("---", "---"));
    for (Course.Mark mark : course.marks()) {
      row(List.of(escape(mark.told()), escape(mark.lane() + ": " + mark.label())));
    }
  }

  private static String line(Line line) {
    return line.runs().stream().map(MarkdownLayout::run).collect(joining());
  }

  private static String run(Run run) {
    String words = escape(run.words());
    return switch (run.style()) {
      case STRONG, AGAINST -> around("**", words);
      case PLAIN, QUIET, CODE -> words;
    };
  }

  /** Marks touch the words, or they are no marks. */
  private static String around(String mark, String words) {
    String bare = words.strip();
    return bare.isEmpty() ? words : words.replace(bare, mark + bare + mark);
  }

  /** No character of the text is markup, an element of HTML or an end of a line. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder();
    BREAKS
        .replaceFrom(words, ' ')
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                  if (MARKUP.indexOf(c) >= 0) {
                    escaped.append('\\');
                  }
                  escaped.append((char) c);
                }
              }
            });
    return LEADING.matcher(escaped).replaceFirst("$1\\\\$2");
  }
}
