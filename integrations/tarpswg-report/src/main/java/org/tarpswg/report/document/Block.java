// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import org.tarpswg.model.stability.Evolving;

/** A piece of a document. */
@Evolving
public sealed interface Block
    permits Bullets, Course, Entry, Fold, Paragraph, Section, Table, Tree {}
