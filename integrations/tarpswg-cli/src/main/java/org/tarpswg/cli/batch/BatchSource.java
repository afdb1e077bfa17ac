// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tarpswg.cli.table.ColumnMapping;
import org.tarpswg.cli.table.InvalidTableException;
import org.tarpswg.cli.table.TableReader;
import org.tarpswg.model.json.InputLimits;

/** An input of many cases that was looked into: how they follow each other, and what tells one. */
public final class BatchSource {
  private static final int LARGEST_CASE = InputLimits.standard().bytes();
  private static final int LOOKED_AT = 1 << 13;
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  private final InputForm inputForm;
  private final BatchInput input;
  private final CaseForm caseForm;

  private BatchSource(InputForm inputForm, BatchInput input, CaseForm caseForm) {
    this.inputForm = inputForm;
    this.input = input;
    this.caseForm = caseForm;
  }

  /**
   * Looks into an input of JSON, a list where it starts with a bracket, else lines.
   *
   * @param in where the cases come from; closed at their end
   * @param form how they follow each other, if the caller says so
   * @param lenient whether properties that do not exist are ignored
   * @throws IOException if nothing can be read
   */
  public static BatchSource json(InputStream in, Optional<InputForm> form, boolean lenient)
      throws IOException {
    InputStream start = withoutMark(in);
    boolean list = form.isPresent() ? form.get() == InputForm.ARRAY : firstByte(start) == '[';
    return new BatchSource(
        list ? InputForm.ARRAY : InputForm.NDJSON,
        list
            ? new JsonArrayItems(start, LARGEST_CASE)
            : new Lines(start, LineEnd.lineFeed(), LARGEST_CASE),
        lenient ? CaseForm.lenientJson() : CaseForm.strictJson());
  }

  /**
   * Looks into a table, and reads its header.
   *
   * @param in where the cases come from; closed at their end
   * @param mapping what the columns hold
   * @throws IOException if nothing can be read
   * @throws InvalidTableException if the header is not that of the mapping
   */
  public static BatchSource table(InputStream in, ColumnMapping mapping) throws IOException {
    Lines lines = new Lines(withoutMark(in), LineEnd.ofRow(mapping.separator()), LARGEST_CASE);
    byte[] header = lines.next().map(BatchItem::text).orElse(new byte[0]);
    return new BatchSource(InputForm.CSV, lines, CaseForm.row(TableReader.of(mapping, header)));
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    BufferedInputStream start = new BufferedInputStream(in, LOOKED_AT);
    start.mark(LOOKED_AT);
    for (int each : BYTE_ORDER_MARK) {
      if (start.read() != each) {
        start.reset();
        return start;
      }
    }
    return start;
  }

  /** The first byte that is no blank, of the first few thousand. */
  private static int firstByte(InputStream start) throws IOException {
    start.mark(LOOKED_AT);
    int first = start.read();
    for (int i = 1; i < LOOKED_AT && (first == ' ' || (first >= '\t' && first <= '\r')); i++) {
      first = start.read();
    }
    start.reset();
    return first;
  }

  /** What the number of an item is called in the output. */
  String place() {
    return switch (inputForm) {
      case NDJSON -> "line";
      case ARRAY -> "item";
      case CSV -> "row";
    };
  }

  BatchInput input() {
    return input;
  }

  CaseForm caseForm() {
    return caseForm;
  }
}
