package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.json.CaseWriter;

class BoardTest {
  private final Board board = new Board(Cases.fromJson());

  @Test
  void both_ways_lead_to_the_same_case() {
    assertEquals(Cases.fromJson(), Cases.built());
    assertEquals(CaseWriter.write(Cases.fromJson()), CaseWriter.write(Cases.built()));
  }

  @Test
  void the_answer_holds_for_the_same_case() {
    assertEquals(Tarpswg.recommend(Cases.fromJson()), Tarpswg.recommend(Cases.built()));
  }

  @Test
  void advice_comes_with_its_grading() {
    assertTrue(board.advice().stream().anyMatch(line -> line.startsWith("39 (VA) ")));
  }

  @Test
  void no_option_stands_while_line_and_contraindication_are_unknown() {
    assertTrue(board.options().isEmpty());
    assertTrue(board.missing("41b").contains("anthracycline contraindicated"));
    assertFalse(board.reasons("41b").isEmpty());
  }

  @Test
  void what_is_possible_narrows_with_what_is_told() {
    assertEquals(List.of("LISTED"), board.possible("TUMOR_BOARD"));
    assertTrue(board.possible("METASTASECTOMY").size() > 1);
  }

  @Test
  void the_next_question_settles_something() {
    assertFalse(board.askFirst().path().text().isEmpty());
    assertFalse(board.explain("41b").changes().isEmpty());
  }
}
