// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Course;
import org.tarpswg.report.document.Course.Mark;
import org.tarpswg.report.document.Course.Shape;
import org.tarpswg.report.document.Section;

/**
 * Every date that a case tells, whatever it is a date of: the catalog of facts is walked over, so
 * that a date added to the case is shown without a change here.
 */
final class CaseCourse {
  private static final int WORDS_OF_A_RECORD = 2;
  private static final String VISITS = "assessments";

  private final LocalDate asOf;
  private final List<Mark> marks = new ArrayList<>();

  private CaseCourse(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The course as a section; none where no date is told but the one of the assessment. */
  static List<Block> section(PatientCase patientCase, List<LocalDate> visits) {
    CaseCourse course = new CaseCourse(patientCase.asOf());
    course.record(FactCatalog.caseType(), patientCase, "case");
    if (course.marks.isEmpty() && visits.size() < 2) {
      return List.of();
    }
    for (LocalDate visit : visits.isEmpty() ? List.of(patientCase.asOf()) : visits) {
      course.marks.add(new Mark(VISITS, "assessment", visit.toString(), visit, visit, Shape.DAY));
    }
    ImmutableList<Mark> sorted =
        course.marks.stream()
            .sorted(Comparator.comparing(Mark::from).thenComparing(Mark::until))
            .collect(toImmutableList());
    return List.of(
        new Section("Course", ImmutableList.of(new Course("Course of the patient", sorted))));
  }

  private <R, B> void record(RecordType<R, B> type, R told, String lane) {
    for (Field<R, B> field : type.fields()) {
      if (field instanceof Field.RecordField<R, B, ?> within) {
        within(within, told);
      } else if (field instanceof Field.ListField<R, B, ?> list) {
        list(list, told);
      } else {
        date(field, told).ifPresent(date -> add(lane, field.name().label(), date));
      }
    }
  }

  private <R, B, N> void within(Field.RecordField<R, B, N> field, R told) {
    record(field.type(), field.get().apply(told), field.name().label());
  }

  private <R, B, E> void list(Field.ListField<R, B, E> field, R told) {
    for (E entry : field.get().apply(told).entries()) {
      entry(field.type(), entry, field.name().label());
    }
  }

  /** The dates of one record of a list: one is a day, a start and an end are a span. */
  private <E, B> void entry(RecordType<E, B> type, E entry, String lane) {
    String words = words(type, entry);
    Optional<PartialDate> start = date(type, entry, "start");
    Optional<PartialDate> end = date(type, entry, "end");
    if (start.isPresent()) {
      span(lane, words, start.get(), end);
    } else {
      end.ifPresent(date -> add(lane, words + ", end", date));
    }
    for (Field<E, B> field : type.fields()) {
      if (!isEnd(field)) {
        date(field, entry).ifPresent(date -> add(lane, words, date));
      }
    }
  }

  private static boolean isEnd(Field<?, ?> field) {
    return field.name().property().equals("start") || field.name().property().equals("end");
  }

  private void add(String lane, String words, PartialDate date) {
    marks.add(
        new Mark(
            lane,
            words,
            date.toString(),
            date.earliest(),
            date.latest(),
            date.isExact() ? Shape.DAY : Shape.ABOUT));
  }

  private void span(String lane, String words, PartialDate start, Optional<PartialDate> end) {
    LocalDate until = end.map(PartialDate::latest).orElse(asOf);
    LocalDate from = start.earliest();
    marks.add(
        new Mark(
            lane,
            words,
            start + " to " + end.map(PartialDate::toString).orElse("(end not told)"),
            from,
            until.isBefore(from) ? from : until,
            start.isExact() && end.filter(PartialDate::isExact).isPresent()
                ? Shape.SPAN
                : Shape.OPEN));
  }

  private static <R, B> Optional<PartialDate> date(RecordType<R, B> type, R told, String property) {
    return type.fields().stream()
        .filter(field -> field.name().property().equals(property))
        .findFirst()
        .flatMap(field -> date(field, told));
  }

  private static <R, B> Optional<PartialDate> date(Field<R, B> field, R told) {
    return value(field, told).filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
  }

  private static <R, B> Optional<Object> value(Field<R, B> field, R told) {
    if (field instanceof Field.ValueField<R, B, ?> value) {
      return value.get().apply(told).value().map(known -> known);
    }
    return field instanceof Field.KeyField<R, B> key
        ? Optional.of(key.get().apply(told))
        : Optional.empty();
  }

  /** The first things a record tells that are words. */
  private static <R, B> String words(RecordType<R, B> type, R told) {
    return String.join(
        ", ",
        type.fields().stream()
            .filter(CaseCourse::isOfWords)
            .flatMap(field -> value(field, told).stream())
            .map(CaseCourse::inWords)
            .filter(words -> !words.isBlank())
            .distinct()
            .limit(WORDS_OF_A_RECORD)
            .toList());
  }

  private static boolean isOfWords(Field<?, ?> field) {
    return field instanceof Field.KeyField<?, ?>
        || (field instanceof Field.ValueField<?, ?, ?> value
            && (value.domain() instanceof Domain.Choice<?>
                || value.domain() instanceof Domain.Choices<?>
                || value.domain() instanceof Domain.Text));
  }

  private static String inWords(Object value) {
    if (value instanceof Enum<?> constant) {
      return Words.of(constant);
    }
    return value instanceof Collection<?> many
        ? String.join(" + ", many.stream().map(CaseCourse::inWords).toList())
        : value.toString();
  }
}
