// SPDX-License-Identifier: Apache-2.0

/** What a report is made of, whatever it is laid out as. */
@NullMarked
package org.tarpswg.report.document;

import org.jspecify.annotations.NullMarked;
