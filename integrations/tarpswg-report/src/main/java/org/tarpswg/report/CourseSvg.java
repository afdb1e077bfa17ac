// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarpswg.report.document.Course;
import org.tarpswg.report.document.Course.Mark;
import org.tarpswg.report.document.Course.Shape;

/**
 * The course as a drawing with a numbered list below it: the drawing shows numbers in shapes, the
 * list says in words what each is. Nothing hangs on color.
 */
final class CourseSvg {
  private static final int WIDTH = 900;
  private static final int LEFT = 170;
  private static final int RIGHT = 20;
  private static final int ROW = 20;
  private static final int AXIS = 22;
  private static final int MARK = 18;

  private final Markup markup;
  private final List<Mark> marks;
  private final LocalDate first;
  private final double perDay;
  private final Map<String, List<List<Integer>>> lanes = new LinkedHashMap<>();

  private CourseSvg(Markup markup, List<Mark> marks) {
    this.markup = markup;
    this.marks = marks;
    this.first = marks.stream().map(Mark::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = marks.stream().map(Mark::until).max(LocalDate::compareTo).orElseThrow();
    long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    this.perDay = (double) (WIDTH - LEFT - RIGHT - MARK) / days;
    for (int i = 0; i < marks.size(); i++) {
      place(i);
    }
  }

  static void draw(Markup markup, Course course) {
    if (course.marks().isEmpty()) {
      return;
    }
    markup.open("figure");
    new CourseSvg(markup, course.marks()).draw(course.title());
    markup.element("figcaption", course.title() + ", by number:");
    markup.open("ol", "class", "legend");
    for (Mark mark : course.marks()) {
      markup.element("li", mark.told() + " " + mark.lane() + ": " + mark.label());
    }
    markup.close().closeLine();
  }

  /** The first row of the lane in which the mark overlaps none. */
  private void place(int number) {
    List<List<Integer>> rows =
        lanes.computeIfAbsent(marks.get(number).lane(), lane -> new ArrayList<>());
    for (List<Integer> row : rows) {
      if (row.stream().noneMatch(other -> overlap(marks.get(other), marks.get(number)))) {
        row.add(number);
        return;
      }
    }
    rows.add(new ArrayList<>(List.of(number)));
  }

  private boolean overlap(Mark one, Mark other) {
    return x(one.from()) < right(other) + 1 && x(other.from()) < right(one) + 1;
  }

  private double x(LocalDate day) {
    return LEFT + ChronoUnit.DAYS.between(first, day) * perDay;
  }

  private double right(Mark mark) {
    return Math.max(x(mark.from()) + MARK, x(mark.until()));
  }

  private void draw(String title) {
    int rows = lanes.values().stream().mapToInt(List::size).sum();
    int height = AXIS + rows * ROW + 6;
    markup.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img",
        "aria-labelledby",
        "course-title course-words");
    markup.element("title", title, "id", "course-title");
    markup.element("desc", words(), "id", "course-words");
    years(height);
    int y = AXIS;
    for (Map.Entry<String, List<List<Integer>>> lane : lanes.entrySet()) {
      label(lane.getKey(), 2, y + 14, "lane");
      for (List<Integer> row : lane.getValue()) {
        int at = y;
        row.forEach(number -> mark(number, at));
        y += ROW;
      }
      line(0, WIDTH, y, y, "rule");
    }
    markup.closeLine();
  }

  private String words() {
    return marks.size()
        + " marks on "
        + lanes.size()
        + " lines from "
        + first
        + "; the numbered list below says the same in words.";
  }

  private void years(int height) {
    LocalDate last = marks.stream().map(Mark::until).max(LocalDate::compareTo).orElseThrow();
    label(first.toString(), LEFT + 3, AXIS - 8, "tick");
    int span = last.getYear() - first.getYear();
    int step = Math.max(1, span / 12 + (span % 12 == 0 ? 0 : 1));
    for (int year = first.getYear() + 1; year <= last.getYear(); year += step) {
      double x = x(LocalDate.of(year, 1, 1));
      line(x, x, AXIS - 6, height - 4, "year");
      label(Integer.toString(year), x + 3, AXIS - 8, "tick");
    }
  }

  private void mark(int number, int y) {
    Mark mark = marks.get(number);
    double x = x(mark.from());
    double width = right(mark) - x;
    markup.open("g");
    markup.element("title", mark.told() + " " + mark.lane() + ": " + mark.label());
    markup.empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y + 3),
        "width",
        number(width),
        "height",
        number(ROW - 6),
        "rx",
        mark.shape() == Shape.DAY ? "7" : "2",
        "class",
        shape(mark.shape()));
    label(Integer.toString(number + 1), x + 3, y + 14, "number");
    markup.close();
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case DAY -> "day";
      case ABOUT -> "about";
      case SPAN -> "span";
      case OPEN -> "openend";
    };
  }

  private void label(String words, double x, double y, String kind) {
    markup.element("text", words, "x", number(x), "y", number(y), "class", kind);
  }

  private void line(double x1, double x2, double y1, double y2, String kind) {
    markup.empty(
        "line",
        "x1",
        number(x1),
        "x2",
        number(x2),
        "y1",
        number(y1),
        "y2",
        number(y2),
        "class",
        kind);
  }

  /** One digit after the point, whatever the locale. */
  private static String number(double value) {
    return Double.toString(Math.round(value * 10) / 10.0);
  }
}
