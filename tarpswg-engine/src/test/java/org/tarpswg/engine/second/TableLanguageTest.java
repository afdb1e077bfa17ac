// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.known.Ternary;

/** What each word of the table's language says, worked out by hand. */
class TableLanguageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RESECTABLE =
      "'as':'x','where':{'fact':'x.completelyResectable','is':true}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'fact':'disease.limited','is':true} | {} | UNKNOWN",
        "{'fact':'disease.limited','told':true} | {} | NO",
        "{'fact':'disease.limited','is':true} | {'disease':{'limited':false}} | NO",
        "{'fact':'disease.freeIntervalMonths','atLeast':12} | {'disease':{'freeIntervalMonths':12}} | YES",
        "{'fact':'disease.freeIntervalMonths','under':12} | {'disease':{'freeIntervalMonths':12}} | NO",
        "{'fact':'disease.patterns','contains':['DISTANT']} | {'disease':{'patterns':['PRIMARY']}} | NO",
        "{'fact':'disease.patterns','within':['PRIMARY']} | {'disease':{'patterns':['PRIMARY','DISTANT']}} | NO",
        "{'fact':'disease.patterns','within':['PRIMARY','DISTANT']} | {'disease':{'patterns':['PRIMARY']}} | YES",
        "{'fact':'primary.candidates','within':['LMS']} | {'primary':{'histology':['LMS','GIST']}} | NO",
        "{'fact':'primary.histology','is':'LMS'} | {'primary':{'histology':['LMS','GIST']}} | YES",
        "{'fact':'disease.progressingFoci','empty':false} | {'disease':{'progressingFoci':[]}} | NO",
        "{'all':[]} | {} | YES",
        "{'any':[]} | {} | NO",
        "{'all':[{'any':[]},{'fact':'disease.limited','is':true}]} | {} | NO",
        "{'any':[{'all':[]},{'fact':'disease.limited','is':true}]} | {} | YES",
        "{'not':{'fact':'disease.limited','is':true}} | {} | UNKNOWN",
        "{'recorded':{'fact':'disease.limited','is':true}} | {} | NO",
        "{'firstTold':[{'fact':'disease.limited','is':true},{'all':[]}]} | {} | YES",
        "{'yesWhen':{'any':[]}} | {} | UNKNOWN",
        "{'noWhen':{'all':[]}} | {} | NO",
        "{'if':{'fact':'disease.limited','is':true},'then':{'all':[]},'else':{'all':[]}} | {} | YES",
        "{'if':{'fact':'disease.limited','is':true},'then':{'all':[]},'else':{'any':[]}} | {} | UNKNOWN",
        "{'term':'limited'} | {'disease':{'limited':true}} | YES",
      })
  void singleFactsAndLogic(String expression, String facts, Ternary expected) {
    assertThat(truth(expression, facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "some | [] | | UNKNOWN",
        "some | [] | true | NO",
        "some | [{'id':'a'}] | true | UNKNOWN",
        "some | [{'id':'a','completelyResectable':true}] | | YES",
        "some | [{'id':'a','completelyResectable':false}] | | UNKNOWN",
        "some | [{'id':'a','completelyResectable':false}] | true | NO",
        "every | [] | true | YES",
        "every | [{'id':'a','completelyResectable':true}] | | UNKNOWN",
        "every | [{'id':'a','completelyResectable':false}] | | NO",
        "every | [{'id':'a','completelyResectable':true}] | true | YES",
      })
  void listsStayOpenForUnlistedRecords(
      String word, String lesions, String complete, Ternary expected) {
    String expression =
        "{'" + word + "':'lesions'," + RESECTABLE.replace("where", conditionOf(word)) + "}";
    assertThat(truth(expression, lesions(lesions, complete))).isEqualTo(expected);
  }

  private static String conditionOf(String word) {
    return word.equals("every") ? "holds" : "where";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[{'id':'a','count':1}] | true | NO",
        "[{'id':'a','count':1}] | | UNKNOWN",
        "[{'id':'a','count':2}] | | YES",
        "[{'id':'a','distribution':'SOLITARY'},{'id':'b','count':1}] | | YES",
        "[{'id':'a','distribution':'WIDESPREAD'}] | | YES",
        "[{'id':'a'}] | true | UNKNOWN",
        "[] | true | NO",
      })
  void totalsAreRanges(String lesions, String complete, Ternary expected) {
    String expression =
        "{'total':'lesions','as':'x','each':{'stated':'x.count',"
            + "'oneIf':{'fact':'x.distribution','is':'SOLITARY'},"
            + "'severalIf':{'fact':'x.distribution','in':['MULTIFOCAL','WIDESPREAD']}},'atLeast':2}";
    assertThat(truth(expression, lesions(lesions, complete))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'bestResponse':'PR','start':'2014'},{'bestResponse':'PD','start':'2015-02'} | true | NO",
        "{'bestResponse':'PD','start':'2014'},{'bestResponse':'PR','start':'2015-02'} | true | YES",
        "{'bestResponse':'PD','start':'2014'},{'bestResponse':'PR'} | true | UNKNOWN",
        "{'bestResponse':'PR','start':'2014'},{'bestResponse':'PR'} | true | UNKNOWN",
        "{'bestResponse':'PR','start':'2014'} | | UNKNOWN",
        "{'bestResponse':'PR','start':'2014'},{'bestResponse':'PD','end':'2013-11'} | true | YES",
        "{'bestResponse':'PR','start':'2014'},{'bestResponse':'PD','end':'2014-11'} | true | UNKNOWN",
      })
  void theLatestIsOpenWhereSeveralCouldBe(String courses, String complete, Ternary expected) {
    String expression =
        "{'latest':'systemicTherapies','as':'x','by':'x.start','until':'x.end','among':{'all':[]},"
            + "'holds':{'fact':'x.bestResponse','is':'PR'}}";
    String facts =
        "{'systemicTherapies':["
            + courses
            + "]"
            + (complete == null ? "" : ",'systemicTherapiesComplete':" + complete)
            + "}";
    assertThat(truth(expression, facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2014-05 | 2015 | YES",
        "2015-05 | 2015 | UNKNOWN",
        "2016 | 2015 | NO",
      })
  void datesAreComparedAsFarAsTheyAreTold(String one, String other, Ternary expected) {
    String facts =
        "{'primary':{'diagnosisDate':'%s','treatmentCompletedOn':'%s'}}".formatted(one, other);
    assertThat(truth("{'before':['primary.diagnosisDate','primary.treatmentCompletedOn']}", facts))
        .isEqualTo(expected);
    assertThat(truth("{'after':['primary.treatmentCompletedOn','primary.diagnosisDate']}", facts))
        .isEqualTo(expected);
  }

  private static String lesions(String lesions, String complete) {
    return "{'lesions':"
        + lesions
        + (complete == null ? "" : ",'lesionsComplete':" + complete)
        + "}";
  }

  private static Ternary truth(String expression, String facts) {
    TableLanguage language =
        new TableLanguage(
            ImmutableMap.of("limited", json("{'fact':'disease.limited','is':true}")),
            ImmutableMap.of());
    String open =
        facts.replaceFirst(
            "\\{", facts.equals("{}") ? "{'asOf':'2018-05-01'" : "{'asOf':'2018-05-01',");
    Situation situation = Situation.of(CaseReader.strict().read(open.replace('\'', '"'))).get(0);
    return language.truth(json(expression), situation);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
