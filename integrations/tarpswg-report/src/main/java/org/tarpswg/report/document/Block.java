// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

/** A piece of a document. */
public sealed interface Block
    permits Bullets, Course, Entry, Fold, Paragraph, Section, Table, Tree {}
