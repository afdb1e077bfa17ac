// SPDX-License-Identifier: Apache-2.0

/** What is measured inside one virtual machine. */
@NullMarked
package org.tarpswg.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
