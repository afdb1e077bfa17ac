// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.base.Ascii;
import java.util.List;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Course;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Field;
import org.tarpswg.report.document.Fold;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Table;
import org.tarpswg.report.document.Tree;

/** Lays a document out on a page of text. Not thread-safe. */
final class TextLayout {
  private static final int STEP = 2;
  private static final int DEEPEST = Page.WIDTH / 2;

  private final Page page;

  TextLayout(Page page) {
    this.page = page;
  }

  String lay(Document document) {
    page.heading(document.title()).line(0, document.subtitle());
    document.blocks().forEach(block -> block(block, 0));
    return page.toString();
  }

  private void block(Block block, int indent) {
    if (block instanceof Section section) {
      section(section, indent);
    } else if (block instanceof Paragraph paragraph) {
      page.line(indent, paragraph.line().words());
    } else if (block instanceof Bullets bullets) {
      bullets(bullets, indent);
    } else if (block instanceof Entry entry) {
      entry(entry, indent);
    } else if (block instanceof Table table) {
      TextTable.print(page, table, indent);
    } else if (block instanceof Tree tree) {
      tree(tree.steps(), indent);
    } else if (block instanceof Course course) {
      course(course, indent);
    } else if (!(block instanceof Fold)) {
      throw new IllegalStateException("Nobody lays out " + block.getClass());
    }
  }

  private void section(Section section, int indent) {
    if (indent == 0) {
      page.heading(upperUntilColon(section.title()));
    } else {
      page.blank().strong(" ".repeat(indent), section.title());
    }
    section.blocks().forEach(block -> block(block, indent + STEP));
  }

  private static String upperUntilColon(String title) {
    int colon = title.indexOf(':');
    int end = colon < 0 ? title.length() : colon;
    return Ascii.toUpperCase(title.substring(0, end)) + title.substring(end);
  }

  private void bullets(Bullets bullets, int indent) {
    int number = 1;
    for (Line line : bullets.lines()) {
      String bullet = bullets.ordered() ? "%2d. ".formatted(number++) : "* ";
      page.item(" ".repeat(indent) + bullet, line.words());
    }
  }

  private void entry(Entry entry, int indent) {
    boolean bare = entry.key().isEmpty();
    if (!bare) {
      page.strong("%s%-4s ".formatted(" ".repeat(indent), entry.key()), entry.head().words());
    }
    int within = bare ? indent : indent + 2 * STEP;
    for (Field field : entry.fields()) {
      String name = field.name().isEmpty() ? "" : field.name() + ": ";
      page.item(" ".repeat(within) + name, field.line().words());
    }
    entry.within().forEach(block -> block(block, within));
  }

  private void tree(List<Tree.Step> steps, int indent) {
    for (Tree.Step step : steps) {
      page.item(" ".repeat(Math.min(indent, DEEPEST)) + mark(step.truth()), step.words().words());
      tree(step.below(), indent + STEP);
    }
  }

  private static String mark(Ternary truth) {
    return switch (truth) {
      case YES -> "[yes] ";
      case NO -> "[no]  ";
      case UNKNOWN -> "[?]   ";
    };
  }

  private void course(Course course, int indent) {
    for (Course.Mark mark : course.marks()) {
      page.item(
          "%s%-10s  ".formatted(" ".repeat(indent), mark.told()),
          mark.lane() + ": " + mark.label());
    }
  }
}
