// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
  private static final PatientCase CASE =
      PatientCase.builder().asOf(LocalDate.of(2018, 3, 1)).build();
  private static final HtmlReport HTML = new HtmlReport();

  private final String page = HTML.of(BuiltAnswer.full(CASE), HostileCase.saying("a word"));
  private final Document read = parse(page);

  private static Document parse(String page) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element one(Document document, String name) {
    assertThat(all(document, name)).as(name).hasSize(1);
    return all(document, name).get(0);
  }

  /** Every page that there is, with the text in every place that holds one. */
  private static Stream<String> pages(String text) {
    HostileAnswer hostile = new HostileAnswer(text);
    PatientCase told = HostileCase.saying(text);
    Visit visit =
        Visit.builder()
            .patientCase(told)
            .answer(hostile.answer())
            .acts(ImmutableList.of(hostile.line()))
            .build();
    return Stream.of(
        HTML.of(hostile.answer()),
        HTML.of(hostile.answer(), told),
        HTML.of(hostile.explanation()),
        HTML.ofVisits(ImmutableList.of(visit, visit)),
        HTML.ofDifferences(hostile.differences()));
  }

  @Test
  void a_page_names_its_language_its_title_and_its_characters() {
    assertThat(one(read, "html").getAttribute("lang")).isEqualTo("en");
    assertThat(all(read, "title").get(0).getTextContent()).contains("edition 2018", "2018-03-01");
    assertThat(one(read, "h1").getTextContent()).isEqualTo("TARPSWG consensus, edition 2018");
    assertThat(all(read, "meta").get(0).getAttribute("charset")).isEqualTo("utf-8");
    assertThat(page).startsWith("<!DOCTYPE html>");
  }

  @Test
  void headings_leave_out_no_level() {
    int level = 0;
    NodeList nodes = read.getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      String name = nodes.item(i).getNodeName();
      if (name.matches("h[1-6]")) {
        int next = name.charAt(1) - '0';
        assertThat(next).as(nodes.item(i).getTextContent()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
    assertThat(level).isPositive();
  }

  @Test
  void a_page_needs_nothing_from_outside() {
    assertThat(page)
        .doesNotContain("<script", "javascript:", "@import", "url(", "@font-face")
        .doesNotContain("src=\"", "href=");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    assertThat(page).contains("default-src &#39;none&#39;");
  }

  @Test
  void every_table_has_a_caption_heads_of_columns_and_heads_of_rows() {
    assertThat(all(read, "table")).isNotEmpty();
    for (Element table : all(read, "table")) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      NodeList heads = table.getElementsByTagName("th");
      for (int i = 0; i < heads.getLength(); i++) {
        assertThat(((Element) heads.item(i)).getAttribute("scope")).isIn("col", "row");
      }
      assertThat(heads.getLength()).isGreaterThan(2);
    }
  }

  @Test
  void a_drawing_has_a_name_and_the_same_in_words_beside_it() {
    Element svg = one(read, "svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    for (String id : Splitter.on(' ').split(svg.getAttribute("aria-labelledby"))) {
      assertThat(Stream.of("title", "desc").flatMap(name -> all(read, name).stream()))
          .anyMatch(named -> named.getAttribute("id").equals(id));
    }
    long marks =
        all(read, "rect").stream().filter(rect -> !rect.getAttribute("class").isEmpty()).count();
    NodeList words =
        all(read, "ol").stream()
            .filter(list -> list.getAttribute("class").equals("legend"))
            .findFirst()
            .orElseThrow()
            .getElementsByTagName("li");
    assertThat(marks).isGreaterThan(5).isEqualTo(words.getLength());
  }

  @Test
  void a_truth_is_a_word_in_a_shape() {
    Document why = parse(HTML.of(BuiltCourse.explanation()));
    assertThat(
            all(why, "span").stream()
                .filter(span -> span.getAttribute("class").startsWith("mark"))
                .map(span -> span.getAttribute("class") + "=" + span.getTextContent()))
        .containsExactly("mark yes=yes", "mark yes=yes", "mark unknown=unknown");
  }

  @Test
  void derivations_are_folded_away_and_left_to_the_screen() {
    assertThat(all(read, "details"))
        .hasSizeGreaterThan(3)
        .allSatisfy(fold -> assertThat(fold.getAttribute("class")).isEqualTo("detail"))
        .allSatisfy(fold -> assertThat(fold.hasAttribute("open")).isFalse());
    assertThat(page).contains("@media print").contains(".detail, .field.detail, details");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "</style></title><b>",
        "]]> <!-- &amp; &#x3c;",
        "\u0000\u0007\u001b[31m \u202e\u2066 \ud83d half \ufffe"
      })
  void nothing_that_a_case_or_an_answer_says_becomes_markup(String text) {
    List<String> harmless = pages("word").map(HtmlReportTest::elements).toList();
    List<String> pages = pages(text).toList();
    for (int i = 0; i < pages.size(); i++) {
      assertThat(elements(pages.get(i))).isEqualTo(harmless.get(i));
    }
  }

  /** The elements with their attributes' names, without any text. */
  private static String elements(String page) {
    StringBuilder names = new StringBuilder();
    NodeList nodes = parse(page).getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      names.append(nodes.item(i).getNodeName());
      for (int a = 0; a < nodes.item(i).getAttributes().getLength(); a++) {
        names.append(' ').append(nodes.item(i).getAttributes().item(a).getNodeName());
      }
      names.append('\n');
    }
    return names.toString();
  }

  @Test
  void a_text_is_shown_as_it_was_told() {
    String text = "<b> & \"quoted\" 'too'";
    assertThat(pages(text)).allSatisfy(each -> assertThat(textOf(each)).contains(text));
  }

  private static String textOf(String page) {
    return parse(page).getDocumentElement().getTextContent();
  }

  @Test
  void a_page_does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      String arabic = HTML.of(BuiltAnswer.full(CASE), HostileCase.saying("a word"));
      assertThat(arabic).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }
}
