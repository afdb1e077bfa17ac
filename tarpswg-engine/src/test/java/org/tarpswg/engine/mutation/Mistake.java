// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

/**
 * One small mistake.
 *
 * @param target the object of the rules that is mistaken
 * @param words the mistake in words
 * @param instead what it is taken for
 */
record Mistake(Object target, String words, Object instead) {}
